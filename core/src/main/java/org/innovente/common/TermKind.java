package org.innovente.common;

import org.innovente.internal.Names;

/**
 * A kind of term in which something is open; an open list.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record TermKind(String value) implements Comparable<TermKind> {
    /** The well-known value {@code autumn}. */
    public static final TermKind AUTUMN = new TermKind("autumn");

    /** The well-known value {@code spring}. */
    public static final TermKind SPRING = new TermKind("spring");

    /** The well-known value {@code summer}. */
    public static final TermKind SUMMER = new TermKind("summer");

    /** The well-known value {@code any}. */
    public static final TermKind ANY = new TermKind("any");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public TermKind {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static TermKind parse(String text) {
        return new TermKind(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(TermKind other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
