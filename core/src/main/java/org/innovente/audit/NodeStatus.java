package org.innovente.audit;

import org.innovente.internal.Names;

/** The status of one rule node in a report. */
public enum NodeStatus {
    /** It is satisfied. */
    SATISFIED("satisfied"),

    /** It is not satisfied. */
    UNSATISFIED("unsatisfied"),

    /** It cannot be decided from the record. */
    UNDETERMINED("undetermined"),

    /** A decision waives it: it counts as satisfied and brings no credits. */
    WAIVED("waived"),

    /** A condition chose another branch. */
    NOT_APPLICABLE("not-applicable"),

    /** It is not satisfied, and cannot be with the whole catalogue. */
    IMPOSSIBLE("impossible");

    private final String wire;

    NodeStatus(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static NodeStatus parse(String text) {
        return Names.constant(text, values());
    }

    /** Returns the name on the wire, in kebab-case. */
    public String wire() {
        return wire;
    }

    /** Returns the name on the wire, in kebab-case. */
    @Override
    public String toString() {
        return wire;
    }
}
