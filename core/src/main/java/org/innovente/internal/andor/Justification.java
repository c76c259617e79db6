package org.innovente.internal.andor;

import java.util.Arrays;

/**
 * The choices that one derivation of the goal uses, out of what has fired: from the goal backwards, each node keeps as many of
 * the children that fired before it as it needs, first those that others keep already.
 */
public final class Justification {
    private final int[] variables;
    private final boolean[] kept;
    /** When each node fired. */
    private final int[] turn;

    private final Cone cone;
    /** The variable from which each node was last seen, plus one. */
    private final int[] seenFrom;

    /**
     * Returns the justification of a goal that has fired.
     *
     * @throws IllegalStateException if the goal has not fired
     */
    public Justification(Cone cone, Propagation from) {
        this.cone = cone;
        seenFrom = new int[cone.size];
        if (!from.reached()) {
            throw new IllegalStateException("No justification of a goal that has not fired");
        }
        turn = new int[cone.size];
        Arrays.fill(turn, Integer.MAX_VALUE);
        for (int i = 0; i < from.firings(); i++) {
            turn[from.firing(i)] = i;
        }
        kept = new boolean[cone.size];
        IntList walk = new IntList();
        keep(cone.goal, kept, walk);
        while (!walk.isEmpty()) {
            int node = walk.pop();
            int variable = cone.variableOf[node];
            if (variable >= 0 && cone.before.length > 0 && cone.before[variable] >= 0) {
                // Both conditions are needed, and the one on the same term may have fired after the choice.
                keep(cone.before[variable], kept, walk);
                keep(cone.together[variable], kept, walk);
            } else {
                children(cone, node, turn, kept, walk);
            }
        }
        IntList found = new IntList();
        for (int variable = 0; variable < cone.nodeOf.length; variable++) {
            if (kept[cone.nodeOf[variable]]) {
                found.add(variable);
            }
        }
        variables = found.toArray();
    }

    private static void children(Cone cone, int node, int[] turn, boolean[] kept, IntList walk) {
        long missing = cone.need[node];
        int first = cone.childStart[node];
        int count = cone.childStart[node + 1] - first;
        if (missing <= 0) {
            return;
        }
        long[] later = new long[count];
        int candidates = 0;
        for (int i = 0; i < count; i++) {
            int child = cone.childOf[first + i];
            if (turn[child] < turn[node]) {
                if (kept[child]) {
                    missing -= cone.weight(cone.childArc[first + i]);
                } else {
                    later[candidates++] = (long) turn[child] << 32 | first + i;
                }
            }
        }
        Arrays.sort(later, 0, candidates);
        for (int i = 0; i < candidates && missing > 0; i++) {
            int at = (int) later[i];
            keep(cone.childOf[at], kept, walk);
            missing -= cone.weight(cone.childArc[at]);
        }
    }

    private static void keep(int node, boolean[] kept, IntList walk) {
        if (!kept[node]) {
            kept[node] = true;
            walk.add(node);
        }
    }

    /** Returns whether the derivation uses a node. */
    public boolean uses(int node) {
        return kept[node];
    }

    /** Returns the variables used whose conditions another one fulfils, ascending; empty where only the goal needs it. */
    public int[] users(int variable) {
        IntList walk = new IntList();
        IntList found = new IntList();
        walk.add(cone.nodeOf[variable]);
        while (!walk.isEmpty()) {
            int node = walk.pop();
            for (int arc = cone.useStart[node]; arc < cone.useStart[node + 1]; arc++) {
                int user = cone.useTo[arc];
                // What fired before needs nothing from here, but for a choice, which the same term may serve later.
                boolean before = turn[user] < turn[node] && cone.variableOf[user] < 0;
                if (!kept[user] || before || seenFrom[user] == variable + 1) {
                    continue;
                }
                seenFrom[user] = variable + 1;
                if (cone.variableOf[user] >= 0) {
                    found.add(cone.variableOf[user]);
                } else {
                    walk.add(user);
                }
            }
        }
        int[] users = found.toArray();
        Arrays.sort(users);
        return users;
    }

    /** Returns the variables used, ascending. */
    public int[] variables() {
        return variables.clone();
    }
}
