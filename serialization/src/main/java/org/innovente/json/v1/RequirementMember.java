package org.innovente.json.v1;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of rule nodes: neutral ones, kinds, and the siblings that a kind defines. */
enum RequirementMember {
    ID("id"),
    OBLIGATION("obligation"),
    NOTE("note"),
    OF("of"),
    MINIMUM_GRADE("minimum-grade"),
    SCALE("scale"),
    USE("use"),
    FRAMEWORK("framework"),
    LEVEL("level"),
    AUTHORITY("authority"),
    BOUND("bound"),
    UNIT("unit"),
    THEN("then"),
    OTHERWISE("otherwise"),
    KIND("kind"),
    OUTCOME("outcome"),
    EDITION("edition"),
    ALL_OF("all-of", true),
    ANY_OF("any-of", true),
    NONE_OF("none-of", true),
    AT_LEAST("at-least", true, OF),
    EXACTLY("exactly", true, OF),
    BETWEEN("between", true, OF),
    MODULE("module", true, MINIMUM_GRADE, SCALE, USE),
    COMPETENCY("competency", true, FRAMEWORK, LEVEL),
    ACCUMULATION("accumulation", true),
    AVERAGE("average", true),
    COMPENSATION("compensation", true),
    ATTESTATION("attestation", true, AUTHORITY, BOUND, UNIT),
    IF("if", true, THEN, OTHERWISE),
    REFERENCE("reference", true, KIND, OUTCOME, EDITION);

    private static final RequirementMember[] ALL = values();
    private static final Map<String, RequirementMember> BY_NAME = new HashMap<>();
    private static final long KINDS;

    static {
        long kinds = 0;
        for (RequirementMember member : ALL) {
            BY_NAME.put(member.wire, member);
            kinds |= member.kind ? member.bit() : 0;
        }
        KINDS = kinds;
    }

    private final String wire;
    private final boolean kind;
    private final long allowed;

    RequirementMember(String wire) {
        this(wire, false);
    }

    RequirementMember(String wire, boolean kind, RequirementMember... siblings) {
        this.wire = wire;
        this.kind = kind;
        // the three neutral members have the bits 0, 1 and 2
        long bits = 7L | bit();
        for (RequirementMember sibling : siblings) {
            bits |= sibling.bit();
        }
        this.allowed = bits;
    }

    static @Nullable RequirementMember find(String name) {
        return BY_NAME.get(name);
    }

    /** Returns the first member of a set of bits that is not empty. */
    static RequirementMember first(long bits) {
        return ALL[Long.numberOfTrailingZeros(bits)];
    }

    String wire() {
        return wire;
    }

    long bit() {
        return 1L << ordinal();
    }

    /** Returns those of a set of bits that are kinds. */
    static long kinds(long bits) {
        return bits & KINDS;
    }

    /** Returns the members that a node of this kind may have, neutral ones included. */
    long allowed() {
        return allowed;
    }
}
