package org.innovente.validation.rule.lifecycle;

import static org.innovente.validation.CodeDetails.of;
import static org.innovente.validation.Phase.ADVICE;
import static org.innovente.validation.Phase.GRAPH;
import static org.innovente.validation.Phase.MEANING;
import static org.innovente.validation.Phase.OBJECT;

import org.innovente.finding.FindingTexts;
import org.innovente.validation.CodeDetails;
import org.innovente.validation.RuleCode;

/** The codes about versions, validity and status. */
enum LifecycleCode implements RuleCode {
    MISSING_VERSION(of("lifecycle.missing-version", "CV7001", OBJECT, "NWE", "-", "catalogue")),
    VERSION_REUSED(of("lifecycle.version-reused-with-other-content", "CV7002", MEANING, "EEE", "-", "id", "version")),
    BREAKING_CHANGE(of(
                    "lifecycle.breaking-change-in-minor",
                    "CV7003",
                    MEANING,
                    "WWE",
                    "Semantic Versioning 2.0.0, carried over to curricula",
                    "version",
                    "suggested",
                    "reason")
            .withRoles("version")),
    STATUS_BACK(of(
            "lifecycle.illegal-status-transition",
            "CV7004",
            MEANING,
            "WWE",
            "CASE, adoptionStatus",
            "before",
            "after")),
    NO_REPLACEMENT(of("lifecycle.deprecated-without-replacement", "CV7005", ADVICE, "NWW", "CASE, Replaced By", "id")),
    REPLACEMENT_CYCLE(of("lifecycle.replacement-cycle", "CV7006", GRAPH, "EEE", "-", "cycle")),
    OVERLAP(of("lifecycle.overlapping-validity", "CV7007", MEANING, "WWE", "-", "id", "follower", "day")
            .withRoles("id", "follower")),
    GAP(of("lifecycle.validity-gap", "CV7008", MEANING, "NWW", "-", "id", "follower", "day")
            .withRoles("id", "follower")),
    STALE_REVIEW(of(
                    "lifecycle.stale-review",
                    "CV7009",
                    MEANING,
                    "-NW",
                    "InnovENT-E, continuous improvement; Qualiopi criterion 7",
                    "day",
                    "reason")
            .withRoles("reason")),
    ID_CHANGED(of("lifecycle.id-changed-for-same-item", "CV7010", MEANING, "WWW", "-", "before", "after")),
    MEANING_CHANGED(of(
                    "lifecycle.meaning-changed-under-same-id",
                    "CV7011",
                    MEANING,
                    "WWW",
                    "xAPI profiles, versions of a concept",
                    "competency",
                    "percent")
            .withRoles("competency")),
    FUTURE_DATE(of("lifecycle.future-dated-publication", "CV7012", MEANING, "-NW", "-", "day")
            .withRoles()),
    DRAFT(of(
            "lifecycle.draft-in-published-catalogue",
            "CV7013",
            MEANING,
            "-WE",
            "CASE, adoptionStatus Private Draft",
            "id"));

    /** Immutable: a record whose lists are copies. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final CodeDetails details;

    LifecycleCode(CodeDetails details) {
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
        static final FindingTexts ALL = FindingTexts.of(LifecycleCode.class::getResourceAsStream);
    }
}
