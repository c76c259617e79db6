package org.innovente.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.FrameworkId;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.finding.Finding;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingCollector;
import org.jspecify.annotations.Nullable;

/** One writing of a catalogue: where writers report findings and mark what they write. Not thread-safe. */
public final class Writing {

    /** What writes a catalogue. */
    public interface Body {
        /**
         * Writes the catalogue.
         *
         * @param writing where to report
         * @return the document; null when there is none, which an error explains
         */
        @Nullable
        String write(Writing writing);
    }

    private final ExchangeOptions options;
    private final NativeLedger ledger;
    private final FindingCollector findings = FindingCollector.bounded();
    private int framework;

    private Writing(ExchangeOptions options, NativeLedger ledger) {
        this.options = options;
        this.ledger = ledger;
    }

    /** What writes a catalogue as bytes that are no text. */
    public interface BinaryBody {
        /**
         * Writes the catalogue.
         *
         * @param writing where to report
         * @return the document; null when there is none, which an error explains
         */
        byte @Nullable [] write(Writing writing);
    }

    /**
     * Returns what a writer makes of a catalogue, for a format that is no text.
     *
     * @param catalogue the catalogue
     * @param format the id of the format
     * @param noPlace the reason for what the format has no place for
     * @param options the options
     * @param body the writer
     * @return the document or the refusal
     */
    public static Written runBinary(
            Catalogue catalogue, String format, FindingCode noPlace, ExchangeOptions options, BinaryBody body) {
        Writing writing = new Writing(options, new NativeLedger(catalogue, format, noPlace));
        byte[] document = body.write(writing);
        if (writing.findings.hasErrors()) {
            return Written.refused(writing.findings.report());
        }
        return Written.of(
                Objects.requireNonNull(document, "a writer without errors writes"),
                writing.findings.report(),
                writing.ledger.close());
    }

    /**
     * Returns what a writer makes of a catalogue. A document on which an error was reported is thrown away: nothing is
     * written by halves.
     *
     * @param catalogue the catalogue
     * @param format the id of the format
     * @param noPlace the reason for what the format has no place for
     * @param options the options
     * @param body the writer
     * @return the document or the refusal
     */
    public static Written run(
            Catalogue catalogue, String format, FindingCode noPlace, ExchangeOptions options, Body body) {
        return runBinary(catalogue, format, noPlace, options, writing -> {
            String document = writing.choose(catalogue) ? body.write(writing) : null;
            return document == null ? null : document.getBytes(StandardCharsets.UTF_8);
        });
    }

    /** Finds the framework that the options ask for; without one it is the first. */
    private boolean choose(Catalogue catalogue) {
        FrameworkId asked = options.framework().orElse(null);
        for (int i = 0; asked != null && i < catalogue.frameworks().size(); i++) {
            if (catalogue.frameworks().get(i).id().equals(asked)) {
                framework = i;
                return true;
            }
        }
        if (asked != null) {
            report(ExchangeCode.UNKNOWN_FRAMEWORK, "", "", Reading.arguments("framework", asked.value()));
        }
        return asked == null;
    }

    /**
     * Returns the index of the framework that is written by formats that carry one a document.
     *
     * @return the index in the catalogue, 0 unless the options say otherwise
     */
    public int framework() {
        return framework;
    }

    /**
     * Returns the place of the framework that is written.
     *
     * @return its JSON Pointer, such as {@code /frameworks/0}
     */
    public String frameworkPointer() {
        return "/frameworks/" + framework;
    }

    /**
     * Marks all frameworks but the one that is written as left behind.
     *
     * @param catalogue the catalogue
     * @param why the reason, whose argument is {@code framework}
     */
    public void dropOtherFrameworks(Catalogue catalogue, FindingCode why) {
        for (int i = 0; i < catalogue.frameworks().size(); i++) {
            if (i != framework) {
                ledger.dropped(
                        "/frameworks/" + i,
                        why,
                        Reading.arguments(
                                "framework", catalogue.frameworks().get(i).id().value()));
            }
        }
    }

    /**
     * Returns the options.
     *
     * @return the options
     */
    public ExchangeOptions options() {
        return options;
    }

    /**
     * Returns the account.
     *
     * @return the account
     */
    public NativeLedger ledger() {
        return ledger;
    }

    /**
     * Reports a finding about a part of the catalogue.
     *
     * @param code the code
     * @param subject what it is about, such as {@code module GE37}
     * @param pointer the JSON Pointer of the part
     * @param arguments the named arguments
     */
    public void report(FindingCode code, String subject, String pointer, Map<String, String> arguments) {
        findings.add(Finding.builder(code)
                .subject(subject)
                .pointer(pointer)
                .putAllArguments(arguments)
                .build());
    }

    /**
     * Returns the text in the language that is written, and marks the languages that stay behind.
     *
     * @param pointer the pointer of the text
     * @param text the text
     * @param preferred the language to be written, if the text has it
     * @param target the place in the target
     * @return the text, or null when there is none in any language
     */
    public @Nullable String text(String pointer, LocalizedText text, LanguageTag preferred, String target) {
        LanguageTag language = language(text, preferred);
        if (language == null) {
            return null;
        }
        ledger.text(pointer, text, language, target);
        return text.texts().get(language);
    }

    /**
     * Returns the language in which a text is written: the preferred one, else that of the options, else English, else the
     * first.
     *
     * @param text the text
     * @param preferred the language to be written
     * @return the language, or null when there is no text
     */
    public @Nullable LanguageTag language(LocalizedText text, LanguageTag preferred) {
        if (text.isEmpty()) {
            return null;
        }
        for (LanguageTag candidate : new LanguageTag[] {preferred, options.language(), LanguageTag.EN}) {
            if (text.texts().containsKey(candidate)) {
                return candidate;
            }
        }
        return text.texts().firstKey();
    }
}
