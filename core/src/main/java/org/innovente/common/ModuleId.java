package org.innovente.common;

import org.innovente.internal.Names;

/**
 * The identifier of a training module.
 *
 * <p>Any non-blank text of at most 512 characters without control or invisible characters and without white space at its ends;
 * compared exactly, case-sensitively.
 *
 * @param value the text of the identifier
 */
public record ModuleId(String value) implements Comparable<ModuleId> {

    /**
     * Constructs an identifier.
     *
     * @throws IllegalArgumentException if the text is not an identifier
     */
    public ModuleId {
        Names.check(value);
    }

    /**
     * Returns the identifier with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not an identifier
     */
    public static ModuleId parse(String text) {
        return new ModuleId(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(ModuleId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
