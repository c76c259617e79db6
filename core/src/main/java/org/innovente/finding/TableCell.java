package org.innovente.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * A cell of a spreadsheet or of a CSV file.
 *
 * @param file the file as the caller named it
 * @param sheet the name of the sheet; empty text for a CSV file
 * @param cell the cell in A1 notation, such as {@code C7}; a whole row is written {@code 7}
 */
public record TableCell(Optional<String> file, String sheet, String cell) implements Location {

    /** Creates a place. */
    public TableCell {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(cell, "cell");
    }

    /** Returns a cell in a file without a name. */
    public static TableCell of(String sheet, String cell) {
        return new TableCell(Optional.empty(), sheet, cell);
    }

    /**
     * Returns the letters of a column in A1 notation, such as {@code AB} for 28.
     *
     * @param column the column, from 1
     * @throws IllegalArgumentException if it is below 1
     */
    public static String letters(int column) {
        if (column < 1) {
            throw new IllegalArgumentException("Invalid column '" + column + "': expected 1 or more");
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    @Override
    public TableCell inFile(String name) {
        return new TableCell(Optional.of(name), sheet, cell);
    }

    /** Returns {@code file:sheet!cell} with the parts that are there. */
    @Override
    public String toString() {
        return file.map(name -> name + ":").orElse("") + (sheet.isEmpty() ? "" : sheet + "!") + cell;
    }
}
