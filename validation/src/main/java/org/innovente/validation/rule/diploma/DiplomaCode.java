package org.innovente.validation.rule.diploma;

import static org.innovente.validation.CodeDetails.of;
import static org.innovente.validation.Phase.ADVICE;
import static org.innovente.validation.Phase.MEANING;
import static org.innovente.validation.Phase.OBJECT;
import static org.innovente.validation.Phase.REFERENCES;

import org.innovente.finding.FindingTexts;
import org.innovente.validation.CodeDetails;
import org.innovente.validation.RuleCode;

/** The codes about diplomas, blocks and certifications. */
enum DiplomaCode implements RuleCode {
    UNSATISFIABLE(
            of("diploma.diploma-unsatisfiable", "CV5001", MEANING, "WWE", "-").locked(CodeDetails.Lock.ON_PUBLISH)),
    UNDETERMINED(of("diploma.diploma-undetermined", "CV5002", MEANING, "WWW", "SARIF kind open")),
    CATEGORY_UNREACHABLE(of(
                    "diploma.category-minimum-unreachable",
                    "CV5003",
                    MEANING,
                    "WWE",
                    "UTC, 48 + 24 + 24",
                    "category",
                    "wanted",
                    "most")
            .withRoles("category")
            .locked(CodeDetails.Lock.ON_PUBLISH)),
    MINIMA_EXCEED_TOTAL(of("diploma.minima-exceed-total", "CV5004", MEANING, "EEE", "UTC, 96 of 102", "sum", "total")
            .withRoles()),
    UNREACHABLE_OPTION(of("diploma.unreachable-option", "CV5005", ADVICE, "NWW", "-")),
    ALWAYS_SATISFIED(of("diploma.always-satisfied-rule", "CV5006", ADVICE, "NWW", "-")),
    MANDATORY_MODULE_MISSING(
            of("diploma.mandatory-module-missing", "CV5007", REFERENCES, "EEE", "-", "module", "reason")
                    .withRoles("module")),
    DOUBLE_COUNTING(
            of("diploma.double-counting-unspecified", "CV5008", MEANING, "WWW", "practice of degree audits", "module")),
    COMPENSATION_UNSPECIFIED(
            of("diploma.compensation-unspecified", "CV5009", ADVICE, "--N", "CTI règlement", "diploma")),
    CONFLICTING_CAPS(of("diploma.conflicting-caps", "CV5010", OBJECT, "EEE", "-", "least", "most")
            .withRoles()),
    MODE_UNSATISFIABLE(of(
                    "diploma.delivery-mode-rule-unsatisfiable",
                    "CV5011",
                    MEANING,
                    "WWE",
                    "InnovE-UT minor",
                    "wanted",
                    "most")
            .withRoles()),
    UNMODELLED(of("diploma.non-module-requirement-unmodelled", "CV5012", ADVICE, "NWW", "InnovE-UT; CTI", "outcome")),
    MISSING_RULE(of("diploma.missing-validation-rule", "CV5013", OBJECT, "-WE", "CTI, public règlement", "diploma")),
    BLOCK_WITHOUT_ASSESSMENT(of("diploma.block-without-assessment", "CV5014", OBJECT, "WWE", "R.6113-9 7°", "block")),
    BLOCK_WITH_SINGLE_COMPETENCY(
            of("diploma.block-with-single-competency", "CV5015", OBJECT, "WWW", "France compétences", "block")),
    BLOCK_TITLED_LIKE_A_JOB(of("diploma.block-titled-like-a-job", "CV5016", ADVICE, "--N", "CARIF-OREF note", "word")),
    BLOCKS_DO_NOT_COVER(of(
            "diploma.blocks-do-not-cover-certification", "CV5017", MEANING, "WWE", "L.6113-1", "competency", "side")),
    BLOCKS_ON_RS(
            of("diploma.blocks-on-rs-certification", "CV5018", MEANING, "EEE", "France compétences", "certification")),
    MALFORMED_BLOCK_CODE(of("diploma.malformed-block-code", "CV5019", OBJECT, "WWE", "LHEO code-bloc", "code")),
    CERTIFYING_CONTRADICTION(
            of("diploma.certifying-flag-contradiction", "CV5020", MEANING, "WWE", "LHEO certifiante", "item", "side")),
    CERTIFICATION_EXPIRED(
            of("diploma.certification-expired", "CV5021", MEANING, "WWE", "RNCP fiche", "certification", "expires")
                    .withRoles("certification")),
    CPF_NOT_ELIGIBLE(of("diploma.cpf-claimed-not-eligible", "CV5022", MEANING, "WWE", "L.6323-6", "item")),
    VAE_MISSING(of("diploma.vae-path-missing", "CV5023", ADVICE, "--N", "L.335-5", "certification")),
    EQUIVALENCE_MISSING(of(
            "diploma.equivalence-obligation-missing", "CV5024", MEANING, "-NW", "CARIF-OREF note", "block", "other")),
    MODULE_AS_BLOCK(of("diploma.module-presented-as-block", "CV5025", ADVICE, "-NW", "CARIF-OREF note", "module")),
    NO_TRANSITION(
            of("diploma.rule-change-affects-enrolled", "CV5026", MEANING, "NWW", "CTI, règlement at entry", "diploma")),
    LEVEL_BELOW_FRAMEWORK(of(
                    "diploma.expected-level-below-framework",
                    "CV5027",
                    MEANING,
                    "NWW",
                    "-",
                    "competency",
                    "level",
                    "expected")
            .withRoles("competency"));

    /** Immutable: a record whose lists are copies. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final CodeDetails details;

    DiplomaCode(CodeDetails details) {
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
        static final FindingTexts ALL = FindingTexts.of(DiplomaCode.class::getResourceAsStream);
    }
}
