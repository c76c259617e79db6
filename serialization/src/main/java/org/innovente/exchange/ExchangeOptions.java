package org.innovente.exchange;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.innovente.common.FrameworkId;
import org.innovente.common.LanguageTag;
import org.innovente.exchange.source.SourceLimits;

/**
 * What a caller may say about a conversion. Immutable; start from {@link #DEFAULT} and change what differs.
 *
 * <p>Nothing here is taken from the machine: without a time stamp no time stamp is written, and a format that demands one
 * is refused.
 */
public final class ExchangeOptions {

    /** How complete a document must be to be written. */
    public enum Completeness {
        /** Everything that the format demands must be there; otherwise nothing is written. */
        COMPLETE,
        /** What is missing is left out, and the document says that it is a draft. */
        DRAFT
    }

    /** The defaults: trusted limits, French, complete documents, no time stamp. */
    public static final ExchangeOptions DEFAULT = new ExchangeOptions(
            SourceLimits.DEFAULT,
            LanguageTag.FR,
            Completeness.COMPLETE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final SourceLimits limits;
    private final LanguageTag language;
    private final Completeness completeness;
    private final Optional<OffsetDateTime> timestamp;
    private final Optional<String> base;
    private final Optional<FrameworkId> framework;

    private ExchangeOptions(
            SourceLimits limits,
            LanguageTag language,
            Completeness completeness,
            Optional<OffsetDateTime> timestamp,
            Optional<String> base,
            Optional<FrameworkId> framework) {
        this.limits = limits;
        this.language = language;
        this.completeness = completeness;
        this.timestamp = timestamp;
        this.base = base;
        this.framework = framework;
    }

    /**
     * Returns options with other limits.
     *
     * @param bytes the bytes of a document after inflation
     * @param depth the nesting
     * @param textLength the length of one text, in characters
     * @param nodes the number of elements, attributes, members and values
     * @return the options
     * @throws IllegalArgumentException if a limit is not positive
     */
    public ExchangeOptions withLimits(long bytes, int depth, int textLength, long nodes) {
        return new ExchangeOptions(
                new SourceLimits(bytes, depth, textLength, nodes), language, completeness, timestamp, base, framework);
    }

    /**
     * Returns options with the limits for documents of strangers: 32 MiB, 64 levels, 1 Mi characters a text.
     *
     * @return the options
     */
    public ExchangeOptions untrusted() {
        return new ExchangeOptions(SourceLimits.UNTRUSTED, language, completeness, timestamp, base, framework);
    }

    /**
     * Returns options with another language: that of texts which say none, and that in which a format that carries one
     * language only is written.
     *
     * @param other the language
     * @return the options
     */
    public ExchangeOptions withLanguage(LanguageTag other) {
        return new ExchangeOptions(limits, other, completeness, timestamp, base, framework);
    }

    /**
     * Returns options under which an incomplete document is written as a draft.
     *
     * @return the options
     */
    public ExchangeOptions asDraft() {
        return new ExchangeOptions(limits, language, Completeness.DRAFT, timestamp, base, framework);
    }

    /**
     * Returns options with the time of the last change, for formats that demand one of every element.
     *
     * @param lastChange the time
     * @return the options
     */
    public ExchangeOptions withTimestamp(OffsetDateTime lastChange) {
        return new ExchangeOptions(limits, language, completeness, Optional.of(lastChange), base, framework);
    }

    /**
     * Returns options with the address under which the document will be published, from which the addresses of its
     * elements are made; without it they are {@code urn:uuid:} names.
     *
     * @param address the address, without the last slash
     * @return the options
     */
    public ExchangeOptions withBase(String address) {
        return new ExchangeOptions(limits, language, completeness, timestamp, Optional.of(address), framework);
    }

    /**
     * Returns options with the framework of which a document is written, for formats that carry one a document; the first of
     * the catalogue by default.
     *
     * @param id the framework; a catalogue without it is refused
     * @return the options
     */
    public ExchangeOptions withFramework(FrameworkId id) {
        return new ExchangeOptions(limits, language, completeness, timestamp, base, Optional.of(id));
    }

    SourceLimits sourceLimits() {
        return limits;
    }

    /**
     * Returns the language.
     *
     * @return the language; French by default
     */
    public LanguageTag language() {
        return language;
    }

    /**
     * Returns how complete a document must be.
     *
     * @return the completeness
     */
    public Completeness completeness() {
        return completeness;
    }

    /**
     * Returns the time of the last change.
     *
     * @return the time, if the caller gave one
     */
    public Optional<OffsetDateTime> timestamp() {
        return timestamp;
    }

    /**
     * Returns the address of publication.
     *
     * @return the address, if the caller gave one
     */
    public Optional<String> base() {
        return base;
    }

    /**
     * Returns the framework of which a document is written.
     *
     * @return the framework, if the caller gave one
     */
    public Optional<FrameworkId> framework() {
        return framework;
    }
}
