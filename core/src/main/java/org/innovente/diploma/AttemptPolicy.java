package org.innovente.diploma;

import org.innovente.internal.Names;

/** Which attempt counts when a module was taken more than once. */
public enum AttemptPolicy {
    /** The best. */
    BEST("best"),

    /** The latest. */
    LATEST("latest"),

    /** The first. */
    FIRST("first"),

    /** Each of them. */
    ALL("all");

    private final String wire;

    AttemptPolicy(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static AttemptPolicy parse(String text) {
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
