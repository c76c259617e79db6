package org.innovente.stolaf;

import java.util.Map;
import java.util.TreeMap;

/** Counts the rule nodes of area files, and those that could not be expressed without loss, by kind. */
final class Losses {
    final Map<String, Integer> nodes = new TreeMap<>();
    final Map<String, Integer> lost = new TreeMap<>();

    void node(String kind) {
        nodes.merge(kind, 1, Integer::sum);
    }

    void lost(String kind, String detail) {
        lost.merge(kind + ": " + detail, 1, Integer::sum);
    }

    int total() {
        return nodes.values().stream().mapToInt(Integer::intValue).sum();
    }

    int totalLost() {
        return lost.values().stream().mapToInt(Integer::intValue).sum();
    }
}
