package org.innovente.audit;

import org.innovente.internal.Names;

/** How far an audit looks beyond what has been achieved; each layer is evaluated from scratch, because satisfaction is not monotone. */
public enum Layer {
    /** Only what has been achieved. */
    ACHIEVED("achieved"),

    /** As well what is in progress, as if it will be passed. */
    IN_PROGRESS("in-progress"),

    /** As well what is registered. */
    REGISTERED("registered"),

    /** As well what is planned. */
    PLANNED("planned");

    private final String wire;

    Layer(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static Layer parse(String text) {
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
