package org.innovente.common;

import org.innovente.internal.Names;

/** Where content comes from. */
public enum ProvenanceKind {
    /** A published source is cited. */
    SOURCED("sourced"),

    /** Our own illustration; not a fact. */
    ILLUSTRATIVE("illustrative"),

    /** Imported from another format. */
    IMPORTED("imported");

    private final String wire;

    ProvenanceKind(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static ProvenanceKind parse(String text) {
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
