package org.innovente.exchange.imscase;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonNode.Kind;
import org.innovente.exchange.source.JsonTree;
import org.innovente.exchange.source.Place;
import org.jspecify.annotations.Nullable;

/** Reads a CASE package member by member into a {@link CaseSource}; memory holds one element as a tree at a time. */
final class CaseReader {

    private static final List<String> DEFINITIONS =
            List.of("CFConcepts", "CFSubjects", "CFLicenses", "CFItemTypes", "CFAssociationGroupings");

    private final Reading reading;
    private final CaseRepairs repairs;
    private final CaseSource source = new CaseSource();
    private final Map<String, String> itemIds = new HashMap<>();
    private final Set<String> edgeIds = new HashSet<>();
    private final Map<String, JsonNode> loose = new LinkedHashMap<>();
    private final Map<String, String> aliases = new HashMap<>();

    private CaseReader(Reading reading) {
        this.reading = reading;
        this.repairs = new CaseRepairs(reading);
    }

    /** Returns the catalogue that a package becomes, or null if it is none. */
    static @Nullable Catalogue read(InputStream in, Reading reading) {
        CaseReader reader = new CaseReader(reading);
        JsonTree tree = JsonTree.open(in, reading.limits());
        if (!tree.isObject()) {
            reading.report(CaseCode.NO_DOCUMENT, tree.place(), Map.of());
            return null;
        }
        reader.members(tree);
        tree.end();
        reader.bareDocument();
        reader.resolveAliases();
        if (reader.source.document() == null) {
            reading.report(CaseCode.NO_DOCUMENT, new Place("", 1, 1), Map.of());
            return null;
        }
        reader.itemIds.clear();
        reader.edgeIds.clear();
        return new CaseCatalogue(reader.source, reading).build();
    }

    /** Walks the members of the package; a wrapper only adds a level. */
    private void members(JsonTree tree) {
        int wrappers = 0;
        while (true) {
            String name = tree.nextMember();
            if (name == null) {
                if (wrappers == 0) {
                    return;
                }
                wrappers--;
                continue;
            }
            switch (name) {
                case "CFPackage", "data" -> {
                    if (tree.isObject()) {
                        reading.report(CaseCode.WRAPPED, tree.place(), Reading.arguments("member", name));
                        wrappers++;
                    } else {
                        loose(name, tree);
                    }
                }
                case "CFDocument" -> document(tree);
                case "CFItems", "CFAssociations", "CFRubrics" -> list(name, tree);
                case "CFDefinitions" -> definitions(tree);
                default -> loose(name, tree);
            }
        }
    }

    private void loose(String name, JsonTree tree) {
        JsonNode value = tree.value();
        reading.count(value.leaves());
        loose.put(name, value);
    }

    private void document(JsonTree tree) {
        String pointer = tree.place().path();
        JsonNode node = tree.value();
        long leaves = node.leaves();
        reading.count(leaves);
        JsonNode inner = node.get("CFDocument");
        if (inner != null && inner.is(Kind.OBJECT) && node.get("title") == null) {
            reading.report(CaseCode.WRAPPED, node.place(pointer), Reading.arguments("member", "CFDocument"));
            node = inner;
        }
        if (!node.is(Kind.OBJECT) || source.document() != null) {
            loose.put("x-CFDocument", node);
            return;
        }
        document(node, pointer, leaves);
    }

    private void document(JsonNode node, String pointer, long leaves) {
        repaired(node, "CFDocument", pointer);
        long nulls = repairs.takeNulls();
        repairs.takeAdded();
        nulls(pointer, nulls);
        source.document(node, leaves - nulls);
    }

    /** Repairs an element and notes the name of its own that it may have had before it went out with a derived UUID. */
    private void repaired(JsonNode node, String type, String pointer) {
        String before = node.string("identifier");
        repairs.entity(node, type, pointer);
        String after = node.string("identifier");
        if (before != null && after != null && !before.equals(after)) {
            aliases.put(before, after);
        }
    }

