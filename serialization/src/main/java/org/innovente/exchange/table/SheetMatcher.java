package org.innovente.exchange.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Recognises the sheets of a file and their columns: by the mapping file, by name, by headers. */
final class SheetMatcher {

    /** The rows among which the headers are looked for. */
    private static final int HEADER_ROWS = 25;
    /** The headers by which a sheet of another name is recognised. */
    private static final int ENOUGH = 3;

    private final Layout layout;
    private final TableMapping mapping;
    private final TableFindings findings;

    SheetMatcher(Layout layout, TableMapping mapping, TableFindings findings) {
        this.layout = layout;
        this.mapping = mapping;
        this.findings = findings;
    }

    /** Returns what a sheet is; empty when it is none of ours, which is a finding. */
    Optional<Matched> match(Grid grid, int position) {
        Optional<TableMapping.Sheet> mapped = mapping.sheet(grid.name());
        Optional<SheetPlan> plan = mapped.map(TableMapping.Sheet::plan).or(() -> named(grid.name()));
        boolean byHeaders = false;
        if (plan.isEmpty()) {
            plan = recognised(grid);
            byHeaders = plan.isPresent();
        }
        if (plan.isEmpty()) {
            findings.report(TableCode.UNKNOWN_SHEET, grid.name(), "A1", "sheet", grid.label());
            return Optional.empty();
        }
        SheetPlan known = plan.get();
        int row = mapped.map(TableMapping.Sheet::headerRow)
                .filter(r -> r > 0)
                .orElseGet(() -> headerRow(grid, known, mapped.orElse(null)));
        if (row == 0) {
            if (grid.lastRow() > 0) {
                findings.report(TableCode.NO_HEADERS, grid.name(), "A1", "sheet", grid.label());
            }
            return Optional.empty();
        }
        if (byHeaders) {
            findings.report(
                    TableCode.SHEET_BY_HEADERS, grid.name(), "A" + row, "sheet", grid.label(), "as", known.id());
        }
        Matched matched = new Matched(grid, known, position, row, mapped.orElse(null));
        if (row > 1 && grid.firstRow() < row) {
            findings.report(TableCode.HEADER_ROW, grid.name(), "A" + row, "row", "" + row);
        }
        columns(matched);
        return Optional.of(matched);
    }

    private Optional<SheetPlan> named(String name) {
        String folded = Fold.of(Marks.bare(name));
        return layout.sheets().stream()
                .filter(sheet -> folded.equals(sheet.id())
                        || folded.equals(Fold.of(sheet.name().fr()))
                        || folded.equals(Fold.of(sheet.name().en())))
                .findFirst();
    }

    /** Returns the most headers of one sheet of the layout that a row of a file has. */
    static int mostHeaders(Layout layout, Grid grid) {
        int most = 0;
        for (SheetPlan sheet : layout.sheets()) {
            int row = headerRow(grid, sheet, null);
            most = Math.max(most, row == 0 ? 0 : count(grid.row(row), headers(sheet), null));
        }
        return most;
    }

    /** The sheet of the layout that shares most headers with a row, where no other shares as many. */
    private Optional<SheetPlan> recognised(Grid grid) {
        SheetPlan best = null;
        int most = ENOUGH - 1;
        boolean tie = false;
        for (SheetPlan sheet : layout.sheets()) {
            int row = headerRow(grid, sheet, null);
            int count = row == 0 ? 0 : count(grid.row(row), headers(sheet), null);
            if (count > most) {
                best = sheet;
                most = count;
                tie = false;
            } else if (count == most && best != null) {
                tie = true;
            }
        }
        return tie ? Optional.empty() : Optional.ofNullable(best);
    }

    private static int headerRow(Grid grid, SheetPlan sheet, TableMapping.@Nullable Sheet mapped) {
        Map<String, ColumnPlan> headers = headers(sheet);
        int best = 0;
        int most = 0;
        int seen = 0;
        for (int row : grid.numbers()) {
            int count = count(grid.row(row), headers, mapped);
            if (count > most) {
                most = count;
                best = row;
            }
            seen++;
            if (seen == HEADER_ROWS) {
                break;
            }
        }
        return best;
    }

    private static int count(
            TreeMap<Integer, Cell> row, Map<String, ColumnPlan> headers, TableMapping.@Nullable Sheet mapped) {
        Set<String> found = new HashSet<>();
        for (Cell cell : row.values()) {
            String folded = Fold.of(cell.text());
            if (headers.containsKey(folded)
                    || mapped != null && mapped.columns().containsKey(folded)) {
                found.add(folded);
            }
        }
        return found.size();
    }

    /** The headers of a sheet as people may write them: in both languages, or the path. */
    private static Map<String, ColumnPlan> headers(SheetPlan sheet) {
        Map<String, ColumnPlan> headers = new HashMap<>();
        for (ColumnPlan column : sheet.columns()) {
            headers.putIfAbsent(Fold.of(column.header().fr()), column);
            headers.putIfAbsent(Fold.of(column.header().en()), column);
        }
        for (ColumnPlan column : sheet.plain()) {
            if (column.kind() != CellKind.PARENT) {
                headers.putIfAbsent(Fold.of(column.path()), column);
            }
        }
        return headers;
    }

