package org.innovente.network;

import org.innovente.internal.Names;

/** The state of a session. */
public enum SessionState {
    /** Planned. */
    PLANNED("planned"),

    /** Open for enrolment. */
    OPEN("open"),

    /** Full. */
    FULL("full"),

    /** Running. */
    RUNNING("running"),

    /** Closed. */
    CLOSED("closed"),

    /** Cancelled. */
    CANCELLED("cancelled");

    private final String wire;

    SessionState(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static SessionState parse(String text) {
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
