package org.innovente.common;

import org.innovente.internal.Names;

/** A direction of rounding. */
public enum Rounding {
    /** To the nearest, a half upwards. */
    HALF_UP("half-up"),

    /** To the nearest, a half to the even neighbour. */
    HALF_EVEN("half-even"),

    /** Away from zero. */
    UP("up"),

    /** Towards zero. */
    DOWN("down");

    private final String wire;

    Rounding(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static Rounding parse(String text) {
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
