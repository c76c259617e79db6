package org.innovente.json;

import java.util.List;
import java.util.Optional;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingTexts;
import org.innovente.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What can be found while a native document is read: is it JSON or YAML, does it have the right shape, can each value
 * exist at all. Closed, but it may grow in a minor version.
 */
public enum JsonCode implements FindingCode {
    /** Text that is not JSON. */
    SYNTAX("json.syntax", "CV0001", Severity.ERROR, "RFC 8259", "problem", "found"),
    /** A document without a value. */
    EMPTY("json.empty", "CV0001", Severity.ERROR, "RFC 8259, section 2"),
    /** A document that ends before its value does. */
    UNEXPECTED_END("json.unexpected-end", "CV0001", Severity.ERROR, "RFC 8259, section 2"),
    /** Something after the end of the value. */
    TRAILING_CONTENT("json.trailing-content", "CV0001", Severity.ERROR, "RFC 8259, section 2"),
    /** Bytes that are not UTF-8. */
    ENCODING("json.encoding", "CV0001", Severity.ERROR, "RFC 8259, section 8.1", "problem", "encoding", "offset"),
    /** An escape that stands for half a character. */
    LONE_SURROGATE("json.lone-surrogate", "CV0001", Severity.ERROR, "RFC 7493, section 2.1", "found"),
    /** YAML that is not the plain data of a native document, or not YAML at all. */
    YAML("yaml.syntax", "CV0001", Severity.ERROR, "YAML 1.2.2", "problem", "found"),
    /** A limit of the reader that was reached. */
    LIMIT("limit.exceeded", "CV0002", Severity.ERROR, "-", "limit", "value", "knob"),
    /** A member that is there twice in one object. */
    DUPLICATE_MEMBER("json.duplicate-member", "CV0003", Severity.ERROR, "RFC 7493, section 2.3", "name"),
    /** A member that this version of the format does not define; it is kept. */
    UNKNOWN_MEMBER("json.unknown-member", "CV0004", Severity.NOTE, "FORMAT.md, section 3", "name"),
    /** An extension that must be understood and is not. */
    MUST_UNDERSTAND("json.must-understand", "CV0005", Severity.ERROR, "FORMAT.md, section 3", "name"),
    /** A document of a version of the format that this library does not read. */
    VERSION_UNSUPPORTED(
            "format.version-unsupported", "CV0006", Severity.ERROR, "FORMAT.md, section 2", "version", "supported"),
    /** A document that does not say its version of the format. */
    VERSION_MISSING("format.version-missing", "CV0006", Severity.ERROR, "FORMAT.md, section 2", "supported"),
    /** A way of writing that is still read, and will not be one day. */
    DEPRECATED("format.deprecated", "CV0007", Severity.NOTE, "FORMAT.md, section 2", "feature", "instead"),
    /** A value of another JSON type than the format says. */
    TYPE("json.type", null, Severity.ERROR, "FORMAT.md", "expected", "found"),
    /** A member that must be there and is not. */
    MISSING_MEMBER("json.missing-member", null, Severity.ERROR, "FORMAT.md", "name"),
    /** A rule of which this version does not know the kind, or a member of it; kept, and never met. */
    UNKNOWN_KIND("json.unknown-kind", "CV0005", Severity.WARNING, "FORMAT.md, section 5", "name"),
    /** Members that exclude each other. */
    CONFLICTING_MEMBERS("json.conflicting-members", null, Severity.ERROR, "FORMAT.md", "first", "second"),
    /** A value that cannot exist. */
    INVALID_VALUE("value.invalid", null, Severity.ERROR, "FORMAT.md", "value", "reason"),
    /** Values that cannot exist together. */
    INVALID_OBJECT("value.inconsistent", null, Severity.ERROR, "FORMAT.md", "reason");

    private static final FindingTexts TEXTS = FindingTexts.of(name -> JsonCode.class.getResourceAsStream(name));

    private final String id;
    private final Optional<String> check;
    private final Severity severity;
    private final String source;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> arguments;

    JsonCode(String id, @Nullable String check, Severity severity, String source, String... arguments) {
        this.id = id;
        this.check = Optional.ofNullable(check);
        this.severity = severity;
        this.source = source;
        this.arguments = List.of(arguments);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Optional<String> check() {
        return check;
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
    public List<String> roles() {
        return this == ENCODING ? List.of("problem", "encoding") : arguments;
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
