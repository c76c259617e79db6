package org.innovente.diploma;

import org.innovente.internal.Names;

/** A register of certifications. */
public enum Register {
    /** Répertoire national des certifications professionnelles. */
    RNCP("rncp"),

    /** Répertoire spécifique. */
    RS("rs"),

    /** The former Inventaire of the CNCP. */
    INVENTAIRE("inventaire"),

    /** No register. */
    NONE("none");

    private final String wire;

    Register(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static Register parse(String text) {
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
