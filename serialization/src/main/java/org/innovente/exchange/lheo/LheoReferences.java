package org.innovente.exchange.lheo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.Place;
import org.innovente.exchange.source.XmlElement;

/** The references between the modules of a document, which the schema does not check: do they resolve, do they close on themselves? */
final class LheoReferences {

    private record Edge(String target, Place place) {}

    private final Reading reading;
    private final Map<String, Place> modules = new LinkedHashMap<>();
    private final Map<String, List<Edge>> prerequisites = new LinkedHashMap<>();
    private final Map<String, List<Edge>> parts = new LinkedHashMap<>();

    LheoReferences(Reading reading) {
        this.reading = reading;
    }

    /** Notes the identifier and the references of a formation. */
    void collect(XmlElement formation) {
        String own = formation.child("identifiant-module").map(XmlElement::text).orElse("");
        formation.child("identifiant-module").ifPresent(element -> {
            if (modules.putIfAbsent(own, element.place()) != null) {
                reading.report(LheoCode.DUPLICATE_MODULE, element.place(), Reading.arguments("module", own));
            }
        });
        formation
                .child("modules-prerequis")
                .ifPresent(list ->
                        list.children("reference-module").forEach(reference -> edge(prerequisites, own, reference)));
        formation
                .child("sous-modules")
                .ifPresent(list -> list.children("sous-module")
                        .forEach(part ->
                                part.child("reference-module").ifPresent(reference -> edge(parts, own, reference))));
    }

    private static void edge(Map<String, List<Edge>> edges, String own, XmlElement reference) {
        edges.computeIfAbsent(own, unused -> new ArrayList<>()).add(new Edge(reference.text(), reference.place()));
    }

    /** Checks the references once all formations are known. */
    void check() {
        for (Map<String, List<Edge>> edges : List.of(prerequisites, parts)) {
            edges.values()
                    .forEach(list -> list.forEach(edge -> {
                        if (!modules.containsKey(edge.target())) {
                            reading.report(
                                    LheoCode.UNKNOWN_MODULE, edge.place(), Reading.arguments("module", edge.target()));
                        }
                    }));
        }
        cycles(prerequisites, LheoCode.PREREQUISITE_CYCLE);
        cycles(parts, LheoCode.PART_CYCLE);
    }

    /** Depth-first without recursion; one cycle is reported for each edge that closes one. Linear in the references. */
    private void cycles(Map<String, List<Edge>> edges, LheoCode code) {
        Set<String> done = new HashSet<>();
        for (String start : edges.keySet()) {
            if (start.isEmpty() || done.contains(start)) {
                continue;
            }
            Map<String, Iterator<Edge>> open = new HashMap<>();
            Deque<String> path = new ArrayDeque<>();
            path.push(start);
            open.put(start, edges.get(start).iterator());
            while (!path.isEmpty()) {
                String top = path.peek();
                Iterator<Edge> rest = open.get(top);
                if (rest == null || !rest.hasNext()) {
                    path.pop();
                    open.remove(top);
                    done.add(top);
                    continue;
                }
                Edge edge = rest.next();
                if (open.containsKey(edge.target())) {
                    reading.report(code, edge.place(), Reading.arguments("cycle", cycle(path, edge.target())));
                } else if (!done.contains(edge.target()) && edges.containsKey(edge.target())) {
                    path.push(edge.target());
                    open.put(edge.target(), edges.get(edge.target()).iterator());
                }
            }
        }
    }

    private static String cycle(Deque<String> path, String closing) {
        List<String> members = new ArrayList<>();
        for (String member : path) {
            members.add(0, member);
            if (member.equals(closing)) {
                break;
            }
        }
        members.add(closing);
        return String.join(" > ", members);
    }
}
