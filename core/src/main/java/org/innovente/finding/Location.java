package org.innovente.finding;

import java.util.Optional;

/**
 * The place that a finding points to. Closed: text, a cell of a table, an element of an XML document, or nothing but the
 * model. Places never take part in a fingerprint.
 */
public sealed interface Location permits TextLocation, TableCell, XmlPath, ModelOnly {

    /** Returns the file or address as the caller named it; empty when the input had no name. */
    Optional<String> file();

    /** Returns this place in the file of that name. */
    Location inFile(String file);

    /** Returns the line from 1; empty when the place has none. */
    default Optional<Integer> line() {
        return Optional.empty();
    }

    /** Returns the column from 1, in UTF-16 units; empty when the place has none. */
    default Optional<Integer> column() {
        return Optional.empty();
    }

    /**
     * Returns a place in a text.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     * @throws IllegalArgumentException if one of them is below 1
     */
    static TextLocation text(int line, int column) {
        return new TextLocation(Optional.empty(), line, column);
    }

    /** Returns the place of something that was not read from anything. */
    static ModelOnly modelOnly() {
        return ModelOnly.NOWHERE;
    }
}
