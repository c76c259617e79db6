package org.innovente.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.innovente.finding.TableCell;

/** A sheet as it is in the file: its cells that are not blank, row by row. Not thread-safe. */
final class Grid {

    /** A block of cells that are shown as one; its value stands in the first. */
    record Merge(int top, int left, int bottom, int right) {}

    /** A remark about how the cells were read, at a row. */
    record Remark(TableCode code, String cell, String... arguments) {}

    private final String name;
    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
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
    String place(Cell cell) {
        return TableCell.of(name, cell.name()).toString();
    }

    /** Adds a cell; one that is blank is left out. */
    void add(Cell cell) {
        if (!cell.isBlank()) {
            rows.computeIfAbsent(cell.row(), unused -> new TreeMap<>()).put(cell.column(), cell);
        }
    }

    /** Returns the rows with cells, by number. */
    TreeMap<Integer, TreeMap<Integer, Cell>> rows() {
        return rows;
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

    /** Says that decimals with a comma are the custom of the file. */
    void useFrenchNumbers() {
        frenchNumbers = true;
    }

    /** Returns whether decimals with a comma are the custom of the file. */
    boolean hasFrenchNumbers() {
        return frenchNumbers;
    }
}
