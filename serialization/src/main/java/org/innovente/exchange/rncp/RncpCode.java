package org.innovente.exchange.rncp;

import java.util.List;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingTexts;
import org.innovente.finding.Severity;

/** What is found in fiches of the French registers of certifications, guesses included. */
public enum RncpCode implements FindingCode {
    /** A flux of another version than 4.1. */
    VERSION("rncp.version", Severity.WARNING, "version"),
    /** An element or column that version 4.1 does not have. */
    UNKNOWN("rncp.unknown", Severity.NOTE, "name"),
    /** A table that the pack does not define. */
    UNKNOWN_TABLE("rncp.unknown-table", Severity.WARNING, "table"),
    /** A fiche or row without a number of a register. */
    NO_NUMBER("rncp.no-number", Severity.ERROR, "value"),
    /** A number that stands twice. */
    DUPLICATE("rncp.duplicate", Severity.WARNING, "number"),
    /** A fiche without a title. */
    NO_TITLE("rncp.no-title", Severity.WARNING, "number"),
    /** A row with fewer or more cells than the header. */
    RAGGED("rncp.ragged-row", Severity.WARNING, "cells", "expected"),
    /** A date that is none. */
    DATE("rncp.date", Severity.WARNING, "name", "value"),
    /** A value that stands in no list. */
    VALUE("rncp.value", Severity.WARNING, "name", "value"),
    /** White space around a value, as before the SIRET of the CSV. */
    SPACE("rncp.space", Severity.NOTE, "name", "value"),
    /** Apostrophes doubled by an export. */
    APOSTROPHE("rncp.doubled-apostrophe", Severity.NOTE, "value"),
    /** A label that begins with its own code. */
    REPEATED_CODE("rncp.repeated-code", Severity.NOTE, "value"),
    /** A bloc whose code does not begin with the number of its fiche, or without one. */
    BLOC_CODE("rncp.block-code", Severity.WARNING, "code", "number"),
    /** One SIRET under two names. */
    OTHER_NAME("rncp.other-name", Severity.NOTE, "siret", "name", "other"),

    /** Prose that was cut into competencies by marks that are no part of the format. */
    SPLIT("rncp.split-guessed", Severity.WARNING, "block", "count", "marks"),
    /** Prose without any mark, taken as one competency. */
    NOT_SPLIT("rncp.not-split", Severity.NOTE, "block"),
    /** Escaped HTML, as older exports have it. */
    HTML("rncp.html", Severity.NOTE, "block"),
    /** Options read out of the titles of blocs. */
    OPTIONS("rncp.options-guessed", Severity.WARNING, "number", "options"),
    /** A bloc whose title says that it may be left out. */
    OPTIONAL("rncp.optional-guessed", Severity.WARNING, "block"),
    /** The rule of award, which no fiche states. */
    RULE("rncp.rule-guessed", Severity.WARNING, "number", "blocks"),
    /** A fiche without blocs, whose award no rule decides. */
    NO_BLOCKS("rncp.no-blocks", Severity.NOTE, "number"),
    /** The day of a publication that stands for the day of registration. */
    REGISTERED("rncp.registered-guessed", Severity.NOTE, "date"),

    /** A certification of which the document has only the number. */
    OUTSIDE("rncp.outside", Severity.NOTE, "number", "from"),
    /** A replacement that only one of the two fiches states. */
    ONE_WAY("rncp.one-way", Severity.WARNING, "old", "new"),
    /** A chain of replacements that closes on itself. */
    CHAIN_CYCLE("rncp.chain-cycle", Severity.WARNING, "number"),
    /** Days between the end of a certification and the beginning of the next. */
    GAP("rncp.gap", Severity.WARNING, "old", "end", "new", "start", "days"),
    /** Where a chain of replacements ends. */
    REPLACED("rncp.replaced", Severity.NOTE, "number", "last");

    private static final FindingTexts TEXTS = FindingTexts.of(name -> RncpCode.class.getResourceAsStream(name));

    private final String id;
    private final Severity severity;
    private final List<String> arguments;

    RncpCode(String id, Severity severity, String... arguments) {
        this.id = id;
        this.severity = severity;
        this.arguments = List.of(arguments);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }

    @Override
    public String source() {
        return "France compétences, flux RNCP/RS 4.1";
    }

    @Override
    public FindingTexts texts() {
        return TEXTS;
    }
}
