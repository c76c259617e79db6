package org.innovente.internal.andor;

import java.util.Arrays;
import org.innovente.internal.andor.Program.AtomKind;

/** The steps from a pool of conditions to a program: order the atoms, then write the conditions in postfix form. */
final class ProgramBuilder {
    final long[] choices;
    final int[] given;
    /** The first atom that is not a fact, and the first that is neither a fact nor always true. */
    final int facts;

    final int ruled;
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
    private final int[] limits = new int[3];
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
        given = new int[size];
        int placed = 0;
        for (int rank = 0; rank < 3; rank++) {
            for (int atom : components.order()) {
                if (rankOf(kindOf[atom], rules[atom], together[atom]) == rank) {
                    given[placed++] = atom;
                }
            }
            limits[rank] = placed;
        }
        facts = limits[0];
        ruled = limits[1];
        cycles = sortInside(components, from, edges);
        placeOf = new int[size];
        choices = Bits.of(size);
        for (int place = 0; place < size; place++) {
            placeOf[given[place]] = place;
            if (kindOf[given[place]] == AtomKind.CHOICE) {
                Bits.add(choices, place);
            }
        }
        start = new int[size - ruled + 1];
        IntList words = new IntList(size * 2);
        IntList extraAtom = new IntList();
        IntList extraStart = new IntList();
        IntList extra = new IntList();
        for (int place = ruled; place < size; place++) {
            int atom = given[place];
            emit(rules[atom], words);
            start[place - ruled + 1] = words.size();
            if (together[atom] != Expressions.TRUE) {
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

    /** What nothing has to be evaluated for comes first: it mentions nothing, so that the order stays one of need. */
    private static int rankOf(AtomKind kind, int rule, int together) {
        if (kind == AtomKind.FACT) {
            return 0;
        }
        return rule == Expressions.TRUE && together == Expressions.TRUE ? 1 : 2;
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
        for (int first = ruled, next; first < given.length; first = next) {
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
