package org.innovente.internal.andor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a cone out of a program: breadth first from the goal, folding what is held and what is absent into constants. */
final class ConeBuilder {
    private static final int TRUE = -1;
    private static final int FALSE = -2;
    private static final int OPERATOR = -1;

    int[] useTo = {};
    long @Nullable [] useWeight;
    int[] childStart = {};
    int[] childOf = {};
    int[] childArc = {};

    private final Program program;
    private final long[] held;
    private final long @Nullable [] absent;
    private final Sweep sweep;
    private final IntTable nodeOf = new IntTable();
    private final IntList atom = new IntList();
    private final IntList arcFrom = new IntList();
    private final IntList arcTo = new IntList();
    private final IntList open = new IntList();
    private final IntList beforeNode = new IntList();
    private final IntList togetherNode = new IntList();
    private long[] need = new long[64];
    private long @Nullable [] arcWeight;
    private final int goal;
    private int[] useStart = {};

    ConeBuilder(Program program, Expressions pool, int[] goals, long[] held, long @Nullable [] absent) {
        this.program = program;
        this.held = held;
        this.absent = absent;
        sweep = new Sweep(program);
        GoalFold fold = new GoalFold(pool);
        IntList all = new IntList(goals.length);
        for (int condition : goals) {
            all.add(fold.fold(condition));
        }
        goal = gate(operator(all, 0, goals.length, null, 0), OPERATOR);
        for (int next = 0; next < open.size(); next++) {
            expand(open.get(next));
        }
        link();
    }

    int nodes() {
        return atom.size();
    }

    int goal() {
        return goal;
    }

    long[] needs() {
        return Arrays.copyOf(need, atom.size());
    }

    int[] atoms() {
        return atom.toArray();
    }

    int[] useStart() {
        return useStart;
    }

    /** Returns the nodes of the choices in catalogue order. */
    int[] variables() {
        long[] byOrder = new long[open.size()];
        int count = 0;
        for (int i = 0; i < open.size(); i++) {
            int place = atom.get(open.get(i));
            if (program.isChoice(place)) {
                byOrder[count++] = (long) program.given(place) << 32 | open.get(i);
            }
        }
        Arrays.sort(byOrder, 0, count);
        int[] nodes = new int[count];
        for (int i = 0; i < count; i++) {
            nodes[i] = (int) byOrder[i];
        }
        return nodes;
    }

    int[] beforeOf(int[] variables) {
        return perVariable(variables, beforeNode);
    }

    int[] togetherOf(int[] variables) {
        return perVariable(variables, togetherNode);
    }

    private int[] perVariable(int[] variables, IntList pairs) {
        if (pairs.isEmpty()) {
            return new int[0];
        }
        int[] byNode = new int[atom.size()];
        Arrays.fill(byNode, -1);
        for (int i = 0; i < pairs.size(); i += 2) {
            byNode[pairs.get(i)] = pairs.get(i + 1);
        }
        int[] result = new int[variables.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = byNode[variables[i]];
        }
        return result;
    }

    private void expand(int node) {
        int place = atom.get(node);
        int extra = program.together(place);
        int rule = sweep.holds(place, held) ? TRUE : fold(program.code, program.start(place), program.end(place));
        if (extra < 0) {
            attach(node, rule);
            return;
        }
        int second = sweep.holdsTogether(place, held)
                ? TRUE
                : fold(program.togetherCode, program.togetherStart[extra], program.togetherStart[extra + 1]);
        if (second == TRUE) {
            attach(node, rule);
            return;
        }
        int first = gate(rule, OPERATOR);
        second = gate(second, OPERATOR);
        need[node] = 2;
        arc(first, node, 1);
        arc(second, node, 1);
        beforeNode.add(node);
        beforeNode.add(first);
        togetherNode.add(node);
        togetherNode.add(second);
    }

    private void attach(int node, int rule) {
        if (rule == TRUE) {
            need[node] = 0;
        } else if (rule == FALSE) {
            need[node] = Long.MAX_VALUE;
        } else {
            need[node] = 1;
            arc(rule, node, 1);
        }
    }

    /** Returns a new node that fires when the condition does. */
    private int gate(int condition, int ofAtom) {
        int node = node(ofAtom);
        attach(node, condition);
        return node;
    }

    private int node(int ofAtom) {
        int node = atom.size();
        atom.add(ofAtom);
        if (node == need.length) {
            need = Arrays.copyOf(need, node * 2);
        }
        return node;
    }

    private void arc(int from, int to, long weight) {
        if (weight != 1 && arcWeight == null) {
            arcWeight = new long[Math.max(64, arcFrom.size() * 2)];
            Arrays.fill(arcWeight, 1);
        }
        if (arcWeight != null) {
            if (arcFrom.size() == arcWeight.length) {
                arcWeight = Arrays.copyOf(arcWeight, arcFrom.size() * 2);
            }
            arcWeight[arcFrom.size()] = weight;
        }
        arcFrom.add(from);
        arcTo.add(to);
    }

