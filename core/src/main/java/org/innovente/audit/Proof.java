package org.innovente.audit;

import org.innovente.internal.Names;

/** How far the answer of an audit is proven. */
public enum Proof {
    /** The verdict and the reported allocation are both proven. */
    EXACT("exact"),

    /** The step budget ended; the report holds the best allocation found. */
    BOUNDED("bounded");

    private final String wire;

    Proof(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static Proof parse(String text) {
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
