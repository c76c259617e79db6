package org.innovente.network;

import org.innovente.internal.Names;

/** How learners are organised (LHEO type-parcours). */
public enum PathType {
    /** In a group. */
    GROUP("group"),

    /** Individualised. */
    INDIVIDUALISED("individualised"),

    /** Modularised. */
    MODULARISED("modularised"),

    /** Mixed. */
    MIXED("mixed");

    private final String wire;

    PathType(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static PathType parse(String text) {
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
