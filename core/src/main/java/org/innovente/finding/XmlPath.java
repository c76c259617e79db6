package org.innovente.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in an XML document.
 *
 * @param file the file as the caller named it
 * @param path the path of the element, such as {@code /lheo/offres/formation[3]/intitule-formation}
 * @param lineNumber the line, from 1; 0 when unknown
 * @param columnNumber the column, from 1; 0 when unknown
 */
public record XmlPath(Optional<String> file, String path, int lineNumber, int columnNumber) implements Location {

    /**
     * Creates a place.
     *
     * @throws IllegalArgumentException if line or column is negative
     */
    public XmlPath {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        if (lineNumber < 0 || columnNumber < 0) {
            throw new IllegalArgumentException(
                    "Invalid place '" + lineNumber + ":" + columnNumber + "': expected 0 or more");
        }
    }

    /** Returns a place in a file without a name. */
    public static XmlPath of(String path, int line, int column) {
        return new XmlPath(Optional.empty(), path, line, column);
    }

    @Override
    public XmlPath inFile(String name) {
        return new XmlPath(Optional.of(name), path, lineNumber, columnNumber);
    }

    @Override
    public Optional<Integer> line() {
        return lineNumber == 0 ? Optional.empty() : Optional.of(lineNumber);
    }

    @Override
    public Optional<Integer> column() {
        return columnNumber == 0 ? Optional.empty() : Optional.of(columnNumber);
    }

    /** Returns {@code file:line:column path} with the parts that are known. */
    @Override
    public String toString() {
        String prefix = file.map(name -> name + ":").orElse("");
        return prefix + (lineNumber == 0 ? "" : lineNumber + ":" + columnNumber + " ") + path;
    }
}
