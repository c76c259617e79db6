package org.innovente.requirement;

import org.innovente.internal.Names;

/** A kind of measure. */
public enum MeasureKind {
    /** The number of achievements. */
    COUNT("count"),

    /** The sum of credits. */
    CREDITS("credits"),

    /** The number of distinct values of an attribute. */
    DISTINCT("distinct"),

    /** The greatest count or credits over the values of an attribute. */
    MAX_BY("max-by"),

    /** The sum of quantities in a unit. */
    QUANTITY("quantity");

    private final String wire;

    MeasureKind(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static MeasureKind parse(String text) {
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
