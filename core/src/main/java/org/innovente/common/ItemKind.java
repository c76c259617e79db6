package org.innovente.common;

import org.innovente.internal.Names;

/** A kind of thing that references point to. */
public enum ItemKind {
    /** A training module. */
    MODULE("module"),

    /** A competency. */
    COMPETENCY("competency"),

    /** A diploma. */
    DIPLOMA("diploma"),

    /** A bloc de compétences. */
    BLOCK("block"),

    /** A certification. */
    CERTIFICATION("certification"),

    /** A programme. */
    PROGRAMME("programme"),

    /** A competency framework. */
    FRAMEWORK("framework"),

    /** An offer. */
    OFFER("offer"),

    /** A partner. */
    PARTNER("partner"),

    /** A territory. */
    TERRITORY("territory"),

    /** A rule node. */
    REQUIREMENT("requirement"),

    /** A credential from elsewhere. */
    CREDENTIAL("credential"),

    /** An activity. */
    ACTIVITY("activity"),

    /** A certificate. */
    CERTIFICATE("certificate");

    private final String wire;

    ItemKind(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static ItemKind parse(String text) {
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
