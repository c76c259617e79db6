package org.innovente.exchange.source;

/**
 * A place in a source document: a path and, where the source is text, a line and a column.
 *
 * @param path an XML path such as {@code /lheo/offres/formation[2]/action} or a JSON Pointer, or the name of a table,
 *     which does not begin with a slash
 * @param line the line, from 1; 0 when unknown
 * @param column the column in UTF-16 units, from 1; 0 when unknown
 */
public record Place(String path, int line, int column) {

    /** The place of a document as a whole. */
    public static final Place DOCUMENT = new Place("", 0, 0);

    /**
     * Returns the place below this one that a further step leads to.
     *
     * @param step the step, with its separator
     * @return the place, on the same line
     */
    public Place below(String step) {
        return new Place(path + step, line, column);
    }
}