    private void columns(Matched matched) {
        Map<String, ColumnPlan> headers = headers(matched.plan());
        int french = 0;
        Map<String, Integer> taken = new HashMap<>();
        for (Cell cell : matched.grid().row(matched.headerRow()).values()) {
            String folded = Fold.of(cell.text());
            Matched.Column column = column(matched, headers, cell, folded);
            ColumnPlan plan = column.layout();
            boolean isMore = plan != null && plan.kind() == CellKind.MORE;
            if (plan != null && !isMore && taken.putIfAbsent(plan.path() + plan.kind() + plan.argument(), 1) != null) {
                findings.report(TableCode.COLUMN_TWICE, matched.grid().name(), cell.name(), "header", cell.text());
                column = new Matched.Column(cell.text(), null, null);
            } else if (plan != null) {
                String fr = Fold.of(plan.header().fr());
                String en = Fold.of(plan.header().en());
                french += fr.equals(en) ? 0 : folded.equals(fr) ? 1 : folded.equals(en) ? -1 : 0;
            }
            matched.column(cell.column(), column);
        }
        matched.french(french > 0 || french == 0 && frenchByName(matched));
        required(matched);
    }

    private static boolean frenchByName(Matched matched) {
        String name = Fold.of(Marks.bare(matched.grid().name()));
        String en = Fold.of(matched.plan().name().en());
        return !name.equals(en) || en.equals(Fold.of(matched.plan().name().fr()));
    }

    private Matched.Column column(Matched matched, Map<String, ColumnPlan> headers, Cell cell, String folded) {
        Optional<TableMapping.Sheet> mapped = matched.mapping();
        if (mapped.isPresent() && mapped.get().ignored().contains(folded)) {
            return new Matched.Column(cell.text(), null, null);
        }
        ColumnPlan plan = mapped.map(m -> m.columns().get(folded)).orElse(headers.get(folded));
        if (plan == null && isMore(matched.plan().more(), folded)) {
            plan = matched.plan().more();
        }
        if (plan != null) {
            return new Matched.Column(cell.text(), plan, null);
        }
        ColumnPlan fr = headers.get(folded + "-fr");
        if (fr != null) {
            boolean frenchWord = folded.equals(Fold.of(fr.header().fr()).replaceAll("-fr$", ""));
            ColumnPlan meant = frenchWord ? fr : headers.getOrDefault(folded + "-en", fr);
            findings.report(
                    TableCode.HEADER_FORM,
                    matched.grid().name(),
                    cell.name(),
                    "header",
                    cell.text(),
                    "as",
                    meant.header().in(frenchWord));
            return new Matched.Column(cell.text(), meant, null);
        }
        return extension(matched, headers, cell, folded);
    }

    private static boolean isMore(ColumnPlan more, String folded) {
        String start = folded.replaceAll("-[0-9]+$", "");
        return start.equals(Fold.of(more.header().fr()))
                || start.equals(Fold.of(more.header().en()));
    }

    private Matched.Column extension(Matched matched, Map<String, ColumnPlan> headers, Cell cell, String folded) {
        String written = Fold.strip(cell.text());
        String name = written.startsWith("x-") && written.equals(Fold.of(written)) ? written : "x-" + folded;
        String near = "";
        for (Map.Entry<String, ColumnPlan> each : headers.entrySet()) {
            if (isNear(folded, each.getKey())
                    && (near.isEmpty() || each.getValue().header().fr().compareTo(near) < 0)) {
                near = each.getValue().header().fr();
            }
        }
        if (name.equals(written)) {
            return new Matched.Column(written, null, name);
        }
        if (near.isEmpty()) {
            findings.report(
                    TableCode.UNKNOWN_COLUMN, matched.grid().name(), cell.name(), "header", written, "name", name);
        } else {
            findings.report(
                    TableCode.NEAR_COLUMN,
                    matched.grid().name(),
                    cell.name(),
                    "header",
                    written,
                    "expected",
                    near,
                    "name",
                    name);
        }
        return new Matched.Column(written, null, name);
    }

    /** Whether one letter more, less, other or swapped makes one word of the other. */
    private static boolean isNear(String one, String other) {
        int gap = Math.abs(one.length() - other.length());
        if (gap > 1 || Math.min(one.length(), other.length()) < 4) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = Math.max(one.length(), other.length()) - start - end;
        boolean swapped = left == 2
                && gap == 0
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
        return left <= 1 || swapped;
    }

    private void required(Matched matched) {
        boolean hasMore = matched.find(matched.plan().more()) > 0;
        for (ColumnPlan column : matched.plan().plain()) {
            boolean needed = column.isRequired() && !matched.plan().isCatalogue();
            if (needed && matched.find(column) == 0 && (!hasMore || column.kind() == CellKind.PARENT)) {
                findings.report(
                        TableCode.MISSING_COLUMN,
                        matched.grid().name(),
                        "" + matched.headerRow(),
                        "column",
                        column.header().in(matched.isFrench()),
                        "sheet",
                        matched.grid().label());
            }
        }
    }
}
