package org.innovente.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.innovente.exchange.Fate;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.finding.Sources;

/**
 * Reads the sheets of a file into rows of native JSON, owners before what they own. A row of cells is let go as its value is
 * made. Not thread-safe.
 */
final class GridReader {

    private static final CodeIndex NOTHING = new CodeIndex();
    private static final String BETWEEN = "\u0000";

    private final Layout layout;
    private final TableFindings findings;
    private final TableMapping mapping;
    private final RowReader rows;
    private final JsonNode root = JsonNode.read(JsonNode.Kind.OBJECT, "", 1, Sources.cellColumn(0, 1));
    private final RowStore store = new RowStore(root);
    /** Of each sheet that owns rows of others, its rows by the codes of their owners and their own. */
    private final Map<String, CodeIndex> things = new HashMap<>();

    private long cells;
    private boolean hasCatalogue;

    GridReader(Layout layout, Reading reading, TableMapping mapping) {
        this.layout = layout;
        this.findings = new TableFindings(reading);
        this.mapping = mapping;
        this.rows = new RowReader(new CellParser(layout), findings);
    }

    /** Returns the number of cells, counted apart from what became of them. */
    long cells() {
        return cells;
    }

    /** Returns the rows of the catalogue, empty where no sheet is one of ours; places are rows and cells. */
    Optional<RowStore> read(List<Grid> grids) {
        Map<String, List<Matched>> matched = new HashMap<>();
        SheetMatcher matcher = new SheetMatcher(layout, mapping, findings);
        boolean any = false;
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            if (Marks.isDocumentation(grid.name()) && mapping.sheet(grid.name()).isEmpty()) {
                drop(grid, i, TableCode.DOCUMENTATION);
                continue;
            }
            grid.remarks().forEach(r -> findings.report(r.code(), grid.name(), r.cell(), r.arguments()));
            Optional<Matched> sheet = matcher.match(grid, i);
            if (sheet.isPresent()) {
                any = true;
                matched.computeIfAbsent(sheet.get().plan().id(), unused -> new ArrayList<>())
                        .add(sheet.get());
            } else {
                drop(grid, i, TableCode.UNKNOWN_SHEET);
            }
        }
        if (!any) {
            findings.ofFile(TableCode.NO_SHEET);
            return Optional.empty();
        }
        root.set("format-version", JsonNode.of(1));
        Map<String, CodeIndex> known = known(matched);
        for (SheetPlan sheet : layout.sheets()) {
            if (matched.containsKey(sheet.id()) && sheet.owner().isPresent()) {
                things.put(sheet.owner().get(), new CodeIndex());
            }
        }
        for (SheetPlan sheet : layout.sheets()) {
            for (Matched each : matched.getOrDefault(sheet.id(), List.of())) {
                Custom custom = new Custom(
                        each.isFrench(), each.grid().hasFrenchNumbers(), id -> known.getOrDefault(id, NOTHING));
                sheet(each, custom);
            }
        }
        if (root.get("id") == null) {
            String id = mapping.catalogue().orElse("catalogue");
            if (mapping.catalogue().isEmpty()) {
                findings.ofFile(TableCode.NO_CATALOGUE, "id", id);
            }
            root.set("id", id);
        }
        return Optional.of(store);
    }

    private void drop(Grid grid, int position, TableCode code) {
        Map<String, String> arguments = Reading.arguments("sheet", grid.label());
        for (int number = grid.firstRow(); number > 0; number = grid.firstRow()) {
            List<RowStore.Mark> marks = new ArrayList<>();
            for (int column : taken(grid).keySet()) {
                cells++;
                marks.add(new RowStore.Mark(column, Fate.DROPPED, null, code, arguments));
            }
            store.drop(number, grid, position, marks, RowStore.DROPPED);
        }
    }

    private static TreeMap<Integer, Cell> taken(Grid grid) {
        TreeMap<Integer, Cell> row = grid.take();
        return row == null ? new TreeMap<>() : row;
    }

    /** The codes of each sheet that others refer to, as far as they are text, so that lost zeros can be told. */
    private static Map<String, CodeIndex> known(Map<String, List<Matched>> matched) {
        Set<String> needed = new HashSet<>();
        for (List<Matched> sheets : matched.values()) {
            for (Matched sheet : sheets) {
                sheet.columns()
                        .values()
                        .forEach(column -> column.plan().ifPresent(plan -> {
                            switch (plan.kind()) {
                                case REF, REFS -> needed.add(plan.argument());
                                case PARENT -> needed.add(plan.path());
                                default -> {}
                            }
                        }));
            }
        }
        Map<String, CodeIndex> known = new HashMap<>();
        matched.forEach((id, sheets) -> {
            if (!needed.contains(id)) {
                return;
            }
            CodeIndex codes = new CodeIndex();
            for (Matched sheet : sheets) {
                int column = sheet.plan().key().map(sheet::find).orElse(0);
                for (int row : sheet.grid().numbers().tailSet(sheet.headerRow(), false)) {
                    Cell cell = sheet.grid().cell(row, column);
                    String code = cell == null ? null : CodeParser.code(cell, (what, arguments) -> {});
                    if (code != null) {
                        codes.add(code, 0);
                    }
                }
            }
            known.put(id, codes);
        });
        return known;
    }

    private void sheet(Matched sheet, Custom custom) {
        Grid grid = sheet.grid();
        Merges merges = new Merges(sheet, findings);
        Headless headless = new Headless();
        int last = sheet.headerRow();
        for (int number = grid.firstRow(); number > 0; number = grid.firstRow()) {
            TreeMap<Integer, Cell> row = taken(grid);
            if (number == sheet.headerRow() || row.isEmpty()) {
                continue;
            }
            rows.begin(merges.give(number, row));
            cells += rows.count(row);
            if (number < sheet.headerRow()) {
                rows.drop(row, TableCode.ABOVE_HEADERS, Map.of());
                dropped(sheet, number);
                continue;
            }
            headless.look(sheet, row);
            if (number > last + 1) {
                String blank = (last + 1) + (number == last + 2 ? "" : "-" + (number - 1));
                findings.report(TableCode.BLANK_ROWS, grid.name(), "" + (last + 1), "rows", blank);
            }
            last = number;
            if (!row(sheet, custom, number, row)) {
                dropped(sheet, number);
            }
        }
        headless.report(grid, findings);
    }

    private void dropped(Matched sheet, int number) {
        store.drop(number, sheet.grid(), sheet.position(), rows.marks(), RowStore.DROPPED);
    }

    /** Reads a row; returns whether it went into the store, because it was not left out. */
    private boolean row(Matched sheet, Custom custom, int number, TreeMap<Integer, Cell> row) {
        Cell first = row.firstEntry().getValue();
        if (Marks.isExample(first.text())) {
            findings.report(TableCode.EXAMPLE_ROW, sheet.grid().name(), first.name());
            rows.drop(row, TableCode.EXAMPLE_ROW, Map.of());
            return false;
        }
        if (sheet.plan().isCatalogue()) {
            if (hasCatalogue) {
                findings.report(TableCode.SECOND_CATALOGUE, sheet.grid().name(), first.name());
                rows.drop(row, TableCode.SECOND_CATALOGUE, Map.of());
                return false;
            }
            hasCatalogue = true;
            rows.read(sheet, custom, row, root);
            store.drop(number, sheet.grid(), sheet.position(), rows.marks(), RowStore.ITSELF);
            return true;
        }
        Optional<List<String>> names = rows.owners(sheet, custom, row);
        if (names.isEmpty()) {
            return false;
        }
        OptionalInt owner = owner(sheet, row, names.get());
        if (owner.isEmpty()) {
            return false;
        }
        String member = sheet.plan().member();
        if (store.isTaken(owner.getAsInt(), member)) {
            findings.report(TableCode.SAID_TWICE, sheet.grid().name(), first.name(), "member", member);
            rows.drop(row, TableCode.SAID_TWICE, Reading.arguments("member", member));
            return false;
        }
        JsonNode node =
                JsonNode.read(JsonNode.Kind.OBJECT, "", number, Sources.cellColumn(sheet.position(), first.column()));
        if (!rows.read(sheet, custom, row, node)) {
            return false;
        }
        int id = store.add(number, sheet, rows.marks(), owner.getAsInt(), node);
        CodeIndex others = things.get(sheet.plan().id());
        JsonNode code =
                sheet.plan().key().map(key -> Trees.get(node, key.path())).orElse(null);
        if (others != null && code != null) {
            others.add(key(names.get(), code.text()), id);
        }
        return true;
    }

    private static String key(List<String> owners, String code) {
        return owners.isEmpty() ? code : String.join(BETWEEN, owners) + BETWEEN + code;
    }

    private OptionalInt owner(Matched sheet, TreeMap<Integer, Cell> row, List<String> names) {
        if (names.isEmpty()) {
            return OptionalInt.of(RowStore.CATALOGUE);
        }
        String id = sheet.plan().owner().orElse("");
        String code = names.get(names.size() - 1);
        int owner = things.getOrDefault(id, NOTHING).value(key(names.subList(0, names.size() - 1), code), -1);
        if (owner >= 0) {
            return OptionalInt.of(owner);
        }
        ColumnPlan column = sheet.plan().columns().get(names.size() - 1);
        Cell cell = row.get(Math.max(1, sheet.find(column)));
        String name = layout.known(id).name().in(sheet.isFrench());
        findings.report(
                TableCode.UNKNOWN_OWNER,
                sheet.grid().name(),
                cell == null ? "" + row.firstEntry().getValue().row() : cell.name(),
                "sheet",
                name,
                "code",
                code);
        rows.drop(row, TableCode.UNKNOWN_OWNER, Reading.arguments("sheet", name, "code", code));
        return OptionalInt.empty();
    }

    /** The columns of a sheet with values and without a header: of each the first and the last cell. */
    private static final class Headless {
        private final TreeMap<Integer, Cell[]> found = new TreeMap<>();

        void look(Matched sheet, TreeMap<Integer, Cell> row) {
            for (Cell cell : row.values()) {
                if (!sheet.columns().containsKey(cell.column())) {
                    found.computeIfAbsent(cell.column(), unused -> new Cell[] {cell, cell})[1] = cell;
                }
            }
        }

        void report(Grid grid, TableFindings findings) {
            for (Cell[] range : found.values()) {
                String first = range[0].name();
                String cells = range[0].equals(range[1]) ? first : first + ":" + range[1].name();
                findings.report(TableCode.NO_HEADER, grid.name(), first, "cells", cells);
            }
        }
    }
}
