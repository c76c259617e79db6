package org.innovente.common;

import org.innovente.internal.Names;

/**
 * A category of credits, such as {@code ects}, {@code CS}, {@code TM} or {@code TSH}.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record CreditCategory(String value) implements Comparable<CreditCategory> {
    /** The well-known value {@code ects}. */
    public static final CreditCategory ECTS = new CreditCategory("ects");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public CreditCategory {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static CreditCategory parse(String text) {
        return new CreditCategory(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(CreditCategory other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
