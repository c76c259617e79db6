package org.innovente.internal.andor;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What can be read off a cone without a search: choices that every way must take, and thresholds that it must meet. */
final class Gates {
    private final Cone cone;
    /** The root from which each node was last seen, plus one: derived atoms may stand in a circle. */
    private final int[] seenFrom;
    /** The number of each node that is an alternative without being a choice, after those of the variables; -1 for the others. */
    private final int[] alternativeOf;

    private int alternatives;

    Gates(Cone cone) {
        this.cone = cone;
        seenFrom = new int[cone.size];
        alternativeOf = new int[cone.size];
        Arrays.fill(alternativeOf, -1);
        for (int node = 0; node < cone.size; node++) {
            if (cone.isAll(node)) {
                continue;
            }
            for (int i = cone.childStart[node]; i < cone.childStart[node + 1]; i++) {
                int child = cone.childOf[i];
                if (cone.variableOf[child] < 0 && alternativeOf[child] < 0) {
                    alternativeOf[child] = cone.nodeOf.length + alternatives++;
                }
            }
        }
    }

    /** Returns how many nodes are alternatives without being choices: each is a variable of the cover that costs nothing. */
    int alternatives() {
        return alternatives;
    }

    /** Returns the variables found by following, from the goal, only nodes that need all of their children. */
    int[] forced() {
        boolean[] seen = new boolean[cone.size];
        IntList walk = new IntList();
        IntList found = new IntList();
        walk.add(cone.goal);
        seen[cone.goal] = true;
        while (!walk.isEmpty()) {
            int node = walk.pop();
            if (cone.variableOf[node] >= 0) {
                found.add(cone.variableOf[node]);
            }
            if (!cone.isAll(node)) {
                continue;
            }
            for (int i = cone.childStart[node]; i < cone.childStart[node + 1]; i++) {
                if (!seen[cone.childOf[i]]) {
                    seen[cone.childOf[i]] = true;
                    walk.add(cone.childOf[i]);
                }
            }
        }
        int[] variables = found.toArray();
        Arrays.sort(variables);
        return variables;
    }

    /** Returns whether some condition asks for more than one of several, which has too many landmarks to find them one by one. */
    boolean hasThresholds() {
        boolean thresholds = false;
        for (int node = 0; node < cone.size && !thresholds; node++) {
            thresholds = isThreshold(node);
        }
        return thresholds;
    }

    /** Adds a row for each condition of the goal, of every choice, and of every alternative that is not a choice. */
    void addRows(Cover cover) {
        rowsOf(cone.goal, -1, cover);
        for (int variable = 0; variable < cone.nodeOf.length; variable++) {
            rowsOf(cone.nodeOf[variable], variable, cover);
        }
        for (int node = 0; node < cone.size; node++) {
            if (alternativeOf[node] >= 0) {
                rowsOf(node, alternativeOf[node], cover);
            }
        }
    }

    /**
     * Returns the choices that have a twin before them and could never be of use beside it: each is only ever one of several of which one
     * is asked.
     *
     * @param before for each variable the twin before it, or -1
     */
    IntStream needless(int[] before) {
        return IntStream.range(0, before.length)
                .filter(variable -> before[variable] >= 0 && isOnlyAlternative(cone.nodeOf[variable]));
    }

    private boolean isOnlyAlternative(int node) {
        boolean only = true;
        for (int arc = cone.useStart[node]; arc < cone.useStart[node + 1]; arc++) {
            int user = cone.useTo[arc];
            only &= cone.need[user] == 1 && user != cone.goal && cone.variableOf[user] < 0;
        }
        return only;
    }

    private boolean isThreshold(int node) {
        return cone.need[node] > 1 && cone.childStart[node + 1] - cone.childStart[node] > 1 && !cone.isAll(node);
    }

    /** Rows for what a node needs in any case, down to the next choices. */
    private void rowsOf(int root, int condition, Cover cover) {
        IntList walk = new IntList();
        walk.add(root);
        seenFrom[root] = root + 1;
        while (!walk.isEmpty()) {
            int node = walk.pop();
            int first = cone.childStart[node];
            int end = cone.childStart[node + 1];
            if (node != root && cone.variableOf[node] >= 0) {
                cover.add(new Row(condition, new int[] {cone.variableOf[node]}, null, 1));
            } else if (first < end && cone.isAll(node)) {
                for (int i = first; i < end; i++) {
                    if (seenFrom[cone.childOf[i]] != root + 1) {
                        seenFrom[cone.childOf[i]] = root + 1;
                        walk.add(cone.childOf[i]);
                    }
                }
            } else if (first < end) {
                cover.add(row(node, condition));
            }
        }
    }

    private int variable(int node) {
        return cone.variableOf[node] >= 0 ? cone.variableOf[node] : alternativeOf[node];
    }

    private Row row(int node, int condition) {
        int first = cone.childStart[node];
        int count = cone.childStart[node + 1] - first;
        long[] byVariable = new long[count];
        for (int i = 0; i < count; i++) {
            byVariable[i] = (long) variable(cone.childOf[first + i]) << 32 | i;
        }
        Arrays.sort(byVariable);
        int[] variables = new int[count];
        long[] weights = new long[count];
        boolean plain = true;
        for (int i = 0; i < count; i++) {
            variables[i] = (int) (byVariable[i] >>> 32);
            weights[i] = cone.weight(cone.childArc[first + (int) byVariable[i]]);
            plain &= weights[i] == 1;
        }
        return new Row(condition, variables, plain ? null : weights, cone.need[node]);
    }
}
