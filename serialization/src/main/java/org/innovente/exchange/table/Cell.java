package org.innovente.exchange.table;

import org.innovente.finding.TableCell;

/**
 * A cell that is not blank.
 *
 * @param row the row, from 1
 * @param column the column, from 1
 * @param type what it holds
 * @param text the text; of a number or a date the number as it is stored
 */
record Cell(int row, int column, Type type, String text) {

    /** What a cell holds. */
    enum Type {
        /** Text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A number that is shown as a day, counted from 1900. */
        DATE,
        /** A number that is shown as a percentage. */
        PERCENT,
        /** True or false. */
        BOOLEAN,
        /** An error of the spreadsheet, such as {@code #REF!}. */
        ERROR
    }

    /** Returns a cell with text, at no place yet. */
    static Cell text(String text) {
        return new Cell(1, 1, Type.TEXT, text);
    }

    /** Returns a cell with a number, at no place yet. */
    static Cell number(String text) {
        return new Cell(1, 1, Type.NUMBER, text);
    }

    /** Returns this cell at a place. */
    Cell at(int newRow, int newColumn) {
        return new Cell(newRow, newColumn, type, text);
    }

    /** Returns the place in A1 notation. */
    String name() {
        return TableCell.letters(column) + row;
    }

    /** Returns whether nothing can be seen in the cell. */
    boolean isBlank() {
        return Fold.strip(text).isEmpty();
    }
}
