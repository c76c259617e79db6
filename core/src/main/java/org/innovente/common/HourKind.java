package org.innovente.common;

import org.innovente.internal.Names;

/**
 * A kind of hours in a workload.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record HourKind(String value) implements Comparable<HourKind> {
    /** The well-known value {@code lecture}. */
    public static final HourKind LECTURE = new HourKind("lecture");

    /** The well-known value {@code tutorial}. */
    public static final HourKind TUTORIAL = new HourKind("tutorial");

    /** The well-known value {@code practical}. */
    public static final HourKind PRACTICAL = new HourKind("practical");

    /** The well-known value {@code project}. */
    public static final HourKind PROJECT = new HourKind("project");

    /** The well-known value {@code self-study}. */
    public static final HourKind SELF_STUDY = new HourKind("self-study");

    /** The well-known value {@code supervised}. */
    public static final HourKind SUPERVISED = new HourKind("supervised");

    /** The well-known value {@code in-centre}. */
    public static final HourKind IN_CENTRE = new HourKind("in-centre");

    /** The well-known value {@code in-firm}. */
    public static final HourKind IN_FIRM = new HourKind("in-firm");

    /** The well-known value {@code remote}. */
    public static final HourKind REMOTE = new HourKind("remote");

    /** The well-known value {@code total}. */
    public static final HourKind TOTAL = new HourKind("total");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public HourKind {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static HourKind parse(String text) {
        return new HourKind(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(HourKind other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
