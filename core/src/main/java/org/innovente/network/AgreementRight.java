package org.innovente.network;

import org.innovente.internal.Names;

/** What an agreement allows. */
public enum AgreementRight {
    /** To publish. */
    PUBLISH("publish"),

    /** To use in teaching. */
    USE("use"),

    /** To adapt. */
    ADAPT("adapt"),

    /** To deliver to learners. */
    DELIVER("deliver"),

    /** To recognise results. */
    RECOGNISE("recognise");

    private final String wire;

    AgreementRight(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static AgreementRight parse(String text) {
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
