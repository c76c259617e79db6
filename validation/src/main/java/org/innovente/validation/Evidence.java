package org.innovente.validation;

import java.util.Objects;

/**
 * Something that was found out about the origin of a catalogue before it was checked, by whoever verified its signature.
 *
 * @param kind what was found out
 * @param detail the particulars, such as the name of the key or both hashes; may be empty
 */
public record Evidence(Kind kind, String detail) {

    /** What can be found out. */
    public enum Kind {
        /** The signature does not match the content. */
        SIGNATURE_INVALID,
        /** There is no signature, although the publisher has signed before. */
        SIGNATURE_MISSING,
        /** The content does not have the hash under which it was announced. */
        HASH_MISMATCH,
        /** An edition older than one already accepted was presented. */
        ROLLBACK
    }

    /** Creates evidence. */
    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }
}
