package org.innovente.exchange.lheo;

import java.util.List;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingTexts;
import org.innovente.finding.Severity;

/** What is found in LHEO documents: what the schema demands, what it cannot check, and what is lost on the way out. */
public enum LheoCode implements FindingCode {
    /** A document of LHEO 2.2, read as 2.3. */
    OLD_VERSION("lheo.version-2.2", Severity.NOTE, "LHEO 2.3"),
    /** A namespace of no known version. */
    NAMESPACE("lheo.namespace", Severity.WARNING, "LHEO 2.3", "namespace"),
    /** An element that does not belong where it stands. */
    UNEXPECTED("lheo.unexpected-element", Severity.ERROR, "LHEO 2.3, XSD", "element", "parent"),
    /** An element out of its order. */
    ORDER("lheo.order", Severity.ERROR, "LHEO 2.3, XSD", "element", "after"),
    /** A mandatory element that is missing. */
    MISSING("lheo.missing-element", Severity.ERROR, "LHEO 2.3, XSD", "element", "parent"),
    /** More elements than allowed. */
    TOO_MANY("lheo.too-many", Severity.ERROR, "LHEO 2.3, XSD", "element", "max"),
    /** A text that is too short, such as an empty code. */
    TOO_SHORT("lheo.too-short", Severity.ERROR, "LHEO 2.3, XSD", "element", "length", "min"),
    /** A text that is too long. */
    TOO_LONG("lheo.too-long", Severity.ERROR, "LHEO 2.3, XSD", "element", "length", "max"),
    /** A code that the list does not have. */
    CODE("lheo.code", Severity.ERROR, "LHEO 2.3, XSD", "element", "value"),
    /** A number that is none. */
    NUMBER("lheo.number", Severity.ERROR, "LHEO 2.3, XSD", "element", "value"),
    /** An attribute that LHEO does not know. */
    ATTRIBUTE("lheo.attribute", Severity.ERROR, "LHEO 2.3, XSD", "attribute", "element"),

    /** A day that is not in the calendar. */
    DATE("lheo.date", Severity.ERROR, "LHEO 2.3, debut", "element", "value"),
    /** A day that is unknown or known by its month or year only. */
    PARTIAL_DATE("lheo.partial-date", Severity.NOTE, "LHEO 2.3, debut", "element", "value"),
    /** A period that ends before it begins. */
    PERIOD("lheo.period", Severity.ERROR, "LHEO 2.3, periode", "start", "end"),
    /** A SIRET with a wrong check digit. */
    SIRET("lheo.siret", Severity.ERROR, "INSEE, SIRET", "value"),
    /** A placeholder in place of a SIRET. */
    SIRET_PLACEHOLDER("lheo.siret-placeholder", Severity.ERROR, "INSEE, SIRET", "value"),
    /** A UAI number with a wrong key. */
    UAI("lheo.uai", Severity.ERROR, "RNE, UAI", "value"),
    /** A reference to a module that the document does not have. */
    UNKNOWN_MODULE("lheo.unknown-module", Severity.WARNING, "LHEO 2.3, reference-module", "module"),
    /** A cycle of module prerequisites. */
    PREREQUISITE_CYCLE("lheo.prerequisite-cycle", Severity.ERROR, "LHEO 2.3, modules-prerequis", "cycle"),
    /** A module that is part of itself. */
    PART_CYCLE("lheo.part-cycle", Severity.ERROR, "LHEO 2.3, sous-modules", "cycle"),
    /** The same module identifier in two formations. */
    DUPLICATE_MODULE("lheo.duplicate-module", Severity.WARNING, "LHEO 2.3, identifiant-module", "module"),
    /** A level in the old nomenclature, easily taken for one of the new. */
    OLD_LEVEL("lheo.old-level", Severity.NOTE, "LHEO 2.3, niveaux", "element", "code", "level"),
    /** A level at exit below the level at entry. */
    LEVELS("lheo.level-order", Severity.WARNING, "LHEO 2.3, niveaux", "entry", "exit"),
    /** A code that is not of the form of its scheme. */
    SCHEME("lheo.code-form", Severity.WARNING, "LHEO 2.3", "element", "value"),
    /** A code that its scheme does not have. */
    UNKNOWN_CODE("lheo.unknown-code", Severity.WARNING, "LHEO 2.3", "scheme", "value", "edition"),
    /** A department that is not that of the municipality. */
    PLACE("lheo.place", Severity.WARNING, "INSEE, COG", "departement", "commune"),
    /** A text that carries escaped HTML. */
    HTML("lheo.html", Severity.NOTE, "LHEO 2.3", "element"),
    /** A mandatory text filled with a dash or the like. */
    FILLER("lheo.filler", Severity.NOTE, "LHEO 2.3", "element", "value"),

    /** An offer that says nothing of a mandatory element. */
    INCOMPLETE("lheo.incomplete", Severity.ERROR, "LHEO 2.3", "missing"),
    /** A mandatory element left open in a draft. */
    DRAFT("lheo.draft", Severity.WARNING, "LHEO 2.3", "missing"),
    /** A module that nobody offers. */
    NOT_OFFERED("lheo.not-offered", Severity.WARNING, "LHEO 2.3, formation", "module"),
    /** An offer of something that LHEO has no formation for. */
    SUBJECT("lheo.subject", Severity.WARNING, "LHEO 2.3, formation", "kind", "id"),
    /** A statement that nothing is required. */
    NO_PREREQUISITE("lheo.no-prerequisite", Severity.NOTE, "LHEO 2.3, modules-prerequis", "module"),
    /** A price that LHEO has no element for. */
    PRICE("lheo.price", Severity.WARNING, "LHEO 2.3, prix-total-TTC", "offer"),
    /** A territory without the address in which LHEO states it. */
    NO_ADDRESS("lheo.no-address", Severity.WARNING, "LHEO 2.3, adresse", "territory"),
    /** A prerequisite that is more than a list of modules. */
    PREREQUISITE("lheo.prerequisite", Severity.WARNING, "LHEO 2.3, modules-prerequis", "module"),
    /** A text cut to the length that LHEO allows. */
    CUT("lheo.cut", Severity.WARNING, "LHEO 2.3, XSD", "element", "length", "max"),
    /** Hours rounded up to whole hours. */
    ROUNDED("lheo.rounded", Severity.NOTE, "LHEO 2.3, nombre-heures-total", "value", "written"),
    /** A value that differs between actions but LHEO states once. */
    FIRST_ACTION("lheo.first-action", Severity.NOTE, "LHEO 2.3, formation", "member"),
    /** A level at entry of an action that is not that of the formation. */
    ENTRY_LEVEL("lheo.entry-level", Severity.WARNING, "LHEO 2.3, code-niveau-entree", "level", "written"),
    /** An audience without a code in Formacode. */
    AUDIENCE("lheo.audience", Severity.NOTE, "LHEO 2.3, info-public-vise", "audience"),
    /** A value written in words. */
    IN_WORDS("lheo.in-words", Severity.NOTE, "LHEO 2.3", "member", "element"),
    /** More elements than LHEO allows. */
    SURPLUS("lheo.surplus", Severity.WARNING, "LHEO 2.3, XSD", "element", "max"),
    /** A part of the model for which LHEO has no place. */
    NO_PLACE("lheo.no-place", Severity.WARNING, "LHEO 2.3", "member");

    private static final FindingTexts TEXTS = FindingTexts.of(name -> LheoCode.class.getResourceAsStream(name));

    private final String id;
    private final Severity severity;
    private final String source;
    private final List<String> arguments;

    LheoCode(String id, Severity severity, String source, String... arguments) {
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