    private int leaf(int place) {
        if (Bits.has(held, place)) {
            return TRUE;
        }
        if (absent != null && Bits.has(absent, place) || program.isFact(place)) {
            return FALSE;
        }
        int known = nodeOf.get(place);
        if (known >= 0) {
            return known;
        }
        int node = node(place);
        nodeOf.put(place, node);
        open.add(node);
        return node;
    }

    private int fold(int[] code, int from, int to) {
        IntList stack = new IntList();
        for (int i = from; i < to; i++) {
            int word = code[i];
            if (word >= 0) {
                stack.add(leaf(word));
                continue;
            }
            int count = program.operands(word);
            int first = stack.size() - count;
            int kind = Program.kindOf(word);
            int table = kind == Program.WEIGHTED ? Program.table(word) : -1;
            long bound = kind == Program.WEIGHTED
                    ? program.weights[table]
                    : kind == Program.ANY ? 1 : kind == Program.ALL ? count : Program.needed(word);
            int result = operator(stack, first, bound, table < 0 ? null : program.weights, table + 2);
            stack.truncate(first);
            stack.add(result);
        }
        return stack.isEmpty() ? TRUE : stack.get(0);
    }

    /** Returns the node of an operator over the end of a stack, or a constant, or its only child. */
    private int operator(IntList stack, int first, long bound, long @Nullable [] weights, int at) {
        long missing = bound;
        long possible = 0;
        int nodes = 0;
        int only = FALSE;
        for (int i = first; i < stack.size(); i++) {
            long weight = weights == null ? 1 : weights[at + i - first];
            if (stack.get(i) == TRUE) {
                missing -= weight;
            } else if (stack.get(i) != FALSE) {
                possible += weight;
                nodes++;
                only = stack.get(i);
            }
        }
        if (missing <= 0) {
            return TRUE;
        }
        if (possible < missing) {
            return FALSE;
        }
        if (nodes == 1) {
            return only;
        }
        int node = node(OPERATOR);
        need[node] = missing;
        for (int i = first; i < stack.size(); i++) {
            if (stack.get(i) >= 0) {
                arc(stack.get(i), node, weights == null ? 1 : Math.min(missing, weights[at + i - first]));
            }
        }
        return node;
    }

    private void link() {
        int nodes = atom.size();
        int arcs = arcFrom.size();
        useStart = new int[nodes + 1];
        childStart = new int[nodes + 1];
        for (int i = 0; i < arcs; i++) {
            useStart[arcFrom.get(i) + 1]++;
            childStart[arcTo.get(i) + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            useStart[i + 1] += useStart[i];
            childStart[i + 1] += childStart[i];
        }
        useTo = new int[arcs];
        useWeight = arcWeight == null ? null : new long[arcs];
        childOf = new int[arcs];
        childArc = new int[arcs];
        int[] nextUse = useStart.clone();
        int[] nextChild = childStart.clone();
        for (int i = 0; i < arcs; i++) {
            int arc = nextUse[arcFrom.get(i)]++;
            useTo[arc] = arcTo.get(i);
            if (useWeight != null && arcWeight != null) {
                useWeight[arc] = arcWeight[i];
            }
            int child = nextChild[arcTo.get(i)]++;
            childOf[child] = arcFrom.get(i);
            childArc[child] = arc;
        }
    }

    /** Folds the goal, which is not part of the program, in the same way. */
    private final class GoalFold {
        private final Expressions pool;

        GoalFold(Expressions pool) {
            this.pool = pool;
        }

        int fold(int condition) {
            IntList walk = new IntList();
            IntList values = new IntList();
            walk.add(condition);
            while (!walk.isEmpty()) {
                int node = walk.pop();
                if (node < 0) {
                    close(~node, values);
                } else if (pool.kind(node) == Expressions.Kind.ATOM) {
                    values.add(leaf(program.placeOf(pool.value(node))));
                } else {
                    walk.add(~node);
                    for (int i = pool.childCount(node) - 1; i >= 0; i--) {
                        walk.add(pool.child(node, i));
                    }
                }
            }
            return values.get(0);
        }

        private void close(int node, IntList values) {
            int count = pool.childCount(node);
            int first = values.size() - count;
            boolean weighted = pool.kind(node) == Expressions.Kind.WEIGHTED;
            long[] weights = new long[weighted ? count : 0];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = pool.weight(node, i);
            }
            long bound = switch (pool.kind(node)) {
                case ANY -> 1;
                case ALL -> count;
                case WEIGHTED -> pool.bound(node);
                default -> pool.value(node);
            };
            int result = operator(values, first, bound, weighted ? weights : null, 0);
            values.truncate(first);
            values.add(result);
        }
    }
}
