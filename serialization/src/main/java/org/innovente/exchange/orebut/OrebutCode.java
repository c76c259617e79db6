package org.innovente.exchange.orebut;

import java.util.List;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingTexts;
import org.innovente.finding.Severity;

/** What is found in ORéBUT and ScoDoc documents, and what is lost on the way out. */
public enum OrebutCode implements FindingCode {
    /** An element or member that no generation defines. */
    UNKNOWN("orebut.unknown", Severity.WARNING, "name", "parent"),
    /** Something that needs a name has none. */
    NO_NAME("orebut.no-name", Severity.ERROR, "element", "attribute"),
    /** Two competences with the same short name. */
    DUPLICATE("orebut.duplicate-name", Severity.WARNING, "name", "id"),
    /** Two learning outcomes or modules with the same code. */
    DUPLICATE_CODE("orebut.duplicate-code", Severity.WARNING, "code"),
    /** A reference to a competence that the document does not have. */
    UNKNOWN_COMPETENCE("orebut.unknown-competence", Severity.WARNING, "competence"),
    /** A reference to a module that the document does not have. */
    UNKNOWN_MODULE("orebut.unknown-module", Severity.WARNING, "module"),
    /** A level that the competence does not have. */
    UNKNOWN_LEVEL("orebut.unknown-level", Severity.WARNING, "competence", "level"),
    /** A number that is none. */
    NUMBER("orebut.number", Severity.WARNING, "attribute", "value"),
    /** A text with decomposed accents, as some exports of ScoDoc have them; kept as it is. */
    DECOMPOSED("orebut.decomposed", Severity.NOTE, "text"),

    /** Bookkeeping of ScoDoc that the XML has no place for. */
    BOOKKEEPING("orebut.bookkeeping", Severity.NOTE, "member"),
    /** A learning outcome that does not say its level. */
    LOWEST_LEVEL("orebut.lowest-level", Severity.NOTE, "competency", "level"),
    /** A catalogue with nothing that ORéBUT describes. */
    NOTHING("orebut.nothing", Severity.ERROR),
    /** One document carries one framework. */
    ONE_FRAMEWORK("orebut.one-framework", Severity.WARNING, "framework"),
    /** A rule that is no list of competences at levels. */
    RULE("orebut.rule", Severity.WARNING, "diploma"),
    /** A prerequisite that is more than a list of modules. */
    PREREQUISITE("orebut.prerequisite", Severity.WARNING, "module"),
    /** A part of the model for which ORéBUT has no place. */
    NO_PLACE("orebut.no-place", Severity.WARNING, "member");

    private static final FindingTexts TEXTS = FindingTexts.of(name -> OrebutCode.class.getResourceAsStream(name));

    private final String id;
    private final Severity severity;
    private final List<String> arguments;

    OrebutCode(String id, Severity severity, String... arguments) {
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
        return "ORéBUT, export templates";
    }

    @Override
    public FindingTexts texts() {
        return TEXTS;
    }
}
