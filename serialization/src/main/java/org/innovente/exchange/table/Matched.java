package org.innovente.exchange.table;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sheet of a file that was recognised as one of the layout, with what its columns are. */
final class Matched {

    /** What a column of the file is: one of the layout, an extension, or left out. */
    record Column(
            String header,
            @Nullable ColumnPlan layout,
            @Nullable String extension) {

        /** Returns the column of the layout. */
        Optional<ColumnPlan> plan() {
            return Optional.ofNullable(layout);
        }
    }

    private final Grid grid;
    private final SheetPlan plan;
    private final int position;
    private final int headerRow;
    private final TableMapping.@Nullable Sheet mapping;
    private final TreeMap<Integer, Column> columns = new TreeMap<>();
    /** The numbers of the columns by what they are; columns of the layout exist once. */
    private final Map<@Nullable ColumnPlan, Integer> found = new IdentityHashMap<>();

    private boolean french;

    Matched(Grid grid, SheetPlan plan, int position, int headerRow, TableMapping.@Nullable Sheet mapping) {
        this.grid = grid;
        this.plan = plan;
        this.position = position;
        this.headerRow = headerRow;
        this.mapping = mapping;
    }

    /** Returns the cells. */
    Grid grid() {
        return grid;
    }

    /** Returns the sheet of the layout. */
    SheetPlan plan() {
        return plan;
    }

    /** Returns the position of the sheet in the file, from 0. */
    int position() {
        return position;
    }

    /** Returns the row of the headers. */
    int headerRow() {
        return headerRow;
    }

    /** Returns the columns by number. */
    SortedMap<Integer, Column> columns() {
        return Collections.unmodifiableSortedMap(columns);
    }

    /** Says what a column is. */
    void column(int number, Column column) {
        columns.put(number, column);
        found.clear();
    }

    /** Returns what the mapping file says of the sheet. */
    Optional<TableMapping.Sheet> mapping() {
        return Optional.ofNullable(mapping);
    }

    /** Says in which language the headers are. */
    void french(boolean value) {
        french = value;
    }

    /** Returns whether the headers are French. */
    boolean isFrench() {
        return french;
    }

    /** Returns the number of the column of the layout that the file has; 0 if it has none. */
    int find(ColumnPlan column) {
        if (found.isEmpty()) {
            columns.forEach((number, each) -> found.putIfAbsent(each.layout(), number));
        }
        return found.getOrDefault(column, 0);
    }
}
