package org.innovente.exchange.imscase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innovente.exchange.source.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A package as it was read and repaired, before it becomes a catalogue: compact, because a large package holds a hundred
 * thousand items at once. What the model has no place for stands in each record as minified JSON.
 */
final class CaseSource {

    /**
     * An item.
     *
     * @param identifier the identifier as published or derived
     * @param position its number in the package, from 0
     * @param statement its {@code fullStatement}
     * @param code its {@code humanCodingScheme}
     * @param notes its {@code notes}
     * @param type its {@code CFItemType}
     * @param language its {@code language}
     * @param start its {@code statusStartDate}
     * @param end its {@code statusEndDate}
     * @param memory the members that the model has no place of their own for
     */
    record Item(
            String identifier,
            int position,
            @Nullable String statement,
            @Nullable String code,
            @Nullable String notes,
            @Nullable String type,
            @Nullable String language,
            @Nullable String start,
            @Nullable String end,
            String memory) {}

    /**
     * An association.
     *
     * @param type the type, repaired
     * @param origin the identifier of the origin; empty when there is none
     * @param destination the identifier of the destination; empty when there is none
     * @param title the title of the destination; empty when that is known to be an item
     * @param address the address of the destination; empty when that is known to be an item
     * @param sequence the sequence number; the greatest number when there is none
     * @param position its number in the package, from 0
     * @param leaves the number of its leaves in the source
     */
    record Edge(
            String type,
            String origin,
            String destination,
            String title,
            String address,
            long sequence,
            int position,
            long leaves) {}

    private static final int SHARED = 1_000;

    private final List<Item> items = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<String> associations = new ArrayList<>();
    private final Map<String, String> shared = new HashMap<>();
    private final List<JsonNode> rubrics = new ArrayList<>();
    private final Map<String, JsonNode> others = new LinkedHashMap<>();
    private @Nullable JsonNode document;
    private long documentLeaves;

    /** Returns the items in published order. */
    List<Item> items() {
        return items;
    }

    /** Returns the associations in published order. */
    List<Edge> edges() {
        return edges;
    }

    /** Returns the whole text of each association, in the order of {@link #edges()}. */
    List<String> associations() {
        return associations;
    }

    /** Returns an equal text that is held once; texts beyond a few hundred different ones stay as they are. */
    String shared(String text) {
        String known = shared.get(text);
        if (known == null && shared.size() < SHARED) {
            shared.put(text, text);
        }
        return known == null ? text : known;
    }

    /** Returns the rubrics in published order. */
    List<JsonNode> rubrics() {
        return rubrics;
    }

    /** Returns the other members of the package: definitions, extensions, and what nobody knows. */
    Map<String, JsonNode> others() {
        return others;
    }

    /** Returns the document, or null. */
    @Nullable
    JsonNode document() {
        return document;
    }

    /** Sets the document and the number of leaves that it had in the source. */
    void document(JsonNode node, long leaves) {
        document = node;
        documentLeaves = leaves;
    }

    /** Returns the number of leaves of the document in the source. */
    long documentLeaves() {
        return documentLeaves;
    }
}
