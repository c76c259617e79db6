package org.innovente.validation.rule.identity;

import static org.innovente.validation.CodeDetails.of;
import static org.innovente.validation.Phase.ADVICE;
import static org.innovente.validation.Phase.MEANING;
import static org.innovente.validation.Phase.REFERENCES;

import org.innovente.finding.FindingTexts;
import org.innovente.validation.CodeDetails;
import org.innovente.validation.RuleCode;

/** The codes about identity and references. */
enum IdentityCode implements RuleCode {
    DUPLICATE_ID(of("identity.duplicate-id", "CV1002", REFERENCES, "EEE", "OpenSALT UniqueEntity", "kind", "id")),
    DANGLING_REFERENCE(of("identity.dangling-reference", "CV1004", REFERENCES, "WEE", "-", "kind", "id")),
    WRONG_KIND(
            of("identity.reference-to-wrong-kind", "CV1005", REFERENCES, "EEE", "SHACL class", "kind", "id", "found")),
    CONFUSABLE_IDS(of("identity.confusable-ids", "CV1006", ADVICE, "NWW", "UTS #39", "kind", "id", "other")),
    INVISIBLE_CHARACTERS(
            of("identity.invisible-characters", "CV1007", MEANING, "EEE", "Trojan Source", "value", "character")),
    DUPLICATE_CODE(of("identity.duplicate-code-in-scope", "CV1008", MEANING, "WWE", "-", "code", "scope")),
    UNPINNED_IMPORT(of("identity.unpinned-external-reference", "CV1009", MEANING, "-NW", "-", "catalogue")),
    IMPORT_CYCLE(of("identity.import-cycle", "CV1010", REFERENCES, "EEE", "-", "cycle")),
    CONFLICTING_IMPORTS(of(
            "identity.conflicting-import-versions", "CV1011", REFERENCES, "WEE", "-", "catalogue", "version", "other")),
    UNRESOLVED_IMPORT(of("identity.unresolvable-import-offline", "CV1012", MEANING, "NWW", "-", "catalogue")),
    UNKNOWN_SCHEME(of("identity.identifier-scheme-unknown", "CV1013", ADVICE, "NWW", "ELM notation", "scheme", "code")
            .withRoles("scheme")),
    SAME_OBJECT_TWO_IDS(of("identity.same-object-two-ids", "CV1014", ADVICE, "NWW", "-", "kind", "id", "other"));

    /** Immutable: a record whose lists are copies. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final CodeDetails details;

    IdentityCode(CodeDetails details) {
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
        static final FindingTexts ALL = FindingTexts.of(IdentityCode.class::getResourceAsStream);
    }
}
