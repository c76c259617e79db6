package org.innovente.requirement;

import org.innovente.internal.Names;

/** A kind of use of achievements. */
public enum UseKind {
    /** Exclusive within its scope. */
    CONSUME("consume"),

    /** Shared within a group. */
    SHARE("share"),

    /** Only looked at. */
    OBSERVE("observe"),

    /** Only looked at, and only what the other nodes of the outcome use: at least two of the modules that count are remote. */
    USED("used");

    private final String wire;

    UseKind(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static UseKind parse(String text) {
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
