package org.innovente.path;

import org.innovente.internal.andor.Expressions;
import org.innovente.internal.andor.IntList;

/** Walks over conditions of a pool. */
final class Conditions {
    private Conditions() {}

    /** Returns the atoms that a condition mentions, in the order of mention, each once. */
    static int[] atomsIn(Expressions pool, int condition) {
        IntList walk = new IntList();
        IntList found = new IntList();
        walk.add(condition);
        while (!walk.isEmpty()) {
            int node = walk.pop();
            if (pool.kind(node) == Expressions.Kind.ATOM) {
                found.add(pool.value(node));
            }
            for (int i = pool.childCount(node) - 1; i >= 0; i--) {
                walk.add(pool.child(node, i));
            }
        }
        return java.util.Arrays.stream(found.toArray()).distinct().toArray();
    }
}
