package org.innovente.diploma;

import org.innovente.internal.Names;

/** A kind of decision. */
public enum OutcomeKind {
    /** The award of the diploma. */
    AWARD("award"),

    /** A partial award (validation partielle). */
    PARTIAL_AWARD("partial-award"),

    /** Passage to the next stage; no award. */
    PROGRESSION("progression"),

    /** An honour. */
    MENTION("mention");

    private final String wire;

    OutcomeKind(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static OutcomeKind parse(String text) {
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
