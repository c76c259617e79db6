package org.innovente.validation;

import static org.innovente.validation.CodeDetails.of;
import static org.innovente.validation.Phase.MEANING;

import org.innovente.finding.FindingTexts;

/** The codes that the validator itself reports: about suppressions, baselines, profiles, and checks that did not finish. */
public enum ValidationCode implements RuleCode {
    /** A suppression that silences nothing. */
    STALE_SUPPRESSION(of(
            "validation.stale-suppression", "CV0008", MEANING, "WWW", "PHPStan practice", "code", "target", "reason")),
    /** A suppression whose last day has passed. */
    EXPIRED_SUPPRESSION(of("validation.expired-suppression", "CV0009", MEANING, "WWE", "-", "code", "target", "until")),
    /** A check that could not be decided. */
    UNDETERMINED(of("validation.undetermined", "CV0010", MEANING, "WWW", "SARIF kind open", "check", "reason")
            .locked(CodeDetails.Lock.ALWAYS)),
    /** A rule that failed with an exception. */
    RULE_FAILED(of("validation.rule-failed", "CV0011", MEANING, "WEE", "-", "rule", "exception")
            .locked(CodeDetails.Lock.ALWAYS)),
    /** A line of a baseline that matches no finding any more. */
    STALE_BASELINE(
            of("validation.stale-baseline", "", MEANING, "NNN", "PHPStan practice", "code", "count", "fingerprint")
                    .withRoles("code", "fingerprint")),
    /** A line of a suppression file that cannot be read. */
    SUPPRESSION_MALFORMED(of("validation.suppression-malformed", "", MEANING, "EEE", "-", "line", "reason")
            .locked(CodeDetails.Lock.ALWAYS)),
    /** A line of a baseline that cannot be read. */
    BASELINE_MALFORMED(of("validation.baseline-malformed", "", MEANING, "EEE", "-", "line", "reason")
            .locked(CodeDetails.Lock.ALWAYS)),
    /** A line of a profile that cannot be read. */
    PROFILE_MALFORMED(of("validation.profile-malformed", "", MEANING, "EEE", "-", "key", "reason")
            .locked(CodeDetails.Lock.ALWAYS));

    /** Immutable: a record whose lists are copies. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final CodeDetails details;

    ValidationCode(CodeDetails details) {
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
        static final FindingTexts ALL = FindingTexts.of(ValidationCode.class::getResourceAsStream);
    }
}
