package org.innovente.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.innovente.exchange.Fate;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.finding.Sources;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row into its object, and writes down what became of each. Not thread-safe. */
final class RowReader {

    /** Losses whose arguments are kept, more than an account shows; those beyond keep their code. */
    private static final int MAX_ARGUMENTS = 20_000;

    private final CellParser parser;
    private final TableFindings findings;
    private List<RowStore.Mark> marks = new ArrayList<>();
    private Set<Integer> inherited = Set.of();
    private int withArguments;
    /** What was said about the cells that name the owners of the row at hand, by column. */
    private final Map<Integer, Said> ofOwners = new HashMap<>();

    RowReader(CellParser parser, TableFindings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /** The last remark about a cell. */
    private static final class Said {
        private @Nullable TableCode code;
        private Map<String, String> arguments = Map.of();
    }

    /** Begins with a row; the cells of these columns only repeat the value of merged cells, so that they are no elements. */
    void begin(Set<Integer> repeated) {
        marks = new ArrayList<>();
        inherited = repeated;
    }

    /** Returns what became of the cells of the row. */
    List<RowStore.Mark> marks() {
        return marks;
    }

    /** Returns the number of cells of a row that are elements of the source. */
    long count(TreeMap<Integer, Cell> row) {
        return (long) row.size() - inherited.size();
    }

    /** Writes down that a whole row was left out. */
    void drop(TreeMap<Integer, Cell> row, TableCode code, Map<String, String> arguments) {
        row.values().forEach(cell -> fate(cell, Fate.DROPPED, null, code, arguments));
    }

    private void fate(
            Cell cell, Fate fate, @Nullable String target, @Nullable TableCode code, Map<String, String> arguments) {
        if (!inherited.contains(cell.column())) {
            boolean has = !arguments.isEmpty() && withArguments++ < MAX_ARGUMENTS;
            marks.add(new RowStore.Mark(cell.column(), fate, target, code, has ? arguments : Map.of()));
        }
    }

    /** Returns the codes of the owners that a row names; empty when one is missing, which is a finding. */
    Optional<List<String>> owners(Matched sheet, Custom custom, TreeMap<Integer, Cell> row) {
        List<String> names = new ArrayList<>();
        ofOwners.clear();
        for (ColumnPlan column : sheet.plan().ownerColumns()) {
            Cell cell = row.get(sheet.find(column));
            Said said = new Said();
            ofOwners.put(sheet.find(column), said);
            JsonNode code = cell == null ? null : parser.parse(column, cell, custom, remarks(sheet, cell, said));
            if (code == null) {
                required(sheet, row, column);
                return Optional.empty();
            }
            names.add(code.text());
        }
        return Optional.of(names);
    }

    private void required(Matched sheet, TreeMap<Integer, Cell> row, ColumnPlan column) {
        int number = row.firstEntry().getValue().row();
        int at = sheet.find(column);
        String header = column.header().in(sheet.isFrench());
        String cell = at == 0 ? "" + number : Cell.text("").at(number, at).name();
        findings.report(TableCode.REQUIRED, sheet.grid().name(), cell, "column", header);
        drop(row, TableCode.REQUIRED, Reading.arguments("column", header));
    }

    private Remarks remarks(Matched sheet, Cell cell, Said said) {
        return (code, arguments) -> {
            findings.report(code, sheet.grid().name(), cell.name(), arguments);
            said.code = code;
            said.arguments = Reading.arguments(arguments);
        };
    }

    /**
     * Reads a row into its object.
     *
     * @return whether the row has what it needs; otherwise it was left out, which is a finding
     */
    boolean read(Matched sheet, Custom custom, TreeMap<Integer, Cell> row, JsonNode node) {
        StringBuilder more = new StringBuilder();
        List<Cell> moreCells = new ArrayList<>();
        for (Cell cell : row.values()) {
            Matched.Column column = sheet.columns().get(cell.column());
            if (column == null) {
                fate(cell, Fate.DROPPED, null, TableCode.NO_HEADER, Reading.arguments("cells", cell.name()));
            } else if (column.extension() != null) {
                extension(sheet, cell, column.extension(), node);
            } else if (column.layout() == null) {
                fate(cell, Fate.DROPPED, null, TableCode.IGNORED, Reading.arguments("header", column.header()));
            } else if (column.layout().kind() == CellKind.MORE) {
                more.append(cell.text());
                moreCells.add(cell);
            } else if (column.layout().kind() == CellKind.PARENT) {
                Said said = ofOwners.getOrDefault(cell.column(), new Said());
                Fate fate = said.code == null ? Fate.KEPT : Fate.APPROXIMATED;
                fate(cell, fate, "", said.code, said.arguments);
            } else {
                value(sheet, custom, cell, column, node);
            }
        }
        more(sheet, more.toString(), moreCells, node);
        if (sheet.plan().member().equals("modules")) {
            Prerequisites.gather(node);
        }
        for (ColumnPlan column : sheet.plan().plain()) {
            boolean needed = column.isRequired()
                    && column.kind() != CellKind.PARENT
                    && !sheet.plan().isCatalogue();
            if (needed && Trees.get(node, column.path()) == null) {
                marks.clear();
                required(sheet, row, column);
                return false;
            }
        }
        return true;
    }

    private void extension(Matched sheet, Cell cell, String name, JsonNode node) {
        JsonNode value =
                Trees.placed(JsonNode.of(cell.text()), cell.row(), Sources.cellColumn(sheet.position(), cell.column()));
        node.set(name, value);
        fate(cell, Fate.REMEMBERED, "/" + name, null, Map.of());
    }

    private void value(Matched sheet, Custom custom, Cell cell, Matched.Column column, JsonNode node) {
        ColumnPlan plan = Objects.requireNonNull(column.layout());
        Said said = new Said();
        Cell meant = sheet.mapping()
                .map(m -> m.values().get(Fold.of(column.header())))
                .map(values -> values.get(Fold.strip(cell.text())))
                .map(text -> Cell.text(text).at(cell.row(), cell.column()))
                .orElse(cell);
        JsonNode value = parser.parse(plan, meant, custom, remarks(sheet, cell, said));
        TableCode code = said.code;
        if (value == null) {
            TableCode why = code == null ? TableCode.PART : code;
            fate(cell, Fate.DROPPED, null, why, said.arguments);
            return;
        }
        int line = cell.row();
        JsonNode placed = Trees.placed(value, line, Sources.cellColumn(sheet.position(), cell.column()));
        boolean isProse = plan.isPrerequisite() && value.get("prose") != null;
        String path = isProse ? Prerequisites.MEMBER : plan.path();
        if (!Trees.put(node, path, placed)) {
            findings.report(TableCode.SAID_TWICE, sheet.grid().name(), cell.name(), "member", path);
            fate(cell, Fate.DROPPED, null, TableCode.SAID_TWICE, Reading.arguments("member", path));
            return;
        }
        if (code == null) {
            fate(cell, Fate.KEPT, "/" + path, null, Map.of());
        } else {
            fate(cell, Fate.APPROXIMATED, "/" + path, code, said.arguments);
        }
    }

    private void more(Matched sheet, String json, List<Cell> cells, JsonNode node) {
        if (cells.isEmpty()) {
            return;
        }
        Cell first = cells.get(0);
        Said said = new Said();
        JsonNode value = RuleParser.json(json, remarks(sheet, first, said));
        if (value == null) {
            cells.forEach(cell -> fate(cell, Fate.DROPPED, null, TableCode.JSON, said.arguments));
            return;
        }
        JsonNode placed = Trees.placed(value, first.row(), Sources.cellColumn(sheet.position(), first.column()));
        placed.members().forEach((name, member) -> {
            for (String refused : Trees.merge(node, name, member)) {
                findings.report(TableCode.SAID_TWICE, sheet.grid().name(), first.name(), "member", refused);
            }
        });
        cells.forEach(cell -> fate(cell, Fate.KEPT, "", null, Map.of()));
    }
}
