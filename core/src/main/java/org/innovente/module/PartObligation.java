package org.innovente.module;

import org.innovente.internal.Names;

/** Whether a part of a module must be taken. */
public enum PartObligation {
    /** Mandatory. */
    MANDATORY("mandatory"),

    /** Customisable (LHEO). */
    CUSTOMISABLE("customisable"),

    /** Stated as unknown (LHEO 0). */
    UNKNOWN("unknown");

    private final String wire;

    PartObligation(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static PartObligation parse(String text) {
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
