package org.innovente.audit;

import org.innovente.internal.Names;

/** The three-valued answer of an audit. */
public enum Verdict {
    /** The rule is satisfied. */
    SATISFIED("satisfied"),

    /** The rule is not satisfied. */
    UNSATISFIED("unsatisfied"),

    /** The record does not say enough, a person must decide, or the budget ended. */
    UNDETERMINED("undetermined");

    private final String wire;

    Verdict(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static Verdict parse(String text) {
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
