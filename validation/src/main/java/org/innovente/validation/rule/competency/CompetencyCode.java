package org.innovente.validation.rule.competency;

import static org.innovente.validation.CodeDetails.of;
import static org.innovente.validation.Phase.ADVICE;
import static org.innovente.validation.Phase.GRAPH;
import static org.innovente.validation.Phase.MEANING;
import static org.innovente.validation.Phase.OBJECT;

import org.innovente.finding.FindingTexts;
import org.innovente.validation.CodeDetails;
import org.innovente.validation.RuleCode;

/** The codes about competencies. */
enum CompetencyCode implements RuleCode {
    EMPTY_STATEMENT(
            of("competency.empty-competency-statement", "CV2001", OBJECT, "EEE", "CTDL competencyText", "competency")),
    MISSING_METADATA(of("competency.framework-missing-metadata", "CV2002", OBJECT, "WWE", "CTDL, CASE", "missing")),
    HIERARCHY_CYCLE(of("competency.competency-hierarchy-cycle", "CV2003", GRAPH, "EEE", "-", "cycle")),
    ORPHAN(of("competency.orphan-competency", "CV2004", GRAPH, "WWW", "CASE isChildOf", "competency")),
    MULTIPLE_PARENTS(of("competency.multiple-parents", "CV2005", ADVICE, "NWW", "CASE tree", "parents")),
    DUPLICATE_STATEMENT(of("competency.duplicate-statement", "CV2006", ADVICE, "NWW", "-", "competency", "other")),
    MISSING_SCALE(of(
            "competency.missing-proficiency-scale", "CV2007", MEANING, "NWW", "CTDL ProficiencyScale", "competency")),
    LEVEL_NOT_ON_SCALE(of("competency.level-not-on-scale", "CV2008", MEANING, "EEE", "-", "level", "competency")),
    SCALE_NOT_ORDERED(of("competency.scale-not-ordered-or-gapped", "CV2009", OBJECT, "WWE", "-", "before", "rank")),
    LEVEL_WITHOUT_CRITERIA(
            of("competency.level-without-criteria", "CV2010", MEANING, "NWW", "RNCP evaluation", "level", "scale")),
    NOT_TAUGHT(of("competency.outcome-not-taught", "CV2011", MEANING, "WWE", "constructive alignment", "competency")),
    NOT_ASSESSED(
            of("competency.outcome-not-assessed", "CV2012", MEANING, "WWE", "constructive alignment", "competency")),
    ASSESSED_NOT_TAUGHT(
            of("competency.assessed-not-taught", "CV2013", MEANING, "WWW", "constructive alignment", "competency")),
    NEVER_DEMONSTRATED(of(
            "competency.outcome-never-demonstrated",
            "CV2014",
            MEANING,
            "NWW",
            "maps of outcomes",
            "competency",
            "level")),
    LEVEL_REGRESSION(of(
                    "competency.level-regression-along-path",
                    "CV2015",
                    ADVICE,
                    "NWW",
                    "scaffolding",
                    "competency",
                    "level",
                    "asked")
            .withRoles("competency")),
    UNUSED(of("competency.unused-competency", "CV2016", ADVICE, "NNN", "-", "competency")),
    MODULE_WITHOUT_OUTCOME(of("competency.module-without-outcome", "CV2017", MEANING, "WWE", "CTI", "module")),
    NON_OBSERVABLE_VERB(of("competency.non-observable-verb", "CV2018", ADVICE, "-NN", "Qualiopi 5", "verb")),
    STATEMENT_LENGTH(of(
                    "competency.statement-too-short-or-long",
                    "CV2019",
                    ADVICE,
                    "--N",
                    "Credential Engine",
                    "length",
                    "shortest",
                    "longest",
                    "language")
            .withRoles("language")),
    EQUIVALENCE_NOT_SYMMETRIC(
            of("competency.equivalence-not-symmetric", "CV2020", ADVICE, "NWW", "SKOS exactMatch", "source", "target")),
    EQUIVALENCE_CONTRADICTION(
            of("competency.equivalence-chain-contradiction", "CV2021", GRAPH, "WWE", "SKOS", "source", "target")),
    ALIGNED_TO_WITHDRAWN(of(
                    "competency.alignment-to-withdrawn-item",
                    "CV2022",
                    MEANING,
                    "WWW",
                    "CASE Deprecated",
                    "competency",
                    "status")
            .withRoles("competency")),
    NO_ALIGNMENT(of("competency.missing-reference-alignment", "CV2023", ADVICE, "--N", "ELM, LHEO", "framework")),
    WEIGHTS_NOT_100(of("competency.assessment-weights-not-100", "CV2024", MEANING, "WWE", "-", "sum", "session")
            .withRoles("session")),
    NO_MODALITY(of("competency.assessment-without-modality", "CV2025", OBJECT, "---", "Qualiopi 1", "assessment"));

    /** Immutable: a record whose lists are copies. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final CodeDetails details;

    CompetencyCode(CodeDetails details) {
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
        static final FindingTexts ALL = FindingTexts.of(CompetencyCode.class::getResourceAsStream);
    }
}
