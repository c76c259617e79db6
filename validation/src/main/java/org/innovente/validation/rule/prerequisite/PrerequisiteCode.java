package org.innovente.validation.rule.prerequisite;

import static org.innovente.validation.CodeDetails.of;
import static org.innovente.validation.Phase.ADVICE;
import static org.innovente.validation.Phase.GRAPH;
import static org.innovente.validation.Phase.MEANING;
import static org.innovente.validation.Phase.OBJECT;

import org.innovente.finding.FindingTexts;
import org.innovente.validation.CodeDetails;
import org.innovente.validation.RuleCode;

/** The codes about prerequisites and programmes. */
enum PrerequisiteCode implements RuleCode {
    CYCLE(of("prerequisite.prerequisite-cycle", "CV4001", GRAPH, "EEE", "CurricularAnalytics", "cycle", "count")
            .withRoles("cycle")),
    CYCLE_WITH_ALTERNATIVE(
            of("prerequisite.cycle-with-alternative", "", ADVICE, "NNN", "CurricularAnalytics", "cycle", "count")
                    .withRoles("cycle")),
    SELF(of("prerequisite.self-prerequisite", "CV4002", GRAPH, "EEE", "-", "module")),
    COREQUISITE_CONFLICT(of(
            "prerequisite.corequisite-cycle-conflict",
            "CV4003",
            GRAPH,
            "EEE",
            "CurricularAnalytics",
            "module",
            "other")),
    REDUNDANT(of(
            "prerequisite.redundant-prerequisite",
            "CV4004",
            ADVICE,
            "NWW",
            "CurricularAnalytics extraneous requisites",
            "module",
            "by")),
    CONTRADICTORY(of("prerequisite.contradictory-prerequisite", "CV4005", MEANING, "WWE", "-", "module")),
    TAUTOLOGICAL(of("prerequisite.tautological-prerequisite", "CV4006", ADVICE, "NWW", "-", "module")),
    IMPOSSIBLE_K_OF_N(of("prerequisite.impossible-k-of-n", "CV4007", OBJECT, "EEE", "-", "wanted", "children")
            .withRoles()),
    WITHDRAWN(of("prerequisite.requires-withdrawn-module", "CV4008", MEANING, "WWE", "-", "module")),
    NOT_OFFERED_IN_TIME(of(
                    "prerequisite.requires-not-offered-in-time",
                    "CV4009",
                    MEANING,
                    "NWW",
                    "UTBM semesters",
                    "module",
                    "first",
                    "last")
            .withRoles("module")),
    LEVEL_INVERSION(of("prerequisite.level-inversion", "CV4010", ADVICE, "NWW", "scaffolding", "module", "level", "own")
            .withRoles("module")),
    COMPETENCY_UNSUPPLIED(
            of("prerequisite.prerequisite-competency-unsupplied", "CV4011", MEANING, "WWW", "-", "competency")),
    LEVEL_UNREACHABLE(
            of("prerequisite.prerequisite-level-unreachable", "CV4012", MEANING, "WWE", "-", "competency", "level")),
    INCOMPATIBLE(
            of("prerequisite.incompatible-modules-both-required", "CV4013", MEANING, "EEE", "-", "module", "other")),
    FREE_TEXT(of("prerequisite.free-text-prerequisite", "CV4014", ADVICE, "NWW", "-", "module")),
    NOT_STATED(of("prerequisite.no-prerequisite-statement", "CV4015", OBJECT, "---", "Qualiopi 1", "module")),
    CRITICAL_PATH(of(
                    "prerequisite.critical-path-too-long",
                    "CV4016",
                    MEANING,
                    "NWW",
                    "CurricularAnalytics delay factor",
                    "length",
                    "terms",
                    "chain")
            .withRoles()),
    DEAD_END(of("prerequisite.dead-end-module", "CV4017", ADVICE, "NNN", "CurricularAnalytics dead ends", "module")),
    OUTSIDE_ACCESS(
            of("prerequisite.prerequisite-outside-partner-access", "CV4018", MEANING, "NWW", "-", "module", "audience")
                    .withRoles("module")),
    PLAN_ORDER(of(
                    "prerequisite.plan-order-violation",
                    "CV4019",
                    MEANING,
                    "-WE",
                    "CurricularAnalytics plan",
                    "module",
                    "term",
                    "required",
                    "placed")
            .withRoles("module", "required")),
    PLAN_LOAD(of(
                    "prerequisite.plan-overload-or-gap",
                    "CV4020",
                    MEANING,
                    "-NW",
                    "UTC, 7 course units a semester",
                    "term",
                    "count",
                    "most")
            .withRoles("term"));

    /** Immutable: a record whose lists are copies. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final CodeDetails details;

    PrerequisiteCode(CodeDetails details) {
        this.details = details;
    }

    @Override
    public CodeDetails details() {
        return details;
    }

    @Override
    public FindingTexts texts() {
        return Texts.ALL;
    }

    private static final class Texts {
        static final FindingTexts ALL = FindingTexts.of(PrerequisiteCode.class::getResourceAsStream);
    }
}
