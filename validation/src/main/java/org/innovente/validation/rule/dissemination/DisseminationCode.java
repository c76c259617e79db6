package org.innovente.validation.rule.dissemination;

import static org.innovente.validation.CodeDetails.of;
import static org.innovente.validation.Phase.MEANING;
import static org.innovente.validation.Phase.OBJECT;

import org.innovente.finding.FindingTexts;
import org.innovente.validation.CodeDetails;
import org.innovente.validation.RuleCode;

/** The codes about licences, signatures and what may be published. */
enum DisseminationCode implements RuleCode {
    MISSING_LICENCE(
            of("dissemination.missing-licence", "CV9001", OBJECT, "NWE", "InnovENT-E, mutualisation", "catalogue")),
    UNKNOWN_LICENCE(
            of("dissemination.unknown-licence-expression", "CV9002", OBJECT, "WWW", "SPDX 2.3, annex D", "licence")),
    INCOMPATIBLE(of(
                    "dissemination.incompatible-licences-in-composition",
                    "CV9003",
                    MEANING,
                    "WWW",
                    "Creative Commons, compatibility of licences",
                    "part",
                    "licence",
                    "whole")
            .withRoles("part")),
    MISSING_HOLDER(of("dissemination.missing-rights-holder", "CV9004", OBJECT, "-NW", "-", "licence")
            .withRoles()),
    NO_ATTRIBUTION(of(
            "dissemination.adaptation-without-attribution",
            "CV9005",
            OBJECT,
            "WWE",
            "CC BY 4.0, section 3(a)",
            "source")),
    SIGNATURE_INVALID(
            of("dissemination.signature-invalid", "CV9006", MEANING, "EEE", "eddsa-jcs-2022", "catalogue", "detail")
                    .withRoles("catalogue")
                    .locked(CodeDetails.Lock.ALWAYS)),
    UNSIGNED(of("dissemination.unsigned-from-pinned-partner", "CV9007", MEANING, "WWE", "-", "catalogue", "detail")
            .withRoles("catalogue")
            .locked(CodeDetails.Lock.ALWAYS)),
    HASH_MISMATCH(of(
                    "dissemination.content-hash-mismatch",
                    "CV9008",
                    MEANING,
                    "EEE",
                    "RFC 8785, SHA-256",
                    "catalogue",
                    "detail")
            .withRoles("catalogue")
            .locked(CodeDetails.Lock.ALWAYS)),
    ROLLBACK(of(
                    "dissemination.rollback-detected",
                    "CV9009",
                    MEANING,
                    "EEE",
                    "TUF, rollback attack",
                    "catalogue",
                    "detail")
            .withRoles("catalogue")
            .locked(CodeDetails.Lock.ALWAYS)),
    PERSONAL_DATA(
            of("dissemination.personal-data-in-catalogue", "CV9011", MEANING, "WWE", "GDPR, article 5(1)(c)", "kind")),
    LINK_FORM(of(
                    "dissemination.dead-or-insecure-link-form",
                    "CV9012",
                    OBJECT,
                    "-NW",
                    "RFC 3986; RFC 9110, userinfo deprecated",
                    "address",
                    "reason")
            .withRoles("address"));

    /** Immutable: a record whose lists are copies. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final CodeDetails details;

    DisseminationCode(CodeDetails details) {
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
        static final FindingTexts ALL = FindingTexts.of(DisseminationCode.class::getResourceAsStream);
    }
}