    /** Lets associations refer to elements by the names that these have got back. */
    private void resolveAliases() {
        if (aliases.isEmpty()) {
            return;
        }
        List<CaseSource.Edge> edges = new ArrayList<>();
        for (CaseSource.Edge edge : source.edges()) {
            String origin = aliases.getOrDefault(edge.origin(), edge.origin());
            String destination = aliases.getOrDefault(edge.destination(), edge.destination());
            JsonNode raw = JsonTree.parse(source.associations().get(edge.position()));
            rename(raw.get("originNodeURI"), edge.origin(), origin);
            rename(raw.get("destinationNodeURI"), edge.destination(), destination);
            source.associations().set(edge.position(), raw.toJson());
            edges.add(new CaseSource.Edge(
                    edge.type(),
                    origin,
                    destination,
                    edge.title(),
                    edge.address(),
                    edge.sequence(),
                    edge.position(),
                    edge.leaves()));
        }
        source.edges().clear();
        source.edges().addAll(edges);
    }

    /** Only what names the element by its old name is renamed: an identifier that is no text stays as it was said. */
    private static void rename(@Nullable JsonNode link, String before, String after) {
        if (link == null || !link.is(Kind.OBJECT) || before.equals(after)) {
            return;
        }
        JsonNode said = link.get("identifier");
        if (said == null || said.is(Kind.STRING)) {
            link.set("identifier", after);
        }
    }

    private void nulls(String pointer, long nulls) {
        reading.ledger().approximated(pointer, "", CaseCode.NULL_MEMBER, Reading.arguments("member", "*"), nulls);
    }

    private void list(String name, JsonTree tree) {
        if (!tree.isArray()) {
            JsonNode value = tree.value();
            reading.count(value.leaves());
            if (value.is(Kind.NULL)) {
                reading.report(CaseCode.NULL_MEMBER, value.place("/" + name), Reading.arguments("member", name));
                reading.ledger()
                        .approximated("/" + name, "", CaseCode.NULL_MEMBER, Reading.arguments("member", name), 1);
            } else {
                reading.report(
                        CaseCode.NOT_UNDERSTOOD,
                        value.place("/" + name),
                        Reading.arguments("member", name, "expected", "array"));
                loose.put(name, value);
            }
            return;
        }
        String pointer = tree.place().path();
        int i = 0;
        while (tree.nextElement()) {
            element(name, tree.value(), pointer + "/" + i++);
        }
        if (i == 0) {
            reading.count(1);
            reading.ledger().kept(pointer, "", 1);
        }
    }

    private void element(String list, JsonNode node, String pointer) {
        long leaves = node.leaves();
        reading.count(leaves);
        String type = list.substring(0, list.length() - 1);
        if (!node.is(Kind.OBJECT)) {
            reading.report(
                    CaseCode.NOT_UNDERSTOOD, node.place(pointer), Reading.arguments("member", list, "expected", type));
            loose.computeIfAbsent("x-" + list, unused -> JsonNode.array()).add(node);
            return;
        }
        repaired(node, type, pointer);
        long nulls = repairs.takeNulls();
        nulls(pointer, nulls);
        switch (list) {
            case "CFItems" -> item(node, pointer, leaves - nulls);
            case "CFAssociations" -> edge(node, pointer, leaves - nulls);
            default -> rubric(node, pointer, leaves - nulls);
        }
    }

    private void item(JsonNode node, String pointer, long leaves) {
        String named = node.takeString("identifier");
        String identifier = named == null ? "" : named;
        String statement = node.takeString("fullStatement");
        String code = node.takeString("humanCodingScheme");
        String notes = node.takeString("notes");
        String type = shared(node.takeString("CFItemType"));
        if (itemIds.putIfAbsent(identifier, identifier) != null) {
            duplicate("CFItem", identifier, node, pointer);
        }
        int position = source.items().size();
        long remainder = node.isEmpty() ? 0 : node.leaves();
        long remembered = Math.max(0, Math.min(leaves, remainder - repairs.takeAdded()));
        source.items()
                .add(new CaseSource.Item(
                        identifier,
                        position,
                        statement,
                        code,
                        notes,
                        type,
                        shared(node.string("language")),
                        shared(node.string("statusStartDate")),
                        shared(node.string("statusEndDate")),
                        node.toJson()));
        reading.ledger().kept(pointer, "item " + identifier, leaves - remembered);
        reading.ledger().remembered(pointer, "item " + identifier, remembered);
    }

