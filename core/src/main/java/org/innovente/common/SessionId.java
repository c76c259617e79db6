package org.innovente.common;

import org.innovente.internal.Names;

/**
 * The identifier of a session, unique in its offer.
 *
 * <p>Any non-blank text of at most 512 characters without control or invisible characters and without white space at its ends;
 * compared exactly, case-sensitively.
 *
 * @param value the text of the identifier
 */
public record SessionId(String value) implements Comparable<SessionId> {

    /**
     * Constructs an identifier.
     *
     * @throws IllegalArgumentException if the text is not an identifier
     */
    public SessionId {
        Names.check(value);
    }

    /**
     * Returns the identifier with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not an identifier
     */
    public static SessionId parse(String text) {
        return new SessionId(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
