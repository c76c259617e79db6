package org.innovente.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.exchange.NativeLedger;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonNode.Kind;
import org.innovente.exchange.source.JsonText;
import org.innovente.finding.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a catalogue. Each row takes from its object what its columns can carry; the lists that have a sheet of their
 * own become rows there, where their owner can be named; what is left is the JSON in the last column. Not thread-safe.
 */
final class GridWriter {

    /** The most that one cell of JSON holds; the rest goes on in the next column. */
    private static final int CHUNK = 32_000;

    private static final String FORMAT_VERSION = "format-version";

    /** An object being written. */
    private static final class Row {
        private final JsonNode rest;
        private final String pointer;
        private final int number;
        private final List<Cell> names = new ArrayList<>();
        private boolean isNamed = true;

        Row(JsonNode rest, String pointer, int number) {
            this.rest = rest;
            this.pointer = pointer;
            this.number = number;
        }
    }

    private final Layout layout;
    private final boolean french;
    private final boolean isWorkbook;
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<String, Page> pages = new LinkedHashMap<>();

    GridWriter(Layout layout, boolean french, boolean isWorkbook) {
        this.layout = layout;
        this.french = french;
        this.isWorkbook = isWorkbook;
    }

    /**
     * Returns the sheets of a catalogue.
     *
     * @param tree the native JSON, which is used up
     * @param ledger where to mark what is written where
     */
    List<Page> write(JsonNode tree, NativeLedger ledger) {
        Map<String, CodeIndex> known = known(tree);
        CodeIndex nothing = new CodeIndex();
        Custom custom = new Custom(french, french && !isWorkbook, id -> known.getOrDefault(id, nothing));
        CellPrinter printer = new CellPrinter(new CellParser(layout), custom, isWorkbook);
        tree.take(FORMAT_VERSION);
        for (SheetPlan sheet : layout.sheets()) {
            Page page = new Page(fileName(sheet), sheet, new Grid(fileName(sheet)));
            pages.put(sheet.id(), page);
            headers(sheet, page.grid());
            List<Row> mine = new ArrayList<>();
            rows.put(sheet.id(), mine);
            if (sheet.isCatalogue()) {
                Row root = new Row(tree, "", 2);
                mine.add(root);
                fill(sheet, root, page, printer, ledger);
                root.names.clear();
                root.isNamed = true;
            } else {
                List<Row> owners = rows.getOrDefault(sheet.owner().orElse(SheetPlan.CATALOGUE), List.of());
                owners.forEach(owner -> list(sheet, owner, page, printer, ledger));
            }
        }
        rows.forEach((id, all) -> all.forEach(row -> more(row, layout.known(id), pages.get(id))));
        return new ArrayList<>(pages.values());
    }

    /** Returns the name of a sheet, or of a file. */
    private String fileName(SheetPlan sheet) {
        return isWorkbook ? sheet.name().in(french) : Fold.of(sheet.name().in(french)) + ".csv";
    }

