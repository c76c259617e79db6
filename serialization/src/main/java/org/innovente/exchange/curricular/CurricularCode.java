package org.innovente.exchange.curricular;

import java.util.List;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingTexts;
import org.innovente.finding.Severity;

/** What is found in files of CurricularAnalytics, and what is lost on the way out. */
public enum CurricularCode implements FindingCode {
    /** Bytes that are not UTF-8, read as Latin-1. */
    LATIN_1("curricular.latin-1", Severity.NOTE),
    /** A file without a list of courses. */
    NO_COURSES("curricular.no-courses", Severity.ERROR),
    /** A row before the courses that the format does not define. */
    UNKNOWN_ROW("curricular.unknown-row", Severity.WARNING, "row"),
    /** A column of the courses that the format does not define. */
    UNKNOWN_COLUMN("curricular.unknown-column", Severity.WARNING, "column"),
    /** A course without an id. */
    NO_ID("curricular.no-id", Severity.ERROR, "name"),
    /** Two courses with the same id. */
    DUPLICATE("curricular.duplicate-course", Severity.WARNING, "course"),
    /** A requisite that the file does not list as a course. */
    UNKNOWN_COURSE("curricular.unknown-course", Severity.WARNING, "course", "requisite"),
    /** A number that is none. */
    NUMBER("curricular.number", Severity.WARNING, "column", "value"),
    /** A system of terms that is neither semesters nor quarters. */
    TERM_SYSTEM("curricular.term-system", Severity.WARNING, "value"),
    /** A table of learning outcomes, which has no levels and no framework. */
    LEARNING_OUTCOMES("curricular.learning-outcomes", Severity.WARNING, "table"),
    /** A catalogue without modules. */
    NOTHING("curricular.nothing", Severity.ERROR),
    /** Ids that are no whole numbers, which the format demands. */
    NUMBERED("curricular.numbered", Severity.WARNING, "id", "number"),
    /** Credits that the catalogue does not state, which the format demands. */
    NO_CREDITS("curricular.no-credits", Severity.WARNING, "module"),
    /** Credits of other categories, written as credit hours. */
    CREDITS("curricular.credits", Severity.NOTE, "credits"),
    /** A rule with a choice: the first alternatives are written. */
    CHOICE("curricular.choice", Severity.WARNING, "module", "written"),
    /** A rule, or a part of it, that is no list of modules. */
    RULE("curricular.rule", Severity.WARNING, "module"),
    /** A second programme. */
    ONE_PROGRAMME("curricular.one-programme", Severity.WARNING, "programme"),
    /** A part of the model for which the format has no place. */
    NO_PLACE("curricular.no-place", Severity.WARNING, "format", "member");

    private static final FindingTexts TEXTS = FindingTexts.of(name -> CurricularCode.class.getResourceAsStream(name));

    private final String id;
    private final Severity severity;
    private final List<String> arguments;

    CurricularCode(String id, Severity severity, String... arguments) {
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
        return "CurricularAnalytics, curriculum and degree plan files";
    }

    @Override
    public FindingTexts texts() {
        return TEXTS;
    }
}
