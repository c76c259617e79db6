package org.innovente.diploma;

import org.innovente.internal.Names;

/** How much is recognised. */
public enum RecognitionExtent {
    /** The whole. */
    WHOLE("whole"),

    /** A part. */
    PART("part");

    private final String wire;

    RecognitionExtent(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static RecognitionExtent parse(String text) {
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
