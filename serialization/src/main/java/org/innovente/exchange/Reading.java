package org.innovente.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.source.Place;
import org.innovente.exchange.source.SourceException;
import org.innovente.exchange.source.SourceLimits;
import org.innovente.finding.Finding;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingCollector;
import org.innovente.finding.Location;
import org.innovente.finding.Read;
import org.innovente.finding.Report;
import org.innovente.finding.Sources;
import org.innovente.finding.TableCell;
import org.innovente.finding.XmlPath;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a foreign document: where readers report findings and account for elements, and the border at which
 * refusals of the parsers become findings. Not thread-safe.
 */
public final class Reading {

    /** What reads a document into a catalogue. */
    public interface Body {
        /**
         * Reads the document.
         *
         * @param reading where to report
         * @return the catalogue; null when there is none, which an error explains
         */
        @Nullable
        Catalogue read(Reading reading);
    }

    private final ExchangeOptions options;
    private final FindingCollector findings = FindingCollector.bounded();
    private final Ledger ledger;
    private long counted;
    private boolean xml;
    private @Nullable Sources sources;

    private Reading(String format, ExchangeOptions options) {
        this.options = options;
        this.ledger = new Ledger(format, "native");
    }

    /**
     * Returns what a reader makes of a document.
     *
     * @param format the id of the format
     * @param options the options
     * @param body the reader
     * @return the conversion
     */
    public static Conversion run(String format, ExchangeOptions options, Body body) {
        Reading reading = new Reading(format, options);
        try {
            Catalogue catalogue = body.read(reading);
            Sources known = reading.sources;
            Report report = reading.findings.report();
            Read<Catalogue> read = catalogue == null
                    ? Read.failed(report)
                    : known == null ? Read.of(catalogue, report) : Read.of(catalogue, report, known);
            return new Conversion(
                    read, catalogue == null ? Optional.empty() : Optional.of(reading.ledger.close(reading.counted)));
        } catch (SourceException refusal) {
            reading.report(code(refusal.reason()), refusal.place(), refusal.arguments());
            return new Conversion(Read.failed(reading.findings.report()), Optional.empty());
        }
    }

    private static FindingCode code(SourceException.Reason reason) {
        return switch (reason) {
            case EMPTY -> ExchangeCode.EMPTY;
            case SYNTAX -> ExchangeCode.SYNTAX;
            case ENCODING -> ExchangeCode.ENCODING;
            case DOCTYPE -> ExchangeCode.DOCTYPE;
            case XML_VERSION -> ExchangeCode.XML_VERSION;
            case LIMIT -> ExchangeCode.LIMIT;
            case IO -> ExchangeCode.IO;
        };
    }

    /** Says that the source is XML, so that places are paths of elements and not JSON Pointers. */
    public void sourceIsXml() {
        xml = true;
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
     * Returns the limits within which the document is read.
     *
     * @return the limits
     */
    public SourceLimits limits() {
        return options.sourceLimits();
    }

    /**
     * Returns the book of the conversion.
     *
     * @return the book
     */
    public Ledger ledger() {
        return ledger;
    }

    /**
     * Adds to the number of elements of the source, counted apart from what becomes of them.
     *
     * @param elements their number
     */
    public void count(long elements) {
        counted += elements;
    }

    /**
     * Reports a finding.
     *
     * @param code the code
     * @param place the place in the source
     * @param arguments the named arguments
     */
    public void report(FindingCode code, Place place, Map<String, String> arguments) {
        report(code, "", place, arguments);
    }

    /**
     * Reports a finding about something.
     *
     * @param code the code
     * @param subject what it is about, such as {@code item 6f1c…}
     * @param place the place in the source
     * @param arguments the named arguments
     */
    public void report(FindingCode code, String subject, Place place, Map<String, String> arguments) {
        if (!xml && !place.path().isEmpty() && place.path().charAt(0) != '/') {
            // A table: its name, and the row in place of the line.
            report(code, subject, TableCell.of(place.path(), "" + Math.max(1, place.line())), arguments);
            return;
        }
        Finding.Builder finding = Finding.builder(code).subject(subject).putAllArguments(arguments);
        if (xml && !place.path().isEmpty()) {
            finding.location(XmlPath.of(place.path(), Math.max(0, place.line()), Math.max(0, place.column())));
        } else if (place.line() > 0) {
            finding.location(Location.text(place.line(), Math.max(1, place.column())));
        }
        if (!xml) {
            finding.pointer(place.path());
        }
        findings.add(finding.build());
    }

    /**
     * Reports a finding about something at a place of any kind, such as a cell of a table.
     *
     * @param code the code
     * @param subject what it is about
     * @param location the place in the source
     * @param arguments the named arguments
     */
    public void report(FindingCode code, String subject, Location location, Map<String, String> arguments) {
        findings.add(Finding.builder(code)
                .subject(subject)
                .putAllArguments(arguments)
                .location(location)
                .build());
    }

    /**
     * Reports a finding that knows its place.
     *
     * @param finding the finding
     */
    public void report(Finding finding) {
        findings.add(finding);
    }

    /**
     * Says where the parts of the catalogue stood, for findings about its meaning.
     *
     * @param known the places
     */
    public void sources(Sources known) {
        sources = known;
    }

    /**
     * Returns a value that a constructor of the model may refuse; a refusal becomes a finding.
     *
     * @param place the place in the source
     * @param make what makes the value
     * @param <T> the type of the value
     * @return the value, or null when it was refused
     */
    public <T> @Nullable T build(Place place, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException | IllegalStateException refused) {
            report(ExchangeCode.VALUE, place, arguments("detail", String.valueOf(refused.getMessage())));
            return null;
        }
    }

    /**
     * Returns named arguments.
     *
     * @param pairs names and values in turn
     * @return the arguments in order
     */
    public static Map<String, String> arguments(String... pairs) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            arguments.put(pairs[i], pairs[i + 1]);
        }
        return arguments;
    }
}
