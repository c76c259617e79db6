package org.innovente.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of the layout: the rows are the elements of one list of the catalogue, or of the lists of that name of things on
 * other sheets.
 *
 * @param id the id, by which mapping files name it
 * @param path the list, such as {@code /frameworks/&#42;/scales}; {@code /} for the catalogue itself
 * @param name the name of the sheet
 * @param note what its rows are
 * @param owners the ids of the sheets of the things to which a row belongs, the outermost first
 * @param columns the columns
 */
record SheetPlan(String id, String path, Label name, Label note, List<String> owners, List<ColumnPlan> columns) {

    /** The id of the sheet with the catalogue itself. */
    static final String CATALOGUE = "catalogue";

    /** Returns whether this is the sheet with the catalogue itself. */
    boolean isCatalogue() {
        return id.equals(CATALOGUE);
    }

    /** Returns the member that holds the list. */
    String member() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the id of the sheet whose things own the rows; empty for things of the catalogue. */
    Optional<String> owner() {
        return owners.isEmpty() ? Optional.empty() : Optional.of(owners.get(owners.size() - 1));
    }

    /** Returns the column by which other sheets refer to a row. */
    Optional<ColumnPlan> key() {
        return columns.stream().filter(ColumnPlan::isKey).findFirst();
    }

    /** Returns the column of that path, the first where several hold parts of one member. */
    Optional<ColumnPlan> column(String columnPath) {
        return columns.stream().filter(c -> c.path().equals(columnPath)).findFirst();
    }

    /** Returns the last column, which holds as JSON what no other column carries. */
    ColumnPlan more() {
        return columns.get(columns.size() - 1);
    }

    /** Returns the columns but the last. */
    List<ColumnPlan> plain() {
        return columns.subList(0, columns.size() - 1);
    }

    /** Returns the columns that name the owners. */
    List<ColumnPlan> ownerColumns() {
        return new ArrayList<>(columns.subList(0, owners.size()));
    }
}
