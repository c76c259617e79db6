package org.innovente.internal.andor;

import java.util.Arrays;
import org.innovente.internal.andor.Program.AtomKind;

/** The steps from a pool of conditions to a program: order the atoms, then write the conditions in postfix form. */
final class ProgramBuilder {
    final byte[] kinds;
    final int[] given;
    final int[] placeOf;
    final int[] start;
    final int[] code;
    final int[] togetherAtom;
    final int[] togetherStart;
    final int[] togetherCode;
    final int[] cycles;
    long[] weights = {};
    int depth = 1;

    private final Expressions pool;
    private final IntList walk = new IntList();
    private int weightCount;

    ProgramBuilder(AtomKind[] kindOf, int[] rules, int[] together, Expressions pool) {
        this.pool = pool;
        int size = kindOf.length;
        int[] from = new int[size + 1];
        IntList to = new IntList(size * 2);
        for (int atom = 0; atom < size; atom++) {
            if (kindOf[atom] != AtomKind.FACT) {
                mentions(rules[atom], to);
                mentions(together[atom], to);
            }
            from[atom + 1] = to.size();
        }
        int[] edges = to.toArray();
        Components components = Components.of(from, edges);
        given = components.order();
        cycles = sortInside(components, from, edges);
        placeOf = new int[size];
        kinds = new byte[size];
        for (int place = 0; place < size; place++) {
            placeOf[given[place]] = place;
            kinds[place] = (byte) kindOf[given[place]].ordinal();
        }
        start = new int[size + 1];
        IntList words = new IntList(size * 2);
        IntList extraAtom = new IntList();
        IntList extraStart = new IntList();
        IntList extra = new IntList();
        for (int place = 0; place < size; place++) {
            int atom = given[place];
            emit(kindOf[atom] == AtomKind.FACT ? Expressions.FALSE : rules[atom], words);
            start[place + 1] = words.size();
            if (kindOf[atom] != AtomKind.FACT && together[atom] != Expressions.TRUE) {
                extraAtom.add(place);
                extraStart.add(extra.size());
                emit(together[atom], extra);
            }
        }
        extraStart.add(extra.size());
        code = words.toArray();
        togetherAtom = extraAtom.toArray();
        togetherStart = extraStart.toArray();
        togetherCode = extra.toArray();
        weights = Arrays.copyOf(weights, weightCount);
    }

    private void mentions(int rule, IntList to) {
        walk.add(rule);
        while (!walk.isEmpty()) {
            int node = walk.pop();
            if (pool.kind(node) == Expressions.Kind.ATOM) {
                to.add(pool.value(node));
            }
            for (int i = pool.childCount(node) - 1; i >= 0; i--) {
                walk.add(pool.child(node, i));
            }
        }
    }

    /** Orders each component as given, and returns the limits of those that mention themselves. */
    private int[] sortInside(Components components, int[] from, int[] edges) {
        IntList found = new IntList();
        for (int first = 0, next; first < given.length; first = next) {
            int component = components.of(given[first]);
            next = first + 1;
            while (next < given.length && components.of(given[next]) == component) {
                next++;
            }
            boolean cyclic = next - first > 1;
            for (int i = from[given[first]]; !cyclic && i < from[given[first] + 1]; i++) {
                cyclic = edges[i] == given[first];
            }
            if (cyclic) {
                Arrays.sort(given, first, next);
                found.add(first);
                found.add(next);
            }
        }
        return found.toArray();
    }

    /** Writes a condition; the walk holds nodes still to open, and complements of those whose operands are written. */
    private void emit(int rule, IntList words) {
        if (rule == Expressions.TRUE) {
            return;
        }
        int open = 0;
        walk.add(rule);
        while (!walk.isEmpty()) {
            int node = walk.pop();
            if (node < 0) {
                words.add(operator(~node));
                open += 1 - pool.childCount(~node);
            } else if (pool.kind(node) == Expressions.Kind.ATOM) {
                words.add(placeOf[pool.value(node)]);
                open++;
            } else {
                walk.add(~node);
                for (int i = pool.childCount(node) - 1; i >= 0; i--) {
                    walk.add(pool.child(node, i));
                }
            }
            depth = Math.max(depth, open);
        }
    }

    private int operator(int node) {
        int count = pool.childCount(node);
        Expressions.Kind kind = pool.kind(node);
        if (kind == Expressions.Kind.ANY) {
            return ~(count << 2 | Program.ANY);
        }
        if (kind == Expressions.Kind.ALL) {
            return ~(count << 2 | Program.ALL);
        }
        boolean weighted = kind == Expressions.Kind.WEIGHTED;
        if (!weighted && count < Program.SMALL) {
            return ~(pool.value(node) << 16 | count << 2 | Program.AT_LEAST);
        }
        int at = weightCount;
        if (at + count + 2 > weights.length) {
            weights = Arrays.copyOf(weights, (at + count + 2) * 2);
        }
        weights[at] = weighted ? pool.bound(node) : pool.value(node);
        weights[at + 1] = count;
        for (int i = 0; i < count; i++) {
            weights[at + 2 + i] = weighted ? pool.weight(node, i) : 1;
        }
        weightCount += count + 2;
        return ~(at << 2 | Program.WEIGHTED);
    }
}