    private void headers(SheetPlan sheet, Grid grid) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            ColumnPlan column = sheet.columns().get(i);
            String mark = column.isRequired() ? " *" : "";
            grid.add(Cell.text(column.header().in(french) + mark).at(1, i + 1));
        }
    }

    private void list(SheetPlan sheet, Row owner, Page page, CellPrinter printer, NativeLedger ledger) {
        JsonNode list = owner.rest.get(sheet.member());
        boolean canCarry = owner.isNamed
                && list != null
                && list.is(Kind.ARRAY)
                && !list.elements().isEmpty()
                && list.elements().stream().allMatch(element -> element.is(Kind.OBJECT));
        if (list == null || !canCarry) {
            return;
        }
        owner.rest.take(sheet.member());
        Map<String, Integer> keys = new HashMap<>();
        Optional<String> key = sheet.key().map(ColumnPlan::path);
        key.ifPresent(path -> list.elements().forEach(element -> keys.merge(text(element, path), 1, Integer::sum)));
        List<Row> mine = rows.getOrDefault(sheet.id(), new ArrayList<>());
        for (int i = 0; i < list.elements().size(); i++) {
            JsonNode element = list.elements().get(i);
            Row row = new Row(element, owner.pointer + "/" + sheet.member() + "/" + i, mine.size() + 2);
            row.names.addAll(owner.names);
            row.isNamed = key.isPresent() && keys.getOrDefault(text(element, key.get()), 0) == 1;
            mine.add(row);
            if (sheet.member().equals("modules")) {
                Prerequisites.spread(element);
            }
            fill(sheet, row, page, printer, ledger);
        }
    }

    private static String text(JsonNode element, String path) {
        JsonNode key = Trees.get(element, path);
        return key == null ? "" : key.text();
    }

    private void fill(SheetPlan sheet, Row row, Page page, CellPrinter printer, NativeLedger ledger) {
        ledger.kept(row.pointer.isEmpty() ? "/id" : row.pointer, place(page, 1, row.number));
        for (int i = 0; i < sheet.owners().size(); i++) {
            page.grid().add(row.names.get(i).at(row.number, i + 1));
        }
        for (int i = sheet.owners().size(); i < sheet.columns().size() - 1; i++) {
            ColumnPlan column = sheet.columns().get(i);
            Optional<Cell> cell = take(column, row.rest, printer);
            boolean isFirst = !page.grid().has(row.number);
            if (cell.isPresent() && isFirst && Marks.isExample(cell.get().text())) {
                Trees.put(row.rest, column.path(), JsonNode.of(cell.get().text()));
                cell = Optional.empty();
            }
            if (cell.isPresent()) {
                page.grid().add(cell.get().at(row.number, i + 1));
                ledger.kept(row.pointer + "/" + pointer(column, row.rest), place(page, i + 1, row.number));
            }
            if (column.isKey()) {
                row.isNamed &= cell.isPresent();
                cell.ifPresent(row.names::add);
            }
        }
        if (row.pointer.isEmpty()) {
            row.rest.members().keySet().stream()
                    .filter(name ->
                            layout.sheets().stream().noneMatch(s -> s.path().equals("/" + name)))
                    .forEach(name ->
                            ledger.kept("/" + name, place(page, sheet.columns().size(), row.number)));
        }
    }

    /** A rule without a sentence stands at the prerequisite itself. */
    private static String pointer(ColumnPlan column, JsonNode rest) {
        return column.isPrerequisite() && Trees.get(rest, "prerequisite/prose") == null
                ? Prerequisites.MEMBER
                : column.path();
    }

    private static String place(Page page, int column, int row) {
        return page.name() + "!" + TableCell.letters(column) + row;
    }

    /** Takes what a column carries out of an object. */
    private static Optional<Cell> take(ColumnPlan column, JsonNode rest, CellPrinter printer) {
        JsonNode value = Trees.get(rest, column.path());
        if (value == null) {
            return Optional.empty();
        }
        switch (column.kind()) {
            case SCHEME -> {
                return first(column, value, rest, printer);
            }
            case AMOUNTS -> {
                return amounts(column, value, rest, printer);
            }
            default -> {
                Optional<Cell> cell = printer.print(column, value);
                cell.ifPresent(carried -> Trees.remove(rest, column.path()));
                return cell;
            }
        }
    }

    private static Optional<Cell> first(ColumnPlan column, JsonNode all, JsonNode rest, CellPrinter printer) {
        if (all.elements().isEmpty()
                || !column.argument().equals(all.elements().get(0).string("scheme"))) {
            return Optional.empty();
        }
        Optional<Cell> cell =
                printer.print(column, JsonNode.array().add(all.elements().get(0)));
        if (cell.isPresent()) {
            all.elements().remove(0);
            if (all.elements().isEmpty()) {
                Trees.remove(rest, column.path());
            }
        }
        return cell;
    }

    private static Optional<Cell> amounts(ColumnPlan column, JsonNode all, JsonNode rest, CellPrinter printer) {
        Set<String> elsewhere = new HashSet<>(List.of(column.argument().split(",")));
        JsonNode mine = JsonNode.object();
        all.members().forEach((name, amount) -> {
            if (!elsewhere.contains(name) && amount.is(Kind.STRING)) {
                mine.set(name, amount);
            }
        });
        Optional<Cell> cell = printer.print(column, mine);
        if (cell.isPresent()) {
            mine.members().keySet().forEach(name -> Trees.remove(rest, column.path() + "/" + name));
        }
        return cell;
    }

    /** Writes what is left of an object, in as many cells as it needs. */
    private void more(Row row, SheetPlan sheet, @Nullable Page page) {
        if (row.rest.isEmpty() || page == null) {
            return;
        }
        String json = CellPrinter.safe(JsonText.write(row.rest, false));
        int column = sheet.columns().size();
        int at = 0;
        while (at < json.length()) {
            int end = cut(json, at);
            page.grid().add(Cell.text(json.substring(at, end)).at(row.number, column));
            if (column > sheet.columns().size()) {
                int number = column - sheet.columns().size() + 1;
                page.grid()
                        .add(Cell.text(sheet.more().header().in(french) + " " + number)
                                .at(1, column));
            }
            at = end;
            column++;
        }
    }

    /** A place where neither side begins or ends with a space, and no character is torn apart. */
    private static int cut(String json, int from) {
        if (json.length() - from <= CHUNK) {
            return json.length();
        }
        int end = from + CHUNK;
        while (end > from + 1
                && (Fold.isSpace(json.charAt(end - 1))
                        || Fold.isSpace(json.charAt(end))
                        || json.charAt(end) == '\''
                        || Character.isLowSurrogate(json.charAt(end)))) {
            end--;
        }
        return end;
    }

    /** The codes on each sheet that others refer to. */
    private Map<String, CodeIndex> known(JsonNode tree) {
        Map<String, CodeIndex> known = new HashMap<>();
        for (SheetPlan sheet : layout.sheets()) {
            Optional<ColumnPlan> key = sheet.key();
            if (key.isEmpty() || sheet.isCatalogue()) {
                continue;
            }
            List<JsonNode> level = List.of(tree);
            for (String step : sheet.path().substring(1).split("/", -1)) {
                List<JsonNode> next = new ArrayList<>();
                for (JsonNode node : level) {
                    if (step.equals("*")) {
                        next.addAll(node.elements());
                    } else if (node.get(step) != null) {
                        next.add(node.get(step));
                    }
                }
                level = next;
            }
            List<String> codes = new ArrayList<>();
            level.forEach(list ->
                    list.elements().forEach(e -> codes.add(text(e, key.get().path()))));
            known.put(sheet.id(), CodeIndex.of(codes));
        }
        return known;
    }
}
