package org.innovente.exchange.rncp;

import java.util.List;
import java.util.Optional;
import org.innovente.exchange.source.JsonNode;
import org.innovente.finding.Location;
import org.innovente.finding.TableCell;

/** One row of a table, from which a reader takes cells; the others are remembered. A cell counts when it says something. */
final class FicheRow {

    private final String table;
    private final List<String> header;
    private final List<String> cells;
    private final int row;
    private final boolean[] taken;

    FicheRow(String table, List<String> header, List<String> cells, int row) {
        this.table = table;
        this.header = header;
        this.cells = cells;
        this.row = row;
        this.taken = new boolean[cells.size()];
    }

    private int find(String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= cells.size() || cells.get(at).isBlank() ? -1 : at;
    }

    /** Returns a cell that says something, without taking it. */
    Optional<String> see(String column) {
        int at = find(column);
        return at < 0 ? Optional.empty() : Optional.of(cells.get(at));
    }

    /** Takes a cell that says something. */
    Optional<String> take(String column) {
        int at = find(column);
        if (at < 0) {
            return Optional.empty();
        }
        taken[at] = true;
        return Optional.of(cells.get(at));
    }

    /** Returns the place of a cell; of the row where the column is not there. */
    Location at(String column) {
        int at = header.indexOf(column);
        return TableCell.of(table, at < 0 ? "" + row : letters(at) + row);
    }

    /** Returns the place for the account. */
    String path() {
        return table.isEmpty() ? "" + row : table + "!" + row;
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int n = column; n >= 0; n = n / 26 - 1) {
            letters.insert(0, (char) ('A' + n % 26));
        }
        return letters.toString();
    }

    /** Returns the number of cells that say something. */
    long count() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Returns the number of cells that were taken. */
    long takenCount() {
        long count = 0;
        for (boolean each : taken) {
            count += each ? 1 : 0;
        }
        return count;
    }

    /** Returns the cells that were not taken, by the names of their columns. */
    JsonNode rest() {
        JsonNode rest = JsonNode.object();
        for (int i = 0; i < cells.size(); i++) {
            if (!taken[i] && !cells.get(i).isBlank()) {
                rest.set(i < header.size() ? header.get(i) : "#" + (i + 1), cells.get(i));
            }
        }
        return rest;
    }

    /** Returns whether the row has as many cells as the header. */
    boolean isRagged() {
        return cells.size() != header.size();
    }

    int size() {
        return cells.size();
    }
}
