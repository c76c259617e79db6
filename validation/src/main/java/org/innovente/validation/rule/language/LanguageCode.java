package org.innovente.validation.rule.language;

import static org.innovente.validation.CodeDetails.of;
import static org.innovente.validation.Phase.ADVICE;
import static org.innovente.validation.Phase.OBJECT;

import org.innovente.finding.FindingTexts;
import org.innovente.validation.CodeDetails;
import org.innovente.validation.RuleCode;

/** The codes about languages and accessibility. */
enum LanguageCode implements RuleCode {
    MISSING_LANGUAGE(of(
            "language.missing-language",
            "CV8001",
            OBJECT,
            "WWE",
            "CTDL, inLanguage; ELM, defaultLanguage",
            "catalogue")),
    MALFORMED_TAG(of("language.malformed-language-tag", "CV8002", OBJECT, "EEE", "BCP 47, RFC 5646", "tag")),
    TWO_VALUES(of("language.two-values-one-language", "CV8003", OBJECT, "WWE", "ELM, uniqueLang", "tag", "other")),
    MISSING_DEFAULT(
            of("language.missing-default-language-text", "CV8004", OBJECT, "WWE", "ELM, defaultLanguage", "language")),
    TRANSLATION_GAP(of("language.translation-gap", "CV8005", ADVICE, "-NW", "-", "language", "missing", "total")
            .withRoles("language")),
    OLD_TRANSLATION(
            of("language.translation-older-than-source", "CV8006", ADVICE, "-NN", "-", "language", "updated", "source")
                    .withRoles("language")),
    LANGUAGE_MISMATCH(of("language.text-language-mismatch", "CV8007", ADVICE, "-NN", "-", "language", "looks")),
    HIDDEN(of(
            "language.bidi-or-control-in-text", "CV8008", OBJECT, "WWW", "Trojan Source; Unicode UAX 9", "character")),
    HTML(of("language.html-in-plain-text", "CV8009", OBJECT, "WWW", "ELMO, descriptionHtml kept apart", "markup")),
    NO_ALTERNATIVE(of(
                    "language.resource-without-alternative",
                    "CV8010",
                    OBJECT,
                    "-NW",
                    "RGAA 4, criteria 1.1 and 4.1; WCAG 2, 1.1.1 and 1.2",
                    "resource",
                    "type")
            .withRoles("resource")),
    PROPRIETARY(of(
            "language.inaccessible-format-only",
            "CV8011",
            ADVICE,
            "-NN",
            "RGAA 4, criterion 13.3",
            "resource",
            "media-type"));

    /** Immutable: a record whose lists are copies. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final CodeDetails details;

    LanguageCode(CodeDetails details) {
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
        static final FindingTexts ALL = FindingTexts.of(LanguageCode.class::getResourceAsStream);
    }
}
