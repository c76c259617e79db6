package org.innovente.common;

import org.innovente.internal.Names;

/**
 * How open a thing is to others.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record Openness(String value) implements Comparable<Openness> {
    /** The well-known value {@code open}. */
    public static final Openness OPEN = new Openness("open");

    /** The well-known value {@code partners}. */
    public static final Openness PARTNERS = new Openness("partners");

    /** The well-known value {@code restricted}. */
    public static final Openness RESTRICTED = new Openness("restricted");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public Openness {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static Openness parse(String text) {
        return new Openness(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(Openness other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
