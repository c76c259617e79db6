package org.innovente.network;

import org.innovente.internal.Names;

/**
 * A kind of price; an open list.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record PriceKind(String value) implements Comparable<PriceKind> {
    /** The well-known value {@code full}. */
    public static final PriceKind FULL = new PriceKind("full");

    /** The well-known value {@code per-hour}. */
    public static final PriceKind PER_HOUR = new PriceKind("per-hour");

    /** The well-known value {@code certification}. */
    public static final PriceKind CERTIFICATION = new PriceKind("certification");

    /** The well-known value {@code reduced}. */
    public static final PriceKind REDUCED = new PriceKind("reduced");

    /** The well-known value {@code enrolment}. */
    public static final PriceKind ENROLMENT = new PriceKind("enrolment");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public PriceKind {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static PriceKind parse(String text) {
        return new PriceKind(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(PriceKind other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
