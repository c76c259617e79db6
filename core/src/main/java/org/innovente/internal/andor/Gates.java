package org.innovente.internal.andor;

/** What can be read off a cone without a search: choices that every way must take, and thresholds that it must meet. */
final class Gates {
    private final Cone cone;
    /** The root from which each node was last seen, plus one: derived atoms may stand in a circle. */
    private final int[] seenFrom;

    Gates(Cone cone) {
        this.cone = cone;
        seenFrom = new int[cone.size];
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
        java.util.Arrays.sort(variables);
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

    /** Adds a row for each condition over plain choices of the goal and of every choice. */
    void addRows(Cover cover) {
        rowsOf(cone.goal, -1, cover);
        for (int variable = 0; variable < cone.nodeOf.length; variable++) {
            rowsOf(cone.nodeOf[variable], variable, cover);
        }
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
            } else if (first < end && overChoices(first, end)) {
                cover.add(row(node, condition));
            }
        }
    }

    private boolean overChoices(int first, int end) {
        for (int i = first; i < end; i++) {
            if (cone.variableOf[cone.childOf[i]] < 0) {
                return false;
            }
        }
        return true;
    }

    private Row row(int node, int condition) {
        int first = cone.childStart[node];
        int count = cone.childStart[node + 1] - first;
        long[] byVariable = new long[count];
        for (int i = 0; i < count; i++) {
            byVariable[i] = (long) cone.variableOf[cone.childOf[first + i]] << 32 | i;
        }
        java.util.Arrays.sort(byVariable);
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
