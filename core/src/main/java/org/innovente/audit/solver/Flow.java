package org.innovente.audit.solver;

import java.util.Arrays;

/** A maximum flow by augmenting paths, grown sink by sink; its arrays are reused from one network to the next. */
final class Flow {

    static final int SOURCE = 0;

    private int nodes;
    private int edges;
    private int[] head = new int[64];
    private int[] next = new int[256];
    private int[] to = new int[256];
    private long[] residual = new long[256];
    private int[] stamp = new int[64];
    private int round;
    private int[] stack = new int[64];
    private int[] via = new int[64];

    /** Starts an empty network. */
    void clear() {
        nodes = 0;
        edges = 0;
        node();
    }

    /** Adds a node and returns its number; the first one, the source, is there already. */
    int node() {
        if (nodes == head.length) {
            head = Arrays.copyOf(head, nodes * 2);
            stamp = Arrays.copyOf(stamp, nodes * 2);
            stack = Arrays.copyOf(stack, nodes * 2);
            via = Arrays.copyOf(via, nodes * 2);
        }
        head[nodes] = -1;
        stamp[nodes] = 0;
        return nodes++;
    }

    /** Adds an edge and returns its number; its reverse is the next number. */
    int edge(int from, int target, long capacity) {
        if (edges + 2 > to.length) {
            next = Arrays.copyOf(next, edges * 2);
            to = Arrays.copyOf(to, edges * 2);
            residual = Arrays.copyOf(residual, edges * 2);
        }
        half(from, target, capacity);
        half(target, from, 0);
        return edges - 2;
    }

    private void half(int from, int target, long capacity) {
        to[edges] = target;
        residual[edges] = capacity;
        next[edges] = head[from];
        head[from] = edges++;
    }

    /** Returns the flow on an edge. */
    long on(int edge) {
        return residual[edge ^ 1];
    }

    /** Returns what is free on an edge. */
    long free(int edge) {
        return residual[edge];
    }

    /** Returns the node an edge leads to. */
    int target(int edge) {
        return to[edge];
    }

    /** Returns whether an edge leaves the source. */
    boolean fromSource(int edge) {
        return to[edge ^ 1] == SOURCE;
    }

    /** Returns the number of nodes. */
    int size() {
        return nodes;
    }

    /** Pushes as much as asked, or as possible, from the source to a sink, and returns how much. */
    long push(int sink, long amount) {
        long pushed = 0;
        while (pushed < amount && findBack(sink)) {
            long step = amount - pushed;
            for (int v = SOURCE; v != sink; v = to[via[v]]) {
                step = Math.min(step, residual[via[v]]);
            }
            for (int v = SOURCE; v != sink; v = to[via[v]]) {
                residual[via[v]] -= step;
                residual[via[v] ^ 1] += step;
            }
            pushed += step;
        }
        return pushed;
    }

    /** Searches backwards from a sink; {@code via} then leads from the source to it. */
    private boolean findBack(int sink) {
        round++;
        int depth = 0;
        stack[depth++] = sink;
        stamp[sink] = round;
        while (depth > 0) {
            int v = stack[--depth];
            for (int e = head[v]; e >= 0; e = next[e]) {
                int u = to[e];
                if (residual[e ^ 1] > 0 && stamp[u] != round) {
                    stamp[u] = round;
                    via[u] = e ^ 1;
                    if (u == SOURCE) {
                        return true;
                    }
                    stack[depth++] = u;
                }
            }
        }
        return false;
    }

    /** Returns whether the last search that failed passed a node: such a node cannot be given more. */
    boolean closed(int node) {
        return stamp[node] == round;
    }

    /**
     * Searches forwards from a node for one of some goals and moves one unit there; the source is passed only as a goal.
     *
     * @param from the node from which a unit is to flow, which must be free to receive one
     * @param goal says whether a node accepts the unit
     * @return the goal reached, or -1
     */
    int divert(int from, java.util.function.IntPredicate goal) {
        round++;
        int depth = 0;
        stack[depth++] = from;
        stamp[from] = round;
        stamp[SOURCE] = round;
        while (depth > 0) {
            int v = stack[--depth];
            for (int e = head[v]; e >= 0; e = next[e]) {
                int u = to[e];
                if (residual[e] > 0 && stamp[u] != round) {
                    stamp[u] = round;
                    via[u] = e;
                    if (goal.test(u)) {
                        shift(from, u);
                        return u;
                    }
                    stack[depth++] = u;
                }
            }
        }
        return -1;
    }

    private void shift(int from, int goal) {
        for (int v = goal; v != from; v = to[via[v] ^ 1]) {
            residual[via[v]] -= 1;
            residual[via[v] ^ 1] += 1;
        }
    }

    /** Moves one unit of flow off or onto an edge by hand. */
    void adjust(int edge, long amount) {
        residual[edge] -= amount;
        residual[edge ^ 1] += amount;
    }
}
