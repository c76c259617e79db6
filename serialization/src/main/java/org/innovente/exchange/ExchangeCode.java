package org.innovente.exchange;

import java.util.List;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingTexts;
import org.innovente.finding.Severity;

/** The findings that every exchange format shares: documents that cannot be read, and conversions that cannot be made. */
public enum ExchangeCode implements FindingCode {
    /** Nothing but white space. */
    EMPTY("exchange.empty", Severity.ERROR, "-"),
    /** XML or JSON that is not well formed. */
    SYNTAX("exchange.syntax", Severity.ERROR, "XML 1.0; RFC 8259", "detail"),
    /** Bytes that are not of the encoding they claim. */
    ENCODING("exchange.encoding", Severity.ERROR, "XML 1.0, 4.3.3; RFC 8259, 8.1", "detail"),
    /** A document type declaration. */
    DOCTYPE("exchange.doctype", Severity.ERROR, "OWASP XML External Entity Prevention"),
    /** XML 1.1 or another version. */
    XML_VERSION("exchange.xml-version", Severity.ERROR, "XML 1.0, 2.8", "version"),
    /** More than a limit allows. */
    LIMIT("exchange.limit", Severity.ERROR, "-", "limit", "value"),
    /** The stream failed. */
    IO("exchange.io", Severity.ERROR, "-", "detail", "offset"),
    /** No format recognises the content. */
    UNKNOWN_FORMAT("exchange.unknown-format", Severity.ERROR, "-"),
    /** A document of one format was given to the reader of another. */
    WRONG_FORMAT("exchange.wrong-format", Severity.ERROR, "-", "format", "found"),
    /** A value that the model cannot represent. */
    VALUE("exchange.value", Severity.ERROR, "-", "detail"),
    /** A target format that can only be read. */
    READ_ONLY("exchange.read-only", Severity.ERROR, "-", "format"),
    /** A framework that was asked for and that the catalogue does not have. */
    UNKNOWN_FRAMEWORK("exchange.unknown-framework", Severity.ERROR, "-", "framework"),
    /** A conversion refused because the catalogue does not say what the target demands. */
    INCOMPLETE("exchange.incomplete", Severity.ERROR, "-", "format", "missing"),
    /** A part of the model for which the target format has no place. */
    NO_PLACE("exchange.no-place", Severity.WARNING, "-", "format", "member"),
    /** A text in a language that the target format cannot carry beside another. */
    OTHER_LANGUAGE("exchange.other-language", Severity.WARNING, "-", "format", "language"),
    /** A comment or processing instruction. */
    COMMENT("exchange.comment", Severity.NOTE, "XML 1.0, 2.5");

    static final FindingTexts TEXTS = FindingTexts.of(name -> ExchangeCode.class.getResourceAsStream(name));

    private final String id;
    private final Severity severity;
    private final String source;
    private final List<String> arguments;

    ExchangeCode(String id, Severity severity, String source, String... arguments) {
        this.id = id;
        this.severity = severity;
        this.source = source;
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
        return source;
    }

    @Override
    public FindingTexts texts() {
        return TEXTS;
    }
}
