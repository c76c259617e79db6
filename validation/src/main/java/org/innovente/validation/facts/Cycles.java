package org.innovente.validation.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cycles of directed graphs, found without recursion. */
public final class Cycles {

    private Cycles() {}

    /**
     * Returns one shortest cycle of each strongly connected component that has one, by the smallest node of the component,
     * each starting with its smallest node. Linear in nodes and edges, apart from the search within each component, which
     * is linear in that component.
     *
     * @param edges the targets of each node, from 0
     */
    public static List<List<Integer>> witnesses(int[][] edges) {
        int[] component = components(edges);
        int[] size = new int[edges.length];
        for (int own : component) {
            size[own]++;
        }
        BitSet done = new BitSet();
        List<List<Integer>> cycles = new ArrayList<>();
        for (int node = 0; node < edges.length; node++) {
            boolean candidate = size[component[node]] > 1 || contains(edges[node], node);
            if (candidate && !done.get(component[node])) {
                done.set(component[node]);
                cycles.add(rotated(shortestThrough(node, edges, component)));
            }
        }
        return cycles;
    }

    /**
     * Returns the number of the strongly connected component of each node (Tarjan's algorithm, with a stack of its own).
     *
     * @param edges the targets of each node, from 0
     */
    public static int[] components(int[][] edges) {
        int count = edges.length;
        int[] index = new int[count];
        int[] low = new int[count];
        int[] next = new int[count];
        int[] component = new int[count];
        Arrays.fill(component, -1);
        int[] path = new int[count];
        int[] open = new int[count];
        int opened = 0;
        int clock = 0;
        int components = 0;
        for (int root = 0; root < count; root++) {
            if (index[root] != 0) {
                continue;
            }
            int depth = 0;
            path[0] = root;
            index[root] = ++clock;
            low[root] = clock;
            open[opened++] = root;
            while (depth >= 0) {
                int node = path[depth];
                if (next[node] < edges[node].length) {
                    int target = edges[node][next[node]++];
                    if (index[target] == 0) {
                        index[target] = ++clock;
                        low[target] = clock;
                        open[opened++] = target;
                        path[++depth] = target;
                    } else if (component[target] < 0) {
                        low[node] = Math.min(low[node], index[target]);
                    }
                } else {
                    if (low[node] == index[node]) {
                        int last;
                        do {
                            last = open[--opened];
                            component[last] = components;
                        } while (last != node);
                        components++;
                    }
                    depth--;
                    if (depth >= 0) {
                        low[path[depth]] = Math.min(low[path[depth]], low[node]);
                    }
                }
            }
        }
        return component;
    }

    private static List<Integer> shortestThrough(int start, int[][] edges, int[] component) {
        Map<Integer, Integer> cameFrom = new HashMap<>();
        Deque<Integer> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int target : edges[node]) {
                if (target == start) {
                    List<Integer> cycle = new ArrayList<>();
                    for (Integer step = node; step != null; step = cameFrom.get(step)) {
                        cycle.add(step);
                    }
                    Collections.reverse(cycle);
                    return cycle;
                }
                if (component[target] == component[start] && !cameFrom.containsKey(target)) {
                    cameFrom.put(target, node);
                    queue.add(target);
                }
            }
        }
        return List.of(start);
    }

    private static List<Integer> rotated(List<Integer> cycle) {
        int smallest = cycle.indexOf(Collections.min(cycle));
        List<Integer> out = new ArrayList<>(cycle.subList(smallest, cycle.size()));
        out.addAll(cycle.subList(0, smallest));
        return out;
    }

    private static boolean contains(int[] values, int wanted) {
        for (int value : values) {
            if (value == wanted) {
                return true;
            }
        }
        return false;
    }
}
