package org.innovente.network;

import org.innovente.internal.Names;

/** Positioning at entry (LHEO). */
public enum PositioningKind {
    /** None. */
    NONE("none"),

    /** Regulatory. */
    REGULATORY("regulatory"),

    /** Pedagogical. */
    PEDAGOGICAL("pedagogical");

    private final String wire;

    PositioningKind(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static PositioningKind parse(String text) {
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
