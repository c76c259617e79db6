package org.innovente.common;

import org.innovente.internal.Names;

/** What a grade or code means; the scale declares it. */
public enum GradeMeaning {
    /** A passing result. */
    PASSED("passed"),

    /** A failing result. */
    FAILED("failed"),

    /** Absent with a reason; no mark. */
    ABSENT_JUSTIFIED("absent-justified"),

    /** Absent without a reason. */
    ABSENT_UNJUSTIFIED("absent-unjustified"),

    /** Waived (dispense); no mark. */
    WAIVED("waived"),

    /** Failing by default (défaillant). */
    FAILED_BY_DEFAULT("failed-by-default"),

    /** Not yet known. */
    PENDING("pending"),

    /** Recorded, but never counted. */
    NOT_COUNTED("not-counted");

    private final String wire;

    GradeMeaning(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static GradeMeaning parse(String text) {
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
