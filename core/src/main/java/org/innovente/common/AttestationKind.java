package org.innovente.common;

import org.innovente.internal.Names;

/**
 * What an attestation (justificatif) is about; an open list.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record AttestationKind(String value) implements Comparable<AttestationKind> {
    /** The well-known value {@code internship}. */
    public static final AttestationKind INTERNSHIP = new AttestationKind("internship");

    /** The well-known value {@code event}. */
    public static final AttestationKind EVENT = new AttestationKind("event");

    /** The well-known value {@code project}. */
    public static final AttestationKind PROJECT = new AttestationKind("project");

    /** The well-known value {@code language-certificate}. */
    public static final AttestationKind LANGUAGE_CERTIFICATE = new AttestationKind("language-certificate");

    /** The well-known value {@code mobility}. */
    public static final AttestationKind MOBILITY = new AttestationKind("mobility");

    /** The well-known value {@code jury}. */
    public static final AttestationKind JURY = new AttestationKind("jury");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public AttestationKind {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static AttestationKind parse(String text) {
        return new AttestationKind(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(AttestationKind other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
