package org.innovente.common;

import org.innovente.internal.Names;

/**
 * An audience of training; an open list.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record Audience(String value) implements Comparable<Audience> {
    /** The well-known value {@code executive}. */
    public static final Audience EXECUTIVE = new Audience("executive");

    /** The well-known value {@code manager}. */
    public static final Audience MANAGER = new Audience("manager");

    /** The well-known value {@code engineer}. */
    public static final Audience ENGINEER = new Audience("engineer");

    /** The well-known value {@code young-engineer}. */
    public static final Audience YOUNG_ENGINEER = new Audience("young-engineer");

    /** The well-known value {@code phd}. */
    public static final Audience PHD = new Audience("phd");

    /** The well-known value {@code technician}. */
    public static final Audience TECHNICIAN = new Audience("technician");

    /** The well-known value {@code intermediate-manager}. */
    public static final Audience INTERMEDIATE_MANAGER = new Audience("intermediate-manager");

    /** The well-known value {@code student}. */
    public static final Audience STUDENT = new Audience("student");

    /** The well-known value {@code job-seeker}. */
    public static final Audience JOB_SEEKER = new Audience("job-seeker");

    /** The well-known value {@code apprentice}. */
    public static final Audience APPRENTICE = new Audience("apprentice");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public Audience {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static Audience parse(String text) {
        return new Audience(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(Audience other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
