package org.innovente.exchange.imscase;

import java.util.List;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingTexts;
import org.innovente.finding.Severity;

/** What is found in CASE packages: the repairs made while reading, one by one, and what is lost on the way out. */
public enum CaseCode implements FindingCode {
    /** A package inside a wrapper object. */
    WRAPPED("case.wrapped", Severity.NOTE, "member"),
    /** A document without its package. */
    BARE_DOCUMENT("case.bare-document", Severity.NOTE),
    /** A member that is null, which stands for absent. */
    NULL_MEMBER("case.null-member", Severity.NOTE, "member"),
    /** An empty array where an object belongs. */
    EMPTY_ARRAY("case.empty-array", Severity.NOTE, "member"),
    /** One value where an array belongs. */
    SCALAR("case.scalar-for-array", Severity.NOTE, "member"),
    /** A number or boolean where a text belongs, or a text where a number belongs. */
    WRONG_TYPE("case.wrong-type", Severity.WARNING, "member", "expected"),
    /** A value that cannot be understood at all and is only remembered. */
    NOT_UNDERSTOOD("case.not-understood", Severity.WARNING, "member", "expected"),
    /** A member that the standard does not define. */
    UNKNOWN_MEMBER("case.unknown-member", Severity.NOTE, "member", "class"),
    /** The old name of a member. */
    LEGACY_NAME("case.legacy-name", Severity.NOTE, "member", "name"),
    /** An element without an identifier. */
    NO_IDENTIFIER("case.no-identifier", Severity.WARNING, "class", "identifier"),
    /** An identifier that two elements share. */
    DUPLICATE("case.duplicate-identifier", Severity.WARNING, "class", "identifier"),
    /** An identifier that CASE 1.1 does not accept. */
    IDENTIFIER("case.identifier", Severity.WARNING, "identifier"),
    /** An element without an address. */
    NO_URI("case.no-uri", Severity.WARNING, "class"),
    /** An address that is no URI. */
    URI("case.uri", Severity.WARNING, "uri"),
    /** An address with a slash missing after the scheme. */
    URI_SLASH("case.uri-slash", Severity.NOTE, "uri"),
    /** The address of a node that only repeats its identifier. */
    NODE_URI("case.node-uri", Severity.NOTE, "identifier"),
    /** An element without the time of its last change. */
    NO_CHANGE("case.no-last-change", Severity.WARNING, "class"),
    /** A time without a time zone. */
    ZONE("case.time-zone", Severity.WARNING, "member", "value"),
    /** A time or date that is none. */
    TIME("case.time", Severity.WARNING, "member", "value"),
    /** A time where a date belongs. */
    DATE_TIME("case.time-for-date", Severity.NOTE, "member", "value"),
    /** An item without a statement that has another text. */
    STATEMENT("case.no-statement", Severity.WARNING, "member"),
    /** An item without any text. */
    NO_TEXT("case.no-text", Severity.WARNING),
    /** A required member that is missing and for which there is no repair. */
    MISSING("case.missing-member", Severity.WARNING, "member", "class"),
    /** An association type spelled in an old way. */
    TYPE_SPELLING("case.association-spelling", Severity.NOTE, "type", "standard"),
    /** An association type that says the inverse of a standard one. */
    TYPE_INVERSE("case.association-inverse", Severity.NOTE, "type", "standard"),
    /** An association type that is neither standard nor a well formed extension. */
    TYPE_UNKNOWN("case.association-type", Severity.WARNING, "type"),
    /** An association with an end missing. */
    NO_END("case.association-end", Severity.WARNING, "member"),
    /** An association with an element outside the package. */
    DANGLING("case.outside-node", Severity.NOTE, "identifier"),
    /** A hierarchy that closes on itself. */
    CYCLE("case.hierarchy-cycle", Severity.WARNING, "identifier"),
    /** A version of CASE that is not known. */
    VERSION("case.version", Severity.WARNING, "version"),
    /** A document without what makes it a package. */
    NO_DOCUMENT("case.no-document", Severity.ERROR),
    /** An association type of which the model keeps only the kind of relation. */
    TYPE_APPROXIMATED("case.type-approximated", Severity.NOTE, "type", "relation"),

    /** A package carries one framework. */
    ONE_FRAMEWORK("case.one-framework", Severity.WARNING, "framework"),
    /** An identifier replaced by a derived UUID. */
    DERIVED_ID("case.derived-identifier", Severity.NOTE, "identifier"),
    /** A time read as UTC. */
    READ_AS_UTC("case.read-as-utc", Severity.NOTE, "value"),
    /** A value put into the extensions. */
    TO_EXTENSIONS("case.to-extensions", Severity.NOTE, "member"),
    /** A member that CASE 1.0 does not know. */
    NOT_IN_10("case.not-in-1.0", Severity.WARNING, "member"),
    /** An association type written as another. */
    TYPE_WRITTEN("case.type-written", Severity.NOTE, "type", "written"),
    /** A statement that nothing is required. */
    NO_PREREQUISITE("case.no-prerequisite", Severity.NOTE, "module"),
    /** A prerequisite that is no plain list of modules. */
    PREREQUISITE("case.prerequisite", Severity.WARNING, "module"),
    /** The level in an outcome or a prerequisite. */
    LEVEL("case.level", Severity.WARNING, "competency"),
    /** A required member filled from another one. */
    FILLED("case.filled", Severity.NOTE, "member", "from"),
    /** An element that the target cannot carry because something required is missing. */
    LEFT_OUT("case.left-out", Severity.WARNING, "class", "member"),
    /** A part of the model for which CASE has no place. */
    NO_PLACE("case.no-place", Severity.WARNING, "member");

    private static final FindingTexts TEXTS = FindingTexts.of(name -> CaseCode.class.getResourceAsStream(name));

    private final String id;
    private final Severity severity;
    private final List<String> arguments;

    CaseCode(String id, Severity severity, String... arguments) {
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
        return "1EdTech CASE 1.1, information model";
    }

    @Override
    public FindingTexts texts() {
        return TEXTS;
    }
}
