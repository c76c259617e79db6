package org.innovente.exchange.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.innovente.exchange.source.Place;
import org.innovente.exchange.source.SourceException;

/** The cells of a sheet that are merged over several rows: each of these rows gets the value. Not thread-safe. */
final class Merges {

    private final Deque<Merge> waiting = new ArrayDeque<>();
    private final List<Merge> open = new ArrayList<>();
    private long given;

    private record Merge(Cell value, int bottom) {}

    /** Reports what is merged below the headers. */
    Merges(Matched sheet, TableFindings findings) {
        Grid grid = sheet.grid();
        List<Merge> all = new ArrayList<>();
        for (Grid.Merge merge : grid.merges()) {
            Cell value = merge.top() <= sheet.headerRow() ? null : grid.cell(merge.top(), merge.left());
            if (value == null) {
                continue;
            }
            String range =
                    value.name() + ":" + value.at(merge.bottom(), merge.right()).name();
            if (merge.right() > merge.left()) {
                findings.report(TableCode.MERGED_ACROSS, grid.name(), value.name(), "range", range);
            }
            if (merge.bottom() > merge.top()) {
                findings.report(TableCode.MERGED, grid.name(), value.name(), "range", range, "value", value.text());
                all.add(new Merge(value, merge.bottom()));
            }
        }
        all.sort((a, b) -> Integer.compare(a.value().row(), b.value().row()));
        waiting.addAll(all);
    }

    /** Gives a row what is merged into it; rows come in their order. Returns the columns that only repeat a value. */
    Set<Integer> give(int number, TreeMap<Integer, Cell> row) {
        while (!waiting.isEmpty() && waiting.element().value().row() < number) {
            open.add(waiting.remove());
        }
        if (open.isEmpty()) {
            return Set.of();
        }
        Set<Integer> columns = new TreeSet<>();
        for (Iterator<Merge> each = open.iterator(); each.hasNext(); ) {
            Merge merge = each.next();
            given++;
            if (given > XlsxSheet.MAX_CELLS) {
                throw new SourceException(
                        SourceException.Reason.LIMIT,
                        Place.DOCUMENT,
                        "limit",
                        "cells",
                        "value",
                        "" + XlsxSheet.MAX_CELLS);
            }
            if (merge.bottom() < number) {
                each.remove();
            } else {
                int column = merge.value().column();
                row.put(column, merge.value().at(number, column));
                columns.add(column);
            }
        }
        return columns;
    }
}
