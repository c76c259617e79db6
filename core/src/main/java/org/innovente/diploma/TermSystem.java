package org.innovente.diploma;

import org.innovente.internal.Names;

/** How a year is divided. */
public enum TermSystem {
    /** Two terms a year. */
    SEMESTER("semester"),

    /** Three terms a year. */
    TRIMESTER("trimester"),

    /** Four terms a year. */
    QUARTER("quarter"),

    /** One term a year. */
    YEAR("year");

    private final String wire;

    TermSystem(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static TermSystem parse(String text) {
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
