package org.innovente.exchange.table;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonTree;
import org.innovente.exchange.source.SourceException;
import org.innovente.exchange.source.SourceLimits;

/**
 * How the sheets and columns of a partner are called, from a mapping file in JSON (docs/tables.md). Immutable and
 * thread-safe.
 */
public final class TableMapping {

    /** A mapping that says nothing. */
    public static final TableMapping NONE = new TableMapping(Optional.empty(), List.of());

    /** What the file says of one sheet. */
    record Sheet(
            SheetPlan plan,
            String name,
            int headerRow,
            Map<String, ColumnPlan> columns,
            Set<String> ignored,
            Map<String, Map<String, String>> values) {}

    private final Optional<String> catalogue;
    private final List<Sheet> sheets;

    private TableMapping(Optional<String> catalogue, List<Sheet> sheets) {
        this.catalogue = catalogue;
        this.sheets = Collections.unmodifiableList(sheets);
    }

    /**
     * Returns the mapping that a file holds. Linear in its size.
     *
     * @param json the file, UTF-8
     * @return the mapping
     * @throws IllegalArgumentException if it is no mapping file; the message names the sheet or column that is unknown
     */
    public static TableMapping parse(byte[] json) {
        try {
            JsonTree tree = JsonTree.open(new ByteArrayInputStream(json), SourceLimits.UNTRUSTED);
            JsonNode root = tree.value();
            tree.end();
            List<Sheet> sheets = new ArrayList<>();
            JsonNode list = root.get("sheets");
            for (JsonNode sheet : list == null ? List.<JsonNode>of() : list.elements()) {
                sheets.add(sheet(sheet));
            }
            Set<String> known = Set.of("catalogue", "sheets");
            unknown(root, known);
            return new TableMapping(Optional.ofNullable(root.string("catalogue")), sheets);
        } catch (SourceException broken) {
            throw new IllegalArgumentException(
                    "Invalid mapping file: " + broken.arguments().getOrDefault("detail", "" + broken.reason()), broken);
        }
    }

    private static void unknown(JsonNode node, Set<String> known) {
        for (String name : node.members().keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("Invalid mapping file: unknown member '" + name + "'");
            }
        }
    }

    private static Sheet sheet(JsonNode node) {
        unknown(node, Set.of("sheet", "name", "header-row", "columns", "ignore", "values"));
        String id = String.valueOf(node.string("sheet"));
        SheetPlan plan = Layout.standard()
                .sheet(id)
                .orElseThrow(() -> new IllegalArgumentException("Invalid mapping file: unknown sheet '" + id + "'"));
        Map<String, ColumnPlan> columns = new LinkedHashMap<>();
        members(node, "columns").forEach((header, path) -> columns.put(Fold.of(header), column(plan, path.text())));
        Set<String> ignored = new HashSet<>();
        JsonNode ignore = node.get("ignore");
        (ignore == null ? List.<JsonNode>of() : ignore.elements()).forEach(each -> ignored.add(Fold.of(each.text())));
        Map<String, Map<String, String>> values = new HashMap<>();
        members(node, "values").forEach((header, meanings) -> {
            Map<String, String> mine = new HashMap<>();
            meanings.members().forEach((value, meaning) -> mine.put(Fold.strip(value), meaning.text()));
            values.put(Fold.of(header), mine);
        });
        JsonNode row = node.get("header-row");
        String name = node.string("name");
        return new Sheet(
                plan,
                name == null ? plan.id() : name,
                row == null ? 0 : Parse.integer(row.text(), 0),
                columns,
                ignored,
                values);
    }

    private static Map<String, JsonNode> members(JsonNode node, String name) {
        JsonNode member = node.get(name);
        return member == null ? Map.of() : member.members();
    }

    /** Returns the column that a mapping file names: by its path, its path and scheme, or a header. */
    private static ColumnPlan column(SheetPlan plan, String name) {
        for (ColumnPlan column : plan.columns()) {
            boolean byPath = name.equals(column.path())
                    || name.equals(column.path() + ":" + column.argument())
                    || name.equals("^" + column.path());
            if (byPath
                    || Fold.of(name).equals(Fold.of(column.header().fr()))
                    || Fold.of(name).equals(Fold.of(column.header().en()))) {
                return column;
            }
        }
        throw new IllegalArgumentException(
                "Invalid mapping file: the sheet '" + plan.id() + "' has no column '" + name + "'");
    }

    /** Returns the id of the catalogue. */
    Optional<String> catalogue() {
        return catalogue;
    }

    /** Returns what the file says of the sheet of that name; the only sheet it names for a CSV file that stands alone. */
    Optional<Sheet> sheet(String name) {
        if (name.isEmpty() && sheets.size() == 1) {
            return Optional.of(sheets.get(0));
        }
        String folded = Fold.of(Marks.bare(name));
        return sheets.stream()
                .filter(sheet -> Fold.of(Marks.bare(sheet.name())).equals(folded))
                .findFirst();
    }

    /** Returns the number of sheets named, for people. */
    @Override
    public String toString() {
        return "TableMapping[" + sheets.size() + " sheets]";
    }
}
