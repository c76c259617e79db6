package org.innovente.module;

import org.innovente.internal.Names;

/** What a module does with a competency. */
public enum OutcomeRole {
    /** It is taught (introduced). */
    TAUGHT("taught"),

    /** It is practised. */
    PRACTISED("practised"),

    /** It is assessed (demonstrated). */
    ASSESSED("assessed");

    private final String wire;

    OutcomeRole(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static OutcomeRole parse(String text) {
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
