package org.innovente.learner;

import org.innovente.internal.Names;

/** The status of an achievement. */
public enum AchievementStatus {
    /** Passed (acquis, validé). */
    ACHIEVED("achieved"),

    /** In progress. */
    IN_PROGRESS("in-progress"),

    /** Registered. */
    REGISTERED("registered"),

    /** Planned. */
    PLANNED("planned"),

    /** Failed. */
    FAILED("failed"),

    /** Withdrawn. */
    WITHDRAWN("withdrawn"),

    /** Not yet known. */
    UNKNOWN("unknown");

    private final String wire;

    AchievementStatus(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static AchievementStatus parse(String text) {
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
