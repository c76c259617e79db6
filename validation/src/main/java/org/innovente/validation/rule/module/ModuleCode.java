package org.innovente.validation.rule.module;

import static org.innovente.validation.CodeDetails.of;
import static org.innovente.validation.Phase.ADVICE;
import static org.innovente.validation.Phase.GRAPH;
import static org.innovente.validation.Phase.MEANING;
import static org.innovente.validation.Phase.OBJECT;
import static org.innovente.validation.Phase.REFERENCES;

import org.innovente.finding.FindingTexts;
import org.innovente.validation.CodeDetails;
import org.innovente.validation.RuleCode;

/** The codes about modules, their credits and their hours. */
enum ModuleCode implements RuleCode {
    MISSING_TITLE(
            of("module.missing-title", "CV3001", OBJECT, "WWE", "LHEO, intitule-formation; ELM, title", "kind", "id")),
    TITLE_TOO_LONG(of(
                    "module.title-too-long",
                    "CV3002",
                    OBJECT,
                    "---",
                    "LHEO, intitule-formation, at most 255 characters",
                    "length",
                    "most",
                    "language")
            .withRoles("language")),
    MISSING_OBJECTIVES(of(
            "module.missing-objectives",
            "CV3003",
            OBJECT,
            "WWE",
            "Qualiopi 1 and 5; LHEO, objectif-formation",
            "module")),
    MISSING_CONTENT(
            of("module.missing-content-or-programme", "CV3004", OBJECT, "-NW", "LHEO, contenu-formation", "module")),
    MISSING_DURATION(of("module.missing-duration", "CV3005", OBJECT, "---", "Qualiopi 1", "module")),
    HOURS_SUM(of(
                    "module.hours-do-not-add-up",
                    "CV3006",
                    MEANING,
                    "WWE",
                    "LHEO, nombre-heures-centre, -entreprise, -total",
                    "kinds",
                    "sum",
                    "total")
            .withRoles("kinds")),
    UNKNOWN_CREDITS(of(
            "module.credit-without-framework",
            "CV3007",
            REFERENCES,
            "WWE",
            "ELM, CreditPoint: framework and point",
            "category")),
    NEGATIVE_CREDIT(of("module.negative-credit", "CV3008", OBJECT, "EEE", "-", "category", "credits")
            .withRoles("category")),
    WORKLOAD(of(
                    "module.implausible-workload",
                    "CV3009",
                    MEANING,
                    "NWW",
                    "ECTS Users' Guide 2015, 25 to 30 hours a credit",
                    "hours",
                    "credits",
                    "least",
                    "most")
            .withRoles()),
    GRANULARITY(of("module.credit-granularity", "CV3010", OBJECT, "NWW", "-", "category", "credits", "step")
            .withRoles("category")),
    FOREIGN_CATEGORY(of(
            "module.credits-in-unknown-category",
            "CV3011",
            REFERENCES,
            "WWE",
            "UT practice, categories of credits",
            "category",
            "partner")),
    PARTS_SUM(
            of("module.parts-do-not-sum", "CV3012", MEANING, "WWE", "LHEO, sous-modules", "category", "sum", "credits")
                    .withRoles("category")),
    COMPOSITION_CYCLE(of("module.module-composition-cycle", "CV3013", GRAPH, "EEE", "-", "cycle")),
    PART_UNSTATED(of("module.sub-module-type-unknown", "CV3014", OBJECT, "NWW", "LHEO, dict-type-module", "part")),
    MISSING_LEVEL(of(
            "module.missing-level", "CV3015", OBJECT, "-NW", "ELM, EQF and NQF level; LHEO, dict-niveaux", "module")),
    OLD_LEVEL(of(
            "module.old-french-level-nomenclature",
            "CV3016",
            MEANING,
            "WWE",
            "Décret 2019-14; LHEO, dict-niveaux",
            "code")),
    LEVEL_MISMATCH(of(
            "module.eqf-nqf-mismatch",
            "CV3017",
            MEANING,
            "WWW",
            "Décret 2019-14; ELM, both levels",
            "national",
            "eqf")),
    MISSING_SUBJECT(of(
            "module.missing-subject-code", "CV3018", OBJECT, "-NW", "LHEO, domaine-formation; ELM, ISCED-F", "module")),
    INVALID_FORMACODE(of(
            "module.invalid-formacode",
            "CV3019",
            OBJECT,
            "WWE",
            "LHEO, code-FORMACODE, version mandatory",
            "code",
            "reason")),
    UNKNOWN_SUBJECT(of(
            "module.unknown-code-in-version",
            "CV3020",
            REFERENCES,
            "WWW",
            "Décret 94-522 (NSF); LHEO, code-ROME",
            "scheme",
            "code")),
    TOO_MANY_SUBJECTS(of(
                    "module.too-many-subject-codes",
                    "CV3021",
                    OBJECT,
                    "---",
                    "LHEO, domaine-formation",
                    "scheme",
                    "count",
                    "most")
            .withRoles("scheme")),
    MISSING_AUDIENCE(of("module.missing-audience", "CV3022", OBJECT, "-NW", "LHEO, code-public-vise", "module")),
    MISSING_ENTRY_LEVEL(
            of("module.missing-entry-level", "CV3023", OBJECT, "-NW", "LHEO, code-niveau-entree", "module")),
    MISSING_MODE(of("module.missing-teaching-mode", "CV3024", OBJECT, "-NW", "LHEO, modalites-enseignement", "module")),
    REMOTE_UNSUPPORTED(of(
            "module.remote-module-without-support",
            "CV3025",
            ADVICE,
            "-NN",
            "Code du travail, D.6313-3-1",
            "module",
            "missing")),
    DUPLICATE_CONTENT(of(
                    "module.duplicate-module-content",
                    "CV3026",
                    ADVICE,
                    "NWW",
                    "InnovENT-E, mutualisation of training objects",
                    "module",
                    "other",
                    "percent")
            .withRoles("module", "other"));

    /** Immutable: a record whose lists are copies. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final CodeDetails details;

    ModuleCode(CodeDetails details) {
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
        static final FindingTexts ALL = FindingTexts.of(ModuleCode.class::getResourceAsStream);
    }
}
