package org.innovente.requirement;

import org.innovente.internal.Names;

/** Whether a node can block. */
public enum Obligation {
    /** It must be satisfied. */
    REQUIRED("required"),

    /** It never blocks. */
    OPTIONAL("optional"),

    /** It never blocks and is recommended. */
    RECOMMENDED("recommended");

    private final String wire;

    Obligation(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static Obligation parse(String text) {
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
