package org.innovente.common;

import org.innovente.internal.Names;

/**
 * The identifier of an action, unique in its offer.
 *
 * <p>Any non-blank text of at most 512 characters without control or invisible characters and without white space at its ends;
 * compared exactly, case-sensitively.
 *
 * @param value the text of the identifier
 */
public record ActionId(String value) implements Comparable<ActionId> {

    /**
     * Constructs an identifier.
     *
     * @throws IllegalArgumentException if the text is not an identifier
     */
    public ActionId {
        Names.check(value);
    }

    /**
     * Returns the identifier with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not an identifier
     */
    public static ActionId parse(String text) {
        return new ActionId(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
