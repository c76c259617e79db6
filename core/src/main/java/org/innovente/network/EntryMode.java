package org.innovente.network;

import org.innovente.internal.Names;

/** How one enters (LHEO modalites-entrees-sorties). */
public enum EntryMode {
    /** On fixed dates. */
    FIXED_DATES("fixed-dates"),

    /** At any time. */
    PERMANENT("permanent");

    private final String wire;

    EntryMode(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static EntryMode parse(String text) {
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
