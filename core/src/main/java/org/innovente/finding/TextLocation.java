package org.innovente.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in a text.
 *
 * @param file the file or address as the caller named it
 * @param lineNumber the line, from 1; lines end with LF, CR LF or CR
 * @param columnNumber the column, from 1, in UTF-16 units
 */
public record TextLocation(Optional<String> file, int lineNumber, int columnNumber) implements Location {

    /**
     * Creates a place.
     *
     * @throws IllegalArgumentException if line or column is below 1
     */
    public TextLocation {
        Objects.requireNonNull(file, "file");
        if (lineNumber < 1 || columnNumber < 1) {
            throw new IllegalArgumentException(
                    "Invalid place '" + lineNumber + ":" + columnNumber + "': lines and columns start from 1");
        }
    }

    @Override
    public TextLocation inFile(String name) {
        return new TextLocation(Optional.of(name), lineNumber, columnNumber);
    }

    @Override
    public Optional<Integer> line() {
        return Optional.of(lineNumber);
    }

    @Override
    public Optional<Integer> column() {
        return Optional.of(columnNumber);
    }

    /** Returns {@code file:line:column}, or {@code line:column} without a file. */
    @Override
    public String toString() {
        return file.map(name -> name + ":").orElse("") + lineNumber + ":" + columnNumber;
    }
}
