package org.innovente.requirement;

import org.innovente.internal.Names;

/** How results are weighted in a mean. */
public enum Weighting {
    /** By their credits. */
    CREDITS("credits"),

    /** By the attribute {@code coefficient}. */
    COEFFICIENT("coefficient"),

    /** All alike. */
    EQUAL("equal");

    private final String wire;

    Weighting(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static Weighting parse(String text) {
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