    private @Nullable String shared(@Nullable String text) {
        return text == null ? null : source.shared(text);
    }

    private void duplicate(String type, String identifier, JsonNode node, String pointer) {
        reading.report(
                CaseCode.DUPLICATE, node.place(pointer), Reading.arguments("class", type, "identifier", identifier));
    }

    private void edge(JsonNode node, String pointer, long leaves) {
        repairs.takeAdded();
        String identifier = String.valueOf(node.string("identifier"));
        if (!edgeIds.add(identifier)) {
            duplicate("CFAssociation", identifier, node, pointer);
        }
        JsonNode destination = node.get("destinationNodeURI");
        String origin = end(node.get("originNodeURI"));
        String target = end(destination);
        // The title and address of a destination serve only where it stands outside the package.
        JsonNode outside = itemIds.containsKey(target) ? null : destination;
        source.edges()
                .add(new CaseSource.Edge(
                        source.shared(text(node, "associationType")),
                        itemIds.getOrDefault(origin, origin),
                        itemIds.getOrDefault(target, target),
                        outside == null ? "" : text(outside, "title"),
                        outside == null ? "" : text(outside, "uri"),
                        sequence(node.get("sequenceNumber")),
                        source.edges().size(),
                        leaves));
        source.associations().add(node.toJson());
    }

    private static long sequence(@Nullable JsonNode number) {
        boolean whole = number != null && number.is(Kind.NUMBER) && CaseRepairs.isWhole(number.text());
        return whole ? Long.parseLong(Objects.requireNonNull(number).text()) : Long.MAX_VALUE;
    }

    private static String text(JsonNode node, String name) {
        String text = node.string(name);
        return text == null ? "" : text;
    }

    private static String end(@Nullable JsonNode link) {
        if (link == null || !link.is(Kind.OBJECT)) {
            return "";
        }
        String identifier = CaseRepairs.identifier(link);
        return identifier == null ? "" : identifier;
    }

    private void rubric(JsonNode node, String pointer, long leaves) {
        repairs.takeAdded();
        source.rubrics().add(node);
        reading.ledger().remembered(pointer, "rubric " + text(node, "identifier"), leaves);
    }

    private void definitions(JsonTree tree) {
        String pointer = tree.place().path();
        JsonNode node = tree.value();
        reading.count(node.leaves());
        if (node.is(Kind.ARRAY) && node.isEmpty()) {
            reading.report(CaseCode.EMPTY_ARRAY, node.place(pointer), Reading.arguments("member", "CFDefinitions"));
            node = JsonNode.object();
        }
        long leaves = node.leaves();
        if (node.is(Kind.OBJECT)) {
            repairs.members(node, "CFDefinition", pointer);
            for (String list : DEFINITIONS) {
                JsonNode elements = node.get(list);
                if (elements != null && elements.is(Kind.ARRAY)) {
                    String type = list.substring(0, list.length() - 1);
                    int i = 0;
                    for (JsonNode element : elements.elements()) {
                        if (element.is(Kind.OBJECT)) {
                            repairs.entity(element, type, pointer + "/" + list + "/" + i);
                        }
                        i++;
                    }
                }
            }
        }
        long nulls = repairs.takeNulls();
        repairs.takeAdded();
        nulls(pointer, nulls);
        source.others().put("CFDefinitions", node);
        reading.ledger().remembered(pointer, "framework", leaves - nulls);
    }

    /** What is not a member of a package is remembered, unless it is a document without a package. */
    private void bareDocument() {
        JsonNode rest = JsonNode.object();
        loose.forEach(rest::set);
        boolean bare = source.document() == null && rest.string("title") != null && rest.get("identifier") != null;
        if (bare) {
            reading.report(CaseCode.BARE_DOCUMENT, new Place("", 1, 1), Map.of());
            document(rest, "", rest.leaves());
            return;
        }
        loose.forEach((name, value) -> {
            if (!name.equals("extensions") && !name.startsWith("x-")) {
                reading.report(
                        CaseCode.UNKNOWN_MEMBER,
                        value.place("/" + name),
                        Reading.arguments("class", "CFPackage", "member", name));
            }
            reading.ledger().remembered("/" + name, "framework", value.leaves());
            source.others().put(name, value);
        });
    }
}
