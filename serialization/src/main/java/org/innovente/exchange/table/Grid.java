package org.innovente.exchange.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.innovente.finding.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is in the file: its cells that are not blank, row by row. A row is kept as bytes, a few more than its texts
 * have, and may be let go once it has been read. Not thread-safe.
 */
final class Grid {

    /** A block of cells that are shown as one; its value stands in the first. */
    record Merge(int top, int left, int bottom, int right) {}

    /** A remark about how the cells were read, at a row. */
    record Remark(TableCode code, String cell, String... arguments) {}

    private final String name;
    private final TreeMap<Integer, byte[]> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final PackedRow building = new PackedRow();
    private int buildingRow;
    private Charset charset = StandardCharsets.UTF_8;
    private boolean frenchNumbers;

    Grid(String name) {
        this.name = name;
    }

    /** Returns the name of the sheet or of the file; empty for a CSV file that stands alone. */
    String name() {
        return name;
    }

    /** Returns what to call the sheet in words: its name, or CSV for a file that stands alone. */
    String label() {
        return name.isEmpty() ? "CSV" : name;
    }

    /** Returns the place of a cell, such as {@code Modules!D17}. */
    String place(int row, int column) {
        return TableCell.of(name, TableCell.letters(column) + row).toString();
    }

    /** Returns the place of a cell, such as {@code Modules!D17}. */
    String place(Cell cell) {
        return place(cell.row(), cell.column());
    }

    /** Adds a cell, in place of the one that stood there; one that is blank is left out. */
    void add(Cell cell) {
        if (cell.isBlank()) {
            return;
        }
        at(cell.row());
        if (cell.column() > building.last()) {
            building.add(cell.column(), cell.type(), cell.text());
            return;
        }
        TreeMap<Integer, Cell> all = cells(cell.row(), building.bytes());
        all.put(cell.column(), cell);
        building.clear();
        all.values().forEach(each -> building.add(each.column(), each.type(), each.text()));
    }

    /** Adds the text of a cell in the encoding of a CSV file, to be understood when it is asked for; columns rise. */
    void add(int row, int column, byte[] text, int length) {
        at(row);
        building.add(column, text, length);
    }

    private void at(int row) {
        if (row != buildingRow) {
            pack();
            buildingRow = row;
            byte[] known = rows.remove(row);
            if (known != null) {
                building.continueWith(known);
            }
        }
    }

    private void pack() {
        if (!building.isEmpty()) {
            rows.put(buildingRow, building.bytes());
            building.clear();
        }
        buildingRow = 0;
    }

    private TreeMap<Integer, byte[]> packed() {
        pack();
        return rows;
    }

    private TreeMap<Integer, Cell> cells(int row, byte[] bytes) {
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        for (Cell cell : PackedRow.cells(bytes, row, charset)) {
            cells.put(cell.column(), cell);
        }
        return cells;
    }

    /** Returns the numbers of the rows with cells; of a row from a CSV file all cells may turn out to be blank. */
    NavigableSet<Integer> numbers() {
        return Collections.unmodifiableNavigableSet(packed().navigableKeySet());
    }

    /** Returns the cells of a row by column; none where it has none or was let go. */
    TreeMap<Integer, Cell> row(int number) {
        byte[] bytes = packed().get(number);
        return bytes == null ? new TreeMap<>() : cells(number, bytes);
    }

    /** Returns one cell of a row; null where it has none. */
    @Nullable
    Cell cell(int number, int column) {
        byte[] bytes = packed().get(number);
        return bytes == null ? null : PackedRow.cell(bytes, number, column, charset);
    }

    /** Returns the first row that is left, and lets it go; null when there is none. */
    @Nullable
    TreeMap<Integer, Cell> take() {
        var first = packed().pollFirstEntry();
        return first == null ? null : cells(first.getKey(), first.getValue());
    }

    /** Returns the number of the first row; 0 when there is none. */
    int firstRow() {
        return packed().isEmpty() ? 0 : rows.firstKey();
    }

    /** Returns the number of the last row; 0 when there is none. */
    int lastRow() {
        return packed().isEmpty() ? 0 : rows.lastKey();
    }

    /** Returns whether a row has cells. */
    boolean has(int number) {
        return packed().containsKey(number);
    }

    /** Returns the blocks of merged cells. */
    List<Merge> merges() {
        return merges;
    }

    /** Adds a remark about how the cells were read. */
    void remark(TableCode code, String cell, String... arguments) {
        remarks.add(new Remark(code, cell, arguments));
    }

    /** Returns what was found while the cells were read. */
    List<Remark> remarks() {
        return remarks;
    }

    /** Says in which encoding the texts of the file are. */
    void encodedIn(Charset encoding) {
        charset = encoding;
    }

    /** Says that decimals with a comma are the custom of the file. */
    void useFrenchNumbers() {
        frenchNumbers = true;
    }

    /** Returns whether decimals with a comma are the custom of the file. */
    boolean hasFrenchNumbers() {
        return frenchNumbers;
    }
}
