package org.innovente.internal.andor;

/**
 * The strongly connected components of a directed graph in flat arrays, found by Tarjan's algorithm with a stack of its
 * own, in O(vertices + edges). Components are numbered so that an edge never leads to a larger number: what a vertex
 * points to comes first.
 */
public final class Components {
    private final int[] componentOf;
    private final int[] order;
    private int count;

    private Components(int size) {
        componentOf = new int[size];
        order = new int[size];
    }

    /**
     * Returns the components of the graph in which vertex {@code v} points to {@code to[start[v]]} up to {@code
     * to[start[v + 1]]}.
     */
    public static Components of(int[] start, int[] to) {
        Components found = new Components(start.length - 1);
        found.search(start, to);
        return found;
    }

    /** Returns how many components there are. */
    public int count() {
        return count;
    }

    /** Returns the component of a vertex. */
    public int of(int vertex) {
        return componentOf[vertex];
    }

    /** Returns the vertices component by component, in the order of the components. */
    public int[] order() {
        return order;
    }

    private void search(int[] start, int[] to) {
        int size = componentOf.length;
        int[] index = new int[size];
        int[] low = new int[size];
        int[] next = new int[size];
        IntList path = new IntList();
        IntList open = new IntList();
        int clock = 0;
        int placed = 0;
        java.util.Arrays.fill(componentOf, -1);
        for (int root = 0; root < size; root++) {
            if (index[root] != 0) {
                continue;
            }
            path.add(root);
            while (!path.isEmpty()) {
                int v = path.last();
                if (index[v] == 0) {
                    index[v] = low[v] = ++clock;
                    next[v] = start[v];
                    open.add(v);
                }
                int deeper = -1;
                while (next[v] < start[v + 1] && deeper < 0) {
                    int w = to[next[v]++];
                    if (index[w] == 0) {
                        deeper = w;
                    } else if (componentOf[w] < 0) {
                        low[v] = Math.min(low[v], index[w]);
                    }
                }
                if (deeper >= 0) {
                    path.add(deeper);
                    continue;
                }
                path.pop();
                if (!path.isEmpty()) {
                    low[path.last()] = Math.min(low[path.last()], low[v]);
                }
                if (low[v] == index[v]) {
                    int w;
                    do {
                        w = open.pop();
                        componentOf[w] = count;
                        order[placed++] = w;
                    } while (w != v);
                    count++;
                }
            }
        }
    }
}
