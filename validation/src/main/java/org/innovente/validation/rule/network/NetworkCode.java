package org.innovente.validation.rule.network;

import static org.innovente.validation.CodeDetails.of;
import static org.innovente.validation.Phase.ADVICE;
import static org.innovente.validation.Phase.MEANING;
import static org.innovente.validation.Phase.OBJECT;
import static org.innovente.validation.Phase.REFERENCES;

import org.innovente.finding.FindingTexts;
import org.innovente.validation.CodeDetails;
import org.innovente.validation.RuleCode;

/** The codes about partners, territories and offers. */
enum NetworkCode implements RuleCode {
    MISSING_PROVIDER(of(
            "network.missing-provider",
            "CV6001",
            OBJECT,
            "WWE",
            "LHEO, organisme-formation-responsable; ELM, providedBy",
            "offer")),
    INVALID_SIRET(of("network.invalid-siret", "CV6002", OBJECT, "WWE", "LHEO, SIRET; INSEE, Luhn check digit", "code")),
    INVALID_NDA(of("network.invalid-nda", "CV6003", OBJECT, "-NW", "LHEO, numero-activite", "code")),
    INVALID_UAI(of(
            "network.invalid-uai",
            "CV6004",
            OBJECT,
            "-NW",
            "LHEO, code-UAI; Ministry of Education, check letter",
            "code")),
    ROLE_CONFUSED(of(
            "network.siret-nda-mismatch-role",
            "CV6005",
            MEANING,
            "-NN",
            "LHEO, organisme-formation-responsable, lieu-de-formation",
            "code",
            "reason")),
    KIND_UNKNOWN(
            of("network.partner-kind-unknown", "CV6006", OBJECT, "NWW", "InnovENT-E, kinds of partner", "partner")),
    KIND_UNUSUAL(
            of("network.partner-kind-unusual", "", OBJECT, "NNN", "InnovENT-E, kinds of partner", "partner", "kind")),
    UNKNOWN_TERRITORY(of(
            "network.unknown-territory-code",
            "CV6007",
            REFERENCES,
            "WWE",
            "INSEE, COG 2024; ISO 3166; NUTS",
            "scheme",
            "code")),
    OBSOLETE_REGION(of("network.obsolete-region-code", "CV6008", REFERENCES, "WWW", "INSEE, COG 2016", "code", "now")),
    MIXED_SCHEMES(of("network.mixed-territory-schemes", "CV6009", MEANING, "NWW", "-", "territory", "scheme")),
    UNCOVERED(of(
                    "network.territory-uncovered",
                    "CV6010",
                    ADVICE,
                    "-NN",
                    "InnovENT-E, a tight mesh of the territory",
                    "territory",
                    "count")
            .withRoles("territory")),
    NO_SESSION(of("network.offer-without-session", "CV6011", OBJECT, "-WE", "LHEO, session, at least one", "offer")),
    DATES_INVERTED(of("network.offer-dates-inverted", "CV6012", OBJECT, "EEE", "LHEO, periode", "start", "end")),
    PAST_OFFER(of(
                    "network.offer-in-the-past",
                    "CV6013",
                    MEANING,
                    "-NW",
                    "Qualiopi 1, information kept up to date",
                    "offer",
                    "last")
            .withRoles("offer")),
    OUTSIDE_VALIDITY(
            of("network.offer-outside-module-validity", "CV6014", MEANING, "WWE", "-", "module", "day", "period")
                    .withRoles("module")),
    NOT_AUTHORISED(of(
            "network.provider-not-authorised",
            "CV6015",
            MEANING,
            "WWW",
            "RNCP, partners authorised to train",
            "partner",
            "item")),
    MISSING_PRICE(of("network.missing-price", "CV6016", OBJECT, "---", "Qualiopi 1", "offer")),
    MISSING_ACCESS(of("network.missing-access-terms", "CV6017", OBJECT, "---", "Qualiopi 1", "offer", "missing")),
    MISSING_CONTACT(
            of("network.missing-contact", "CV6018", OBJECT, "-WE", "LHEO, contact-formation; Qualiopi 1", "offer")),
    MISSING_DISABILITY(of(
            "network.missing-disability-information",
            "CV6019",
            OBJECT,
            "---",
            "Qualiopi 1 and 26; LHEO, contact type 1",
            "offer",
            "missing")),
    REMOTE_LOCAL(of(
            "network.distance-offer-with-local-limit",
            "CV6020",
            ADVICE,
            "NWW",
            "LHEO, perimetre-recrutement",
            "action")),
    MISSING_RESULTS(
            of("network.missing-expected-results", "CV6021", OBJECT, "-NW", "LHEO, resultats-attendus", "offer"));

    /** Immutable: a record whose lists are copies. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final CodeDetails details;

    NetworkCode(CodeDetails details) {
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
        static final FindingTexts ALL = FindingTexts.of(NetworkCode.class::getResourceAsStream);
    }
}
