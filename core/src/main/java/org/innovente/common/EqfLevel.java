package org.innovente.common;

/**
 * A level of the European Qualifications Framework, from 1 to 8.
 *
 * @param value the level, from 1 to 8
 */
public record EqfLevel(int value) implements Comparable<EqfLevel> {

    // Catalogues hold very many levels: they share them.
    private static final EqfLevel[] LEVELS = {
        new EqfLevel(1),
        new EqfLevel(2),
        new EqfLevel(3),
        new EqfLevel(4),
        new EqfLevel(5),
        new EqfLevel(6),
        new EqfLevel(7),
        new EqfLevel(8)
    };

    /**
     * Constructs a level.
     *
     * @throws IllegalArgumentException if the value is not from 1 to 8
     */
    public EqfLevel {
        if (value < 1 || value > 8) {
            throw new IllegalArgumentException("Invalid EQF level " + value + ": expected 1 to 8");
        }
    }

    /**
     * Returns the level with this number, the same object for the same number.
     *
     * @throws IllegalArgumentException if the value is not from 1 to 8
     */
    public static EqfLevel of(int value) {
        return value < 1 || value > LEVELS.length ? new EqfLevel(value) : LEVELS[value - 1];
    }

    /**
     * Returns the level that a text holds, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not a digit from 1 to 8
     */
    public static EqfLevel parse(String text) {
        if (text.length() != 1 || text.charAt(0) < '1' || text.charAt(0) > '8') {
            throw new IllegalArgumentException("Invalid EQF level '" + text + "': expected 1 to 8");
        }
        return of(text.charAt(0) - '0');
    }

    /** Returns the order of the levels, consistent with equals. */
    @Override
    public int compareTo(EqfLevel other) {
        return Integer.compare(value, other.value);
    }

    /** Returns the level as a digit. */
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
