package org.innovente.module;

import org.innovente.internal.Names;

/** When an assessment takes place. */
public enum AssessmentTiming {
    /** During the module (contrôle continu). */
    CONTINUOUS("continuous"),

    /** At its end (contrôle terminal). */
    FINAL("final");

    private final String wire;

    AssessmentTiming(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static AssessmentTiming parse(String text) {
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
