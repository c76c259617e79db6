package org.innovente.common;

import org.innovente.internal.Names;

/** The verdict of an attestation. */
public enum AttestationVerdict {
    /** Granted. */
    GRANTED("granted"),

    /** Refused. */
    REFUSED("refused"),

    /** Not yet decided. */
    PENDING("pending");

    private final String wire;

    AttestationVerdict(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static AttestationVerdict parse(String text) {
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
