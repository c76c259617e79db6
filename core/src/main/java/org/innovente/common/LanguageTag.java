package org.innovente.common;

import org.innovente.internal.Names;

/**
 * A language tag as published, which should follow BCP 47, such as {@code fr} or {@code fr-CA}.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
    /** The well-known value {@code fr}. */
    public static final LanguageTag FR = new LanguageTag("fr");

    /** The well-known value {@code en}. */
    public static final LanguageTag EN = new LanguageTag("en");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public LanguageTag {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static LanguageTag parse(String text) {
        return switch (text) {
            case "fr" -> FR;
            case "en" -> EN;
            default -> new LanguageTag(text);
        };
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
