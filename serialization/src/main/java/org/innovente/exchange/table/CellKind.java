package org.innovente.exchange.table;

import java.util.Locale;

/** What a column holds. */
enum CellKind {
    /** The code of the thing on another sheet to which the row belongs. */
    PARENT,
    /** Words. */
    TEXT,
    /** A code; of a list where the column names one. */
    CODE,
    /** Codes separated by semicolons. */
    CODES,
    /** The code of a thing on another sheet. */
    REF,
    /** Codes of things on another sheet, separated by semicolons. */
    REFS,
    /** A whole number. */
    WHOLE,
    /** A decimal number. */
    DECIMAL,
    /** Yes or no. */
    BOOL,
    /** A day. */
    DATE,
    /** A code of an outside scheme. */
    IDENTIFIER,
    /** Codes of outside schemes, separated by semicolons. */
    IDENTIFIERS,
    /** The code of one outside scheme, the first of the identifiers. */
    SCHEME,
    /** Codes of outside schemes with their days of validity. */
    DATED_CODES,
    /** Competencies at levels, separated by semicolons. */
    OUTCOMES,
    /** A rule on one line, or JSON. */
    RULE,
    /** Amounts by name, separated by semicolons. */
    AMOUNTS,
    /** Objects with one member, written as its codes. */
    WRAPPED,
    /** JSON with what no other column carries. */
    MORE;

    /** Returns the kind of that name in the layout. */
    static CellKind of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
