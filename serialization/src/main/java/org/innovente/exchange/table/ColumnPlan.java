package org.innovente.exchange.table;

/**
 * A column of the layout.
 *
 * @param path the member that it holds, relative to the object of the row, such as {@code title/fr}; for the code of an
 *     owner, the sheet of the owner
 * @param kind what it holds
 * @param argument what the kind needs: a code list, a sheet, a scheme, names; empty text otherwise
 * @param isRequired whether a row needs it
 * @param isKey whether other sheets refer to the row by it
 * @param header the header
 * @param note what to write into it
 * @param example a value
 */
record ColumnPlan(
        String path,
        CellKind kind,
        String argument,
        boolean isRequired,
        boolean isKey,
        Label header,
        Label note,
        Label example) {

    /** Returns the last step of the path. */
    String member() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the JSON Pointer of the member below the object of the row. */
    String pointer() {
        return "/" + path;
    }

    /** Returns whether the column holds what must be met first, which may also be said in words. */
    boolean isPrerequisite() {
        return path.equals(Prerequisites.RULE);
    }
}
