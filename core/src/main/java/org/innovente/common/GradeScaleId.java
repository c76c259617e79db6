package org.innovente.common;

import org.innovente.internal.Names;

/**
 * The identifier of a grade scale.
 *
 * <p>Any non-blank text of at most 512 characters without control or invisible characters and without white space at its ends;
 * compared exactly, case-sensitively.
 *
 * @param value the text of the identifier
 */
public record GradeScaleId(String value) implements Comparable<GradeScaleId> {

    /**
     * Constructs an identifier.
     *
     * @throws IllegalArgumentException if the text is not an identifier
     */
    public GradeScaleId {
        Names.check(value);
    }

    /**
     * Returns the identifier with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not an identifier
     */
    public static GradeScaleId parse(String text) {
        return new GradeScaleId(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(GradeScaleId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
