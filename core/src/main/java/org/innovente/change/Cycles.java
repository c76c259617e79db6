package org.innovente.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Witnesses of circles in a directed graph by names. */
final class Cycles {
    private Cycles() {}

    /**
     * Returns circles, each with its first name again at the end: at least one for each set of names that reach one another, and none
     * where there is no circle. Iterative, linear in names and edges.
     */
    static List<List<String>> of(Map<String, List<String>> edges) {
        Map<String, Integer> state = new HashMap<>();
        List<List<String>> cycles = new ArrayList<>();
        for (String start : edges.keySet()) {
            if (!state.containsKey(start)) {
                search(start, edges, state, cycles);
            }
        }
        return cycles;
    }

    private static void search(
            String start, Map<String, List<String>> edges, Map<String, Integer> state, List<List<String>> cycles) {
        List<String> path = new ArrayList<>();
        Deque<Iterator<String>> open = new ArrayDeque<>();
        path.add(start);
        state.put(start, 0);
        open.push(edges.getOrDefault(start, List.of()).iterator());
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                state.put(path.remove(path.size() - 1), -1);
                continue;
            }
            String next = open.peek().next();
            Integer place = state.get(next);
            if (place == null) {
                state.put(next, path.size());
                path.add(next);
                open.push(edges.getOrDefault(next, List.of()).iterator());
            } else if (place >= 0) {
                List<String> cycle = new ArrayList<>(path.subList(place, path.size()));
                cycle.add(next);
                cycles.add(cycle);
            }
        }
    }
}
