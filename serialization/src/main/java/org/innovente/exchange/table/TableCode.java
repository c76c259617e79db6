package org.innovente.exchange.table;

import java.util.List;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingTexts;
import org.innovente.finding.Severity;

/** What is found in workbooks and CSV files: every repair and every refusal. */
public enum TableCode implements FindingCode {
    /** No sheet of the file is one of ours. */
    NO_SHEET("table.no-sheet", Severity.ERROR),
    /** A sheet that is none of ours. */
    UNKNOWN_SHEET("table.unknown-sheet", Severity.WARNING, "sheet"),
    /** A sheet that was recognised by its headers. */
    SHEET_BY_HEADERS("table.sheet-by-headers", Severity.NOTE, "sheet", "as"),
    /** Headers that do not stand on the first row. */
    HEADER_ROW("table.header-row", Severity.NOTE, "row"),
    /** A sheet without a row of headers. */
    NO_HEADERS("table.no-headers", Severity.ERROR, "sheet"),
    /** A column that is none of ours. */
    UNKNOWN_COLUMN("table.unknown-column", Severity.WARNING, "header", "name"),
    /** A header that is nearly one of ours. */
    NEAR_COLUMN("table.near-column", Severity.WARNING, "header", "expected", "name"),
    /** A header without its language. */
    HEADER_FORM("table.header-form", Severity.NOTE, "header", "as"),
    /** A second column with the same header. */
    COLUMN_TWICE("table.column-twice", Severity.WARNING, "header"),
    /** Values in a column without a header. */
    NO_HEADER("table.no-header", Severity.WARNING, "cells"),
    /** A column that every row needs is missing. */
    MISSING_COLUMN("table.missing-column", Severity.ERROR, "column", "sheet"),
    /** A value that the row needs is missing. */
    REQUIRED("table.required", Severity.ERROR, "column"),
    /** Blank rows between rows. */
    BLANK_ROWS("table.blank-rows", Severity.NOTE, "rows"),
    /** The example row of the template. */
    EXAMPLE_ROW("table.example-row", Severity.NOTE),
    /** Cells merged over several rows. */
    MERGED("table.merged", Severity.WARNING, "range", "value"),
    /** Cells merged over several columns. */
    MERGED_ACROSS("table.merged-across", Severity.WARNING, "range"),
    /** A row that belongs to something that is not there. */
    UNKNOWN_OWNER("table.unknown-owner", Severity.ERROR, "sheet", "code"),
    /** A file that does not say the id of the catalogue. */
    NO_CATALOGUE("table.no-catalogue", Severity.WARNING, "id"),
    /** A second row on the sheet of the catalogue. */
    SECOND_CATALOGUE("table.second-catalogue", Severity.WARNING),
    /** A value that two columns state. */
    SAID_TWICE("table.said-twice", Severity.WARNING, "member"),
    /** A CSV file that is not UTF-8. */
    ENCODING("table.encoding", Severity.WARNING, "encoding"),
    /** A text whose accents are broken. */
    MOJIBAKE("table.mojibake", Severity.WARNING, "value"),
    /** A quotation mark that is never closed. */
    QUOTE("table.quote", Severity.ERROR, "row"),
    /** A decimal comma where points are the custom. */
    DECIMAL_COMMA("table.decimal-comma", Severity.NOTE, "value", "number"),
    /** A number with spaces or a unit. */
    NUMBER_FORM("table.number-form", Severity.NOTE, "value", "number"),
    /** A number shown as a percentage. */
    PERCENT("table.percent", Severity.NOTE, "value", "number"),
    /** A number that can be read in two ways. */
    AMBIGUOUS_NUMBER("table.ambiguous-number", Severity.ERROR, "value"),
    /** A value that is no number. */
    NUMBER("table.number", Severity.ERROR, "value"),
    /** A number that is not whole. */
    WHOLE("table.whole", Severity.ERROR, "value"),
    /** Yes or no in another form. */
    BOOLEAN_FORM("table.boolean-form", Severity.NOTE, "value", "meaning"),
    /** A value that is neither yes nor no. */
    BOOLEAN("table.boolean", Severity.ERROR, "value"),
    /** A day in another form. */
    DATE_FORM("table.date-form", Severity.NOTE, "value", "date"),
    /** The serial number of a day. */
    SERIAL_DATE("table.serial-date", Severity.WARNING, "value", "date"),
    /** A day counted from 1904. */
    DATE_1904("table.date-1904", Severity.NOTE, "value", "date"),
    /** A day with a time. */
    DATE_TIME("table.date-time", Severity.NOTE, "value", "date"),
    /** A day that can be read in two ways. */
    AMBIGUOUS_DATE("table.ambiguous-date", Severity.ERROR, "value"),
    /** A value that is no day. */
    DATE("table.date", Severity.ERROR, "value"),
    /** A code or text that the spreadsheet took for a number. */
    NUMBER_AS_CODE("table.number-as-code", Severity.WARNING, "value"),
    /** A code that the spreadsheet took for a day. */
    DATE_AS_CODE("table.date-as-code", Severity.ERROR, "value"),
    /** A code that lost its leading zeros. */
    LOST_ZEROS("table.lost-zeros", Severity.WARNING, "value", "code"),
    /** A code that gained decimals on its way through a program. */
    DECIMAL_CODE("table.decimal-code", Severity.WARNING, "value", "code"),
    /** A code of which the spreadsheet kept the first digits only. */
    NUMBER_LOST("table.number-lost", Severity.ERROR, "value"),
    /** A code with spaces that do not belong to it. */
    CODE_SPACES("table.code-spaces", Severity.NOTE, "value", "code"),
    /** A code of an outside scheme with too many or too few signs. */
    CODE_LENGTH("table.code-length", Severity.WARNING, "value", "scheme", "length"),
    /** A code in words or in another case. */
    CODE_FORM("table.code-form", Severity.NOTE, "value", "code"),
    /** A value that is none of the codes. */
    UNKNOWN_CODE("table.unknown-code", Severity.ERROR, "value", "known"),
    /** A list with commas. */
    LIST_COMMA("table.list-comma", Severity.NOTE, "value"),
    /** A prerequisite in words. */
    RULE_PROSE("table.rule-prose", Severity.WARNING, "text", "position", "expected"),
    /** A rule that cannot be read. */
    RULE_SYNTAX("table.rule-syntax", Severity.ERROR, "text", "position", "expected"),
    /** A cell that should be JSON and is not. */
    JSON("table.json", Severity.ERROR, "detail"),
    /** One element of a list that has not the form of the column. */
    PART("table.part", Severity.ERROR, "value", "form"),
    /** A formula. */
    FORMULA("table.formula", Severity.NOTE, "value"),
    /** An error of the spreadsheet. */
    CELL_ERROR("table.cell-error", Severity.ERROR, "value"),
    /** A value above the headers. */
    ABOVE_HEADERS("table.above-headers", Severity.NOTE),
    /** A sheet that explains the workbook. */
    DOCUMENTATION("table.documentation", Severity.NOTE, "sheet"),
    /** A column that the mapping file leaves out. */
    IGNORED("table.ignored", Severity.NOTE, "header"),
    /** A value that the catalogue cannot have. */
    REFUSED("table.refused", Severity.ERROR, "code"),
    /** A workbook of Excel 97-2003, or one with a password. */
    OLD_EXCEL("table.old-excel", Severity.ERROR),
    /** A container without the parts of a workbook. */
    NO_WORKBOOK("table.no-workbook", Severity.ERROR, "part"),
    /** A ZIP container that is damaged or misleading. */
    CONTAINER("table.container", Severity.ERROR, "detail"),
    /** A mapping file that cannot be used. */
    MAPPING("table.mapping", Severity.ERROR, "detail"),
    /** The library that writes workbooks is absent. */
    MISSING_LIBRARY("table.missing-library", Severity.ERROR, "library"),
    /** A catalogue with more rows than a sheet can hold. */
    TOO_LONG("table.too-long", Severity.ERROR, "sheet", "rows"),
    /** A part of the model that has no place. */
    NO_PLACE("table.no-place", Severity.WARNING, "member");

    private static final FindingTexts TEXTS = FindingTexts.of(name -> TableCode.class.getResourceAsStream(name));

    private final String id;
    private final Severity severity;
    private final List<String> arguments;

    TableCode(String id, Severity severity, String... arguments) {
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
        return "docs/tables.md";
    }

    @Override
    public FindingTexts texts() {
        return TEXTS;
    }
}
