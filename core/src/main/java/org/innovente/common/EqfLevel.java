package org.innovente.common;

/**
 * A level of the European Qualifications Framework, from 1 to 8.
 *
 * @param value the level, from 1 to 8
 */
public record EqfLevel(int value) implements Comparable<EqfLevel> {

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
     * Returns the level that a text holds, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not a digit from 1 to 8
     */
    public static EqfLevel parse(String text) {
        if (text.length() != 1 || text.charAt(0) < '1' || text.charAt(0) > '8') {
            throw new IllegalArgumentException("Invalid EQF level '" + text + "': expected 1 to 8");
        }
        return new EqfLevel(text.charAt(0) - '0');
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
