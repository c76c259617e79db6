package org.innovente.module;

import org.innovente.internal.Names;

/**
 * A mode of assessment; an open list.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record AssessmentMode(String value) implements Comparable<AssessmentMode> {
    /** The well-known value {@code oral}. */
    public static final AssessmentMode ORAL = new AssessmentMode("oral");

    /** The well-known value {@code written}. */
    public static final AssessmentMode WRITTEN = new AssessmentMode("written");

    /** The well-known value {@code project}. */
    public static final AssessmentMode PROJECT = new AssessmentMode("project");

    /** The well-known value {@code report}. */
    public static final AssessmentMode REPORT = new AssessmentMode("report");

    /** The well-known value {@code quiz}. */
    public static final AssessmentMode QUIZ = new AssessmentMode("quiz");

    /** The well-known value {@code portfolio}. */
    public static final AssessmentMode PORTFOLIO = new AssessmentMode("portfolio");

    /** The well-known value {@code practical}. */
    public static final AssessmentMode PRACTICAL = new AssessmentMode("practical");

    /** The well-known value {@code case-study}. */
    public static final AssessmentMode CASE_STUDY = new AssessmentMode("case-study");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public AssessmentMode {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static AssessmentMode parse(String text) {
        return new AssessmentMode(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(AssessmentMode other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
