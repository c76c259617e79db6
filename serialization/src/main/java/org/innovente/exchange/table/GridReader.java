package org.innovente.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.innovente.exchange.Fate;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.finding.Sources;

/** Builds the native JSON of a catalogue from the sheets of a file, owners before what they own. Not thread-safe. */
final class GridReader {

    private final Layout layout;
    private final TableFindings findings;
    private final TableMapping mapping;
    private final RowReader rows;
    private final List<CellFate> fates = new ArrayList<>();
    private final JsonNode root = JsonNode.read(JsonNode.Kind.OBJECT, "", 1, Sources.cellColumn(0, 1));
    /** Of each sheet the objects by the codes of their owners and their own. */
    private final Map<String, Map<List<String>, Thing>> things = new HashMap<>();

    private long cells;
    private boolean hasCatalogue;

    /** An object of the catalogue and where it stands in it. */
    record Thing(JsonNode node, String pointer) {}

    GridReader(Layout layout, Reading reading, TableMapping mapping) {
        this.layout = layout;
        this.findings = new TableFindings(reading);
        this.mapping = mapping;
        this.rows = new RowReader(new CellParser(layout), findings, fates);
    }

    /** Returns what became of each cell. */
    List<CellFate> fates() {
        return fates;
    }

    /** Returns the number of cells, counted apart from what became of them. */
    long cells() {
        return cells;
    }

