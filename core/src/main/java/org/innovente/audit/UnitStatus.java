package org.innovente.audit;

import org.innovente.internal.Names;

/** The result of one unit of a compensation. */
public enum UnitStatus {
    /** It is acquired by its own mean. */
    ACQUIRED("acquired"),

    /** It is acquired by the mean of its group. */
    ACQUIRED_BY_COMPENSATION("acquired-by-compensation"),

    /** It is not acquired. */
    NOT_ACQUIRED("not-acquired"),

    /** A mark is missing. */
    PENDING("pending");

    private final String wire;

    UnitStatus(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static UnitStatus parse(String text) {
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
