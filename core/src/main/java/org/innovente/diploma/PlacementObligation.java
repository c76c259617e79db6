package org.innovente.diploma;

import org.innovente.internal.Names;

/** Whether a placed module must be taken. */
public enum PlacementObligation {
    /** Mandatory. */
    MANDATORY("mandatory"),

    /** One of a group of electives. */
    ELECTIVE("elective"),

    /** Optional. */
    OPTIONAL("optional");

    private final String wire;

    PlacementObligation(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static PlacementObligation parse(String text) {
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
