package org.innovente.common;

import org.innovente.internal.Names;

/** The status of a published thing, in the order of its life. */
public enum LifecycleStatus {
    /** In preparation. */
    DRAFT("draft"),

    /** In force. */
    PUBLISHED("published"),

    /** Still valid, to be replaced. */
    DEPRECATED("deprecated"),

    /** No longer valid. */
    WITHDRAWN("withdrawn");

    private final String wire;

    LifecycleStatus(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static LifecycleStatus parse(String text) {
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
