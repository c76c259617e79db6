package org.innovente.exchange.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.Ledger;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonText;
import org.innovente.finding.Finding;
import org.innovente.finding.FindingCode;
import org.innovente.finding.Read;
import org.innovente.finding.Severity;
import org.innovente.finding.Sources;
import org.innovente.json.CatalogueJson;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue from the sheets of a file: the sheets become native JSON, the reader of the native format has the last word,
 * and what it finds is told at the cell.
 */
final class TableReader {

    private static final CatalogueJson JSON = CatalogueJson.standard().withoutSources();

    private TableReader() {}

    /** Returns the catalogue of the sheets, or null when there is none, which an error explains. */
    static @Nullable Catalogue read(List<Grid> grids, TableMapping mapping, Reading reading) {
        GridReader reader = new GridReader(Layout.standard(), reading, mapping);
        Optional<JsonNode> tree = reader.read(grids);
        if (tree.isEmpty()) {
            return null;
        }
        JsonNode root = tree.get();
        Sources sources = sources(root, grids.stream().map(Grid::name).toList());
        Read<Catalogue> read = JSON.read(JsonText.write(root, false).getBytes(StandardCharsets.UTF_8));
        Map<String, Finding> errors = new HashMap<>();
        for (Finding finding : read.report().findings()) {
            if (finding.severity() == Severity.ERROR) {
                errors.putIfAbsent(finding.pointer(), finding);
            }
            reading.report(finding.withLocation(sources.nearest(finding.pointer())));
        }
        reading.count(reader.cells());
        account(reader.fates(), errors, reading.ledger());
        reading.sources(sources);
        return read.partial().orElse(null);
    }

    /** Writes the account; a value inside of what the catalogue refused has not arrived. */
    private static void account(List<CellFate> fates, Map<String, Finding> errors, Ledger ledger) {
        for (CellFate cell : fates) {
            Finding refused = errors.isEmpty() || cell.target().isEmpty() ? null : refusal(cell.target(), errors);
            if (refused != null) {
                ledger.dropped(
                        cell.place(),
                        TableCode.REFUSED,
                        Reading.arguments("code", refused.code().id()),
                        1);
                continue;
            }
            switch (cell.fate()) {
                case KEPT -> ledger.kept(cell.place(), cell.target(), 1);
                case REMEMBERED -> ledger.remembered(cell.place(), cell.target(), 1);
                case APPROXIMATED ->
                    ledger.approximated(cell.place(), cell.target(), reason(cell), cell.arguments(), 1);
                case DROPPED -> ledger.dropped(cell.place(), reason(cell), cell.arguments(), 1);
            }
        }
    }

    private static FindingCode reason(CellFate cell) {
        return Objects.requireNonNull(cell.reason(), "a loss has its reason");
    }

    /** The error at a pointer or at what encloses it. */
    private static @Nullable Finding refusal(String pointer, Map<String, Finding> errors) {
        String at = pointer;
        while (!at.isEmpty()) {
            Finding error = errors.get(at);
            if (error != null) {
                return error;
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return null;
    }

    /** An element to be opened, or the end of one that was. */
    private record Step(int key, @Nullable JsonNode node, int handle) {}

    /** The rows and cells of everything in the tree. */
    private static Sources sources(JsonNode root, List<String> sheets) {
        Sources.Builder builder = Sources.builder();
        Deque<Step> open = new ArrayDeque<>();
        open.push(new Step(0, root, 0));
        int line = 1;
        int column = Sources.cellColumn(0, 1);
        while (!open.isEmpty()) {
            Step step = open.pop();
            JsonNode node = step.node();
            if (node == null) {
                builder.close(step.handle());
                continue;
            }
            if (node.place("").line() > 0) {
                line = node.place("").line();
                column = node.place("").column();
            }
            if (node.isEmpty()) {
                builder.leaf(step.key(), line, column);
                continue;
            }
            boolean isArray = node.is(JsonNode.Kind.ARRAY);
            int handle = isArray ? builder.openArray(step.key(), line, column) : builder.open(step.key(), line, column);
            open.push(new Step(0, null, handle));
            List<Step> children = new ArrayList<>();
            node.members().forEach((name, child) -> children.add(new Step(name.hashCode(), child, 0)));
            for (int i = 0; i < node.elements().size(); i++) {
                children.add(new Step(i, node.elements().get(i), 0));
            }
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
        }
        return builder.build(sheets);
    }
}
