package org.innovente.diploma;

import org.innovente.internal.Names;

/**
 * A type of diploma; an open list.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record DiplomaType(String value) implements Comparable<DiplomaType> {
    /** The well-known value {@code engineer}. */
    public static final DiplomaType ENGINEER = new DiplomaType("engineer");

    /** The well-known value {@code but}. */
    public static final DiplomaType BUT = new DiplomaType("but");

    /** The well-known value {@code licence}. */
    public static final DiplomaType LICENCE = new DiplomaType("licence");

    /** The well-known value {@code professional-licence}. */
    public static final DiplomaType PROFESSIONAL_LICENCE = new DiplomaType("professional-licence");

    /** The well-known value {@code master}. */
    public static final DiplomaType MASTER = new DiplomaType("master");

    /** The well-known value {@code minor}. */
    public static final DiplomaType MINOR = new DiplomaType("minor");

    /** The well-known value {@code certificate}. */
    public static final DiplomaType CERTIFICATE = new DiplomaType("certificate");

    /** The well-known value {@code progression}. */
    public static final DiplomaType PROGRESSION = new DiplomaType("progression");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public DiplomaType {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static DiplomaType parse(String text) {
        return new DiplomaType(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(DiplomaType other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
