package org.innovente.validation.facts;

import org.jspecify.annotations.Nullable;

/** The kinds of things that references lead to. */
public enum Target {
    /** A competency framework. */
    FRAMEWORK("framework"),
    /** A competency of a framework. */
    COMPETENCY("competency"),
    /** A proficiency scale of a framework. */
    SCALE("scale"),
    /** A grade scale. */
    GRADE_SCALE("grade-scale"),
    /** A module. */
    MODULE("module"),
    /** A learning resource. */
    RESOURCE("resource"),
    /** A programme. */
    PROGRAMME("programme"),
    /** A diploma. */
    DIPLOMA("diploma"),
    /** A block of a diploma. */
    BLOCK("block"),
    /** A certification. */
    CERTIFICATION("certification"),
    /** A recognition. */
    RECOGNITION("recognition"),
    /** A partner. */
    PARTNER("partner"),
    /** An agreement. */
    AGREEMENT("agreement"),
    /** A territory. */
    TERRITORY("territory"),
    /** An offer. */
    OFFER("offer"),
    /** A node of a rule, or a block or diploma named by one. */
    REQUIREMENT("requirement");

    private final String kind;

    Target(String kind) {
        this.kind = kind;
    }

    /** Returns the word for this kind in findings, such as {@code module}. */
    public String kind() {
        return kind;
    }

    /** Returns the kind with that word; null when there is none. */
    static @Nullable Target of(String kind) {
        for (Target target : values()) {
            if (target.kind.equals(kind)) {
                return target;
            }
        }
        return null;
    }
}
