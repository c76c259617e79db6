package org.innovente.network;

import org.innovente.internal.Names;

/**
 * The role of a functional contact; an open list.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record ContactRole(String value) implements Comparable<ContactRole> {
    /** The well-known value {@code information}. */
    public static final ContactRole INFORMATION = new ContactRole("information");

    /** The well-known value {@code admission}. */
    public static final ContactRole ADMISSION = new ContactRole("admission");

    /** The well-known value {@code disability}. */
    public static final ContactRole DISABILITY = new ContactRole("disability");

    /** The well-known value {@code vae}. */
    public static final ContactRole VAE = new ContactRole("vae");

    /** The well-known value {@code pedagogy}. */
    public static final ContactRole PEDAGOGY = new ContactRole("pedagogy");

    /** The well-known value {@code administration}. */
    public static final ContactRole ADMINISTRATION = new ContactRole("administration");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public ContactRole {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static ContactRole parse(String text) {
        return new ContactRole(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(ContactRole other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