    /** Returns the catalogue as native JSON, empty where no sheet is one of ours; places are rows and cells. */
    Optional<JsonNode> read(List<Grid> grids) {
        Map<String, List<Matched>> matched = new HashMap<>();
        SheetMatcher matcher = new SheetMatcher(layout, mapping, findings);
        boolean any = false;
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            if (Marks.isDocumentation(grid.name()) && mapping.sheet(grid.name()).isEmpty()) {
                drop(grid, TableCode.DOCUMENTATION, "sheet", grid.label());
                continue;
            }
            grid.remarks().forEach(r -> findings.report(r.code(), grid.name(), r.cell(), r.arguments()));
            Optional<Matched> sheet = matcher.match(grid, i);
            if (sheet.isPresent()) {
                any = true;
                matched.computeIfAbsent(sheet.get().plan().id(), unused -> new ArrayList<>())
                        .add(sheet.get());
            } else {
                drop(grid, TableCode.UNKNOWN_SHEET, "sheet", grid.label());
            }
        }
        if (!any) {
            findings.ofFile(TableCode.NO_SHEET);
            return Optional.empty();
        }
        root.set("format-version", JsonNode.of(1));
        matched.values().forEach(all -> all.forEach(this::merges));
        Map<String, Set<String>> known = known(matched);
        for (SheetPlan sheet : layout.sheets()) {
            for (Matched each : matched.getOrDefault(sheet.id(), List.of())) {
                Custom custom = new Custom(
                        each.isFrench(), each.grid().hasFrenchNumbers(), id -> known.getOrDefault(id, Set.of()));
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
        return Optional.of(root);
    }

    private void drop(Grid grid, TableCode code, String... arguments) {
        for (TreeMap<Integer, Cell> row : grid.rows().values()) {
            for (Cell cell : row.values()) {
                cells++;
                fates.add(new CellFate(grid.place(cell), Fate.DROPPED, "", code, Reading.arguments(arguments)));
            }
        }
    }

    /** Gives the value of cells that are merged over several rows to each of these rows. */
    private void merges(Matched sheet) {
        Grid grid = sheet.grid();
        for (Grid.Merge merge : grid.merges()) {
            TreeMap<Integer, Cell> top = grid.rows().get(merge.top());
            Cell value = top == null ? null : top.get(merge.left());
            if (value == null || merge.top() <= sheet.headerRow()) {
                continue;
            }
            String range =
                    value.name() + ":" + value.at(merge.bottom(), merge.right()).name();
            if (merge.right() > merge.left()) {
                findings.report(TableCode.MERGED_ACROSS, grid.name(), value.name(), "range", range);
            }
            if (merge.bottom() > merge.top()) {
                findings.report(TableCode.MERGED, grid.name(), value.name(), "range", range, "value", value.text());
                int last = Math.min(merge.bottom(), grid.rows().lastKey());
                for (int row = merge.top() + 1; row <= last; row++) {
                    if (grid.rows().containsKey(row)) {
                        rows.inherited(grid.place(value.at(row, merge.left())));
                        grid.add(value.at(row, merge.left()));
                    }
                }
            }
        }
    }

    /** The codes of each sheet, as far as they are text, so that lost zeros can be told. */
    private static Map<String, Set<String>> known(Map<String, List<Matched>> matched) {
        Map<String, Set<String>> known = new HashMap<>();
        matched.forEach((id, sheets) -> {
            Set<String> codes = new HashSet<>();
            for (Matched sheet : sheets) {
                int column = sheet.plan().key().map(sheet::find).orElse(0);
                for (TreeMap<Integer, Cell> row :
                        sheet.grid().rows().tailMap(sheet.headerRow(), false).values()) {
                    Cell cell = row.get(column);
                    String code = cell == null ? null : CodeParser.code(cell, (what, arguments) -> {});
                    if (code != null) {
                        codes.add(code);
                    }
                }
            }
            known.put(id, codes);
        });
        return known;
    }

    private void sheet(Matched sheet, Custom custom) {
        headless(sheet);
        int last = sheet.headerRow();
        for (Map.Entry<Integer, TreeMap<Integer, Cell>> entry :
                sheet.grid().rows().entrySet()) {
            int number = entry.getKey();
            TreeMap<Integer, Cell> row = entry.getValue();
            if (number == sheet.headerRow()) {
                continue;
            }
            cells += rows.count(sheet, row);
            if (number < sheet.headerRow()) {
                rows.drop(sheet, row, TableCode.ABOVE_HEADERS, Map.of());
                continue;
            }
            if (number > last + 1) {
                String blank = (last + 1) + (number == last + 2 ? "" : "-" + (number - 1));
                findings.report(TableCode.BLANK_ROWS, sheet.grid().name(), "" + (last + 1), "rows", blank);
            }
            last = number;
            row(sheet, custom, row);
        }
    }

    private void row(Matched sheet, Custom custom, TreeMap<Integer, Cell> row) {
        Cell first = row.firstEntry().getValue();
        if (Marks.isExample(first.text())) {
            findings.report(TableCode.EXAMPLE_ROW, sheet.grid().name(), first.name());
            rows.drop(sheet, row, TableCode.EXAMPLE_ROW, Map.of());
            return;
        }
        if (sheet.plan().isCatalogue()) {
            if (hasCatalogue) {
                findings.report(TableCode.SECOND_CATALOGUE, sheet.grid().name(), first.name());
                rows.drop(sheet, row, TableCode.SECOND_CATALOGUE, Map.of());
                return;
            }
            hasCatalogue = true;
            rows.read(sheet, custom, row, root, "");
            return;
        }
        Optional<List<String>> names = rows.owners(sheet, custom, row);
        if (names.isEmpty()) {
            return;
        }
        Optional<Thing> owner = owner(sheet, row, names.get());
        if (owner.isEmpty()) {
            return;
        }
        JsonNode node = JsonNode.read(
                JsonNode.Kind.OBJECT, "", first.row(), Sources.cellColumn(sheet.position(), first.column()));
        String member = sheet.plan().member();
        JsonNode list = owner.get().node().get(member);
        int index = list == null ? 0 : list.elements().size();
        String pointer = owner.get().pointer() + "/" + member + "/" + index;
        if (!rows.read(sheet, custom, row, node, pointer)) {
            return;
        }
        if (list == null) {
            list = JsonNode.read(JsonNode.Kind.ARRAY, "", first.row(), Sources.cellColumn(sheet.position(), 1));
            owner.get().node().set(member, list);
        }
        list.add(node);
        sheet.plan().key().ifPresent(key -> {
            JsonNode code = Trees.get(node, key.path());
            if (code != null) {
                List<String> all = new ArrayList<>(names.get());
                all.add(code.text());
                things.computeIfAbsent(sheet.plan().id(), unused -> new LinkedHashMap<>())
                        .putIfAbsent(all, new Thing(node, pointer));
            }
        });
    }

    private Optional<Thing> owner(Matched sheet, TreeMap<Integer, Cell> row, List<String> names) {
        if (names.isEmpty()) {
            return Optional.of(new Thing(root, ""));
        }
        String id = sheet.plan().owner().orElse("");
        Thing owner = things.getOrDefault(id, Map.of()).get(names);
        if (owner == null) {
            ColumnPlan column = sheet.plan().columns().get(names.size() - 1);
            int at = Math.max(1, sheet.find(column));
            Map<String, String> arguments = Reading.arguments(
                    "sheet", layout.known(id).name().in(sheet.isFrench()), "code", names.get(names.size() - 1));
            Cell cell = row.get(at);
            findings.report(
                    TableCode.UNKNOWN_OWNER,
                    sheet.grid().name(),
                    cell == null ? "" + row.firstEntry().getValue().row() : cell.name(),
                    "sheet",
                    arguments.getOrDefault("sheet", ""),
                    "code",
                    arguments.getOrDefault("code", ""));
            rows.drop(sheet, row, TableCode.UNKNOWN_OWNER, arguments);
        }
        return Optional.ofNullable(owner);
    }

    /** Columns with values and without a header. */
    private void headless(Matched sheet) {
        TreeMap<Integer, List<Cell>> found = new TreeMap<>();
        sheet.grid()
                .rows()
                .tailMap(sheet.headerRow(), false)
                .values()
                .forEach(row -> row.values().stream()
                        .filter(cell -> !sheet.columns().containsKey(cell.column()))
                        .forEach(cell -> found.computeIfAbsent(cell.column(), unused -> new ArrayList<>())
                                .add(cell)));
        found.forEach((column, all) -> {
            Cell first = all.get(0);
            String range = all.size() == 1
                    ? first.name()
                    : first.name() + ":" + all.get(all.size() - 1).name();
            findings.report(TableCode.NO_HEADER, sheet.grid().name(), first.name(), "cells", range);
        });
    }
}
