package org.innovente.exchange.imscase;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonNode.Kind;
import org.innovente.exchange.source.JsonTree;
import org.innovente.exchange.source.SourceLimits;
import org.jspecify.annotations.Nullable;

/**
 * The normal form of a CASE package, under which a package that was read and written again is equal to the original.
 *
 * <p>Published in {@code serialization/docs/case.md}: the wrapper is taken off; null members are left out; the repairs that
 * the reader reports are made; an element without the time of its last change gets that of the document; members are sorted
 * by name; the text is minified. Nothing else changes: not the order of arrays, no text, no time, no number.
 */
public final class CaseNormalForm {

    private static final String[][] LISTS = {
        {"CFItems", "CFItem"}, {"CFAssociations", "CFAssociation"}, {"CFRubrics", "CFRubric"}
    };

    private CaseNormalForm() {}

    /**
     * Returns the normal form.
     *
     * @param document the package
     * @return the JSON text, minified
     * @throws IllegalArgumentException if the document is no JSON object
     */
    public static String of(byte[] document) {
        JsonNode[] result = new JsonNode[1];
        Reading.run("case-1.0", ExchangeOptions.DEFAULT, reading -> {
            JsonTree tree = JsonTree.open(new ByteArrayInputStream(document), SourceLimits.DEFAULT);
            result[0] = tree.value();
            repair(unwrapped(result), new CaseRepairs(reading));
            reading.report(CaseCode.NO_DOCUMENT, result[0].place(""), Map.of());
            return null;
        });
        if (result[0] == null || !result[0].is(Kind.OBJECT)) {
            throw new IllegalArgumentException("Invalid CASE package: expected a JSON object");
        }
        sort(result[0]);
        return result[0].toJson();
    }

    private static JsonNode unwrapped(JsonNode[] result) {
        JsonNode inner = result[0].get("CFPackage");
        if (inner != null && inner.is(Kind.OBJECT)) {
            result[0] = inner;
        }
        return result[0];
    }

    private static void repair(JsonNode root, CaseRepairs repairs) {
        root.members().values().removeIf(value -> value.is(Kind.NULL));
        JsonNode document = root.get("CFDocument");
        if (document != null) {
            repairs.entity(document, "CFDocument", "/CFDocument");
        }
        String change = document == null ? null : document.string("lastChangeDateTime");
        for (String[] list : LISTS) {
            entities(root.get(list[0]), list[1], change, repairs);
        }
        JsonNode definitions = root.get("CFDefinitions");
        if (definitions != null && definitions.is(Kind.ARRAY) && definitions.isEmpty()) {
            root.set("CFDefinitions", JsonNode.object());
        }
        if (definitions != null) {
            repairs.members(definitions, "CFDefinition", "/CFDefinitions");
            definitions.members().forEach((name, elements) -> {
                if (CaseMembers.find("CFDefinition", name) != null && name.startsWith("CF")) {
                    entities(elements, name.substring(0, name.length() - 1), change, repairs);
                }
            });
        }
    }

    private static void entities(@Nullable JsonNode list, String type, @Nullable String change, CaseRepairs repairs) {
        if (list == null) {
            return;
        }
        for (JsonNode element : list.elements()) {
            if (element.is(Kind.OBJECT)) {
                repairs.entity(element, type, "");
                if (element.get("lastChangeDateTime") == null) {
                    element.set("lastChangeDateTime", change);
                }
            }
        }
    }

    private static void sort(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            if (node.is(Kind.OBJECT)) {
                Map<String, JsonNode> sorted = new TreeMap<>(node.members());
                node.members().clear();
                node.members().putAll(sorted);
            }
            node.members().values().forEach(open::push);
            node.elements().forEach(open::push);
        }
    }
}
