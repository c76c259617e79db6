package org.innovente.competency;

import org.innovente.internal.Names;

/** A type of relation between competencies (SKOS, CASE). */
public enum RelationType {
    /** The target is broader. */
    BROADER("broader"),

    /** The target is narrower. */
    NARROWER("narrower"),

    /** Both mean the same. */
    EXACT("exact"),

    /** Both mean nearly the same. */
    CLOSE("close"),

    /** Both are related. */
    RELATED("related"),

    /** The source is part of the target. */
    PART_OF("part-of"),

    /** The source comes before the target. */
    PRECEDES("precedes"),

    /** The target replaces the source. */
    REPLACED_BY("replaced-by");

    private final String wire;

    RelationType(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static RelationType parse(String text) {
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
