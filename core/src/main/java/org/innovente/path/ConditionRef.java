package org.innovente.path;

/**
 * A condition that is not a module, named so that a person can act on it: a paper to bring, a reference that leads nowhere, a
 * statement that no program can decide.
 *
 * @param kind what kind of condition it is
 * @param owner the id of the module or other thing that states it; empty where the question itself does
 * @param pointer its place in the owner, as a JSON Pointer
 * @param text what it asks for, as written in the catalogue: an attestation kind, an id, a statement
 */
public record ConditionRef(Kind kind, String owner, String pointer, String text) implements Comparable<ConditionRef> {
    /** The kinds of conditions that are not modules. */
    public enum Kind {
        /** A paper or a decision by a person; met only if it is in the record or given. */
        ATTESTATION,
        /** A reference to something that the catalogue does not define; never met. */
        DANGLING,
        /** A statement in words; undetermined. */
        PROSE,
        /** A rule that this engine cannot decide beyond the record as it stands; undetermined. */
        UNDECIDED,
        /** A number that the catalogue does not state, such as the credits of a module; undetermined. */
        UNKNOWN_MEASURE,
        /** A requirement that must stay unmet, such as none-of or the upper side of exactly. */
        MUST_STAY_UNMET,
        /** A node whose evidence may serve only one of several nodes; paths do not follow that. */
        EXCLUSIVE_USE,
        /** A cap, limit, overlap or order; paths do not follow it. */
        CONSTRAINT
    }

    /** Orders by owner, place, kind and text. */
    @Override
    public int compareTo(ConditionRef other) {
        int order = owner.compareTo(other.owner);
        order = order != 0 ? order : pointer.compareTo(other.pointer);
        order = order != 0 ? order : kind.compareTo(other.kind);
        return order != 0 ? order : text.compareTo(other.text);
    }
}
