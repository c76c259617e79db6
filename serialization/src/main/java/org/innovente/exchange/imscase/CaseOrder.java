package org.innovente.exchange.imscase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.Place;

/**
 * The order in which the items of a package are meant: down the hierarchy, children by sequence number. CASE keeps that
 * order in its associations; the model keeps it in its list.
 */
final class CaseOrder {

    private CaseOrder() {}

    /** Returns the items in the order meant; the published order where no sequence number says otherwise. */
    static List<CaseSource.Item> order(CaseSource source, Reading reading) {
        Map<String, List<CaseSource.Edge>> children = new HashMap<>();
        Map<String, String> parent = new HashMap<>();
        boolean numbered = false;
        for (CaseSource.Edge edge : source.edges()) {
            if (edge.type().equals(CaseTypes.CHILD)) {
                children.computeIfAbsent(edge.destination(), unused -> new ArrayList<>())
                        .add(edge);
                parent.putIfAbsent(edge.origin(), edge.destination());
                numbered |= edge.sequence() != Long.MAX_VALUE;
            }
        }
        if (!numbered) {
            return source.items();
        }
        children.values()
                .forEach(list -> list.sort(Comparator.comparingLong(CaseSource.Edge::sequence)
                        .thenComparingInt(CaseSource.Edge::position)));
        Map<String, List<CaseSource.Item>> byId = new HashMap<>();
        for (CaseSource.Item item : source.items()) {
            byId.computeIfAbsent(item.identifier(), unused -> new ArrayList<>()).add(item);
        }
        List<CaseSource.Item> ordered = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        List<String> roots = roots(source, parent, byId);
        for (int i = roots.size() - 1; i >= 0; i--) {
            open.push(roots.get(i));
        }
        visit(open, children, byId, seen, ordered);
        // What is left stands on a cycle: no root leads to it.
        for (CaseSource.Item item : source.items()) {
            if (!seen.contains(item.identifier())) {
                reading.report(
                        CaseCode.CYCLE,
                        new Place("/CFItems/" + item.position(), 0, 0),
                        Reading.arguments("identifier", item.identifier()));
                open.push(item.identifier());
                visit(open, children, byId, seen, ordered);
            }
        }
        return ordered;
    }

    /** The documents and outside nodes under which items hang, in the order of their first child, then the orphans. */
    private static List<String> roots(
            CaseSource source, Map<String, String> parent, Map<String, List<CaseSource.Item>> byId) {
        Set<String> known = new HashSet<>();
        List<String> roots = new ArrayList<>();
        for (CaseSource.Item item : source.items()) {
            String above = parent.get(item.identifier());
            String root = above == null ? item.identifier() : byId.containsKey(above) ? null : above;
            if (root != null && known.add(root)) {
                roots.add(root);
            }
        }
        return roots;
    }

    private static void visit(
            Deque<String> open,
            Map<String, List<CaseSource.Edge>> children,
            Map<String, List<CaseSource.Item>> byId,
            Set<String> seen,
            List<CaseSource.Item> ordered) {
        while (!open.isEmpty()) {
            String id = open.pop();
            if (!seen.add(id)) {
                continue;
            }
            ordered.addAll(byId.getOrDefault(id, List.of()));
            List<CaseSource.Edge> below = children.getOrDefault(id, List.of());
            for (int i = below.size() - 1; i >= 0; i--) {
                if (!seen.contains(below.get(i).origin())) {
                    open.push(below.get(i).origin());
                }
            }
        }
    }
}
