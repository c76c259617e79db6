package org.innovente.audit.solver;

import java.util.ArrayList;
import java.util.List;

/** Finds conditions that a scope cannot meet because its leaves may not be given enough of what the condition asks for. */
final class ScopeBound {

    private final Problem problem;
    private final State state;
    private final Flow flow = new Flow();
    private final boolean[] allowed;
    private final boolean[] limitedGroup;
    private final List<Integer> items = new ArrayList<>();

    ScopeBound(Problem problem, State state) {
        this.problem = problem;
        this.state = state;
        allowed = new boolean[problem.nodes];
        limitedGroup = new boolean[problem.nodes];
    }

    /** Returns the leaves that are short of evidences, after {@link #broken} found something; the others are at their limit. */
    List<Integer> items() {
        return List.copyOf(items);
    }

    /** Returns a condition that must hold and cannot, or -1. */
    int broken(Stage stage) {
        boolean prepared = false;
        for (int n = 0; n < problem.nodes; n++) {
            if (problem.kind[n] == Problem.DEPENDENT
                    && state.active[n]
                    && (stage.hard() || state.promise[n] == State.TAKEN)) {
                Problem.Dependent dependent = problem.dependents.get(problem.reference[n]);
                if (dependent.min() > 0 && limited(dependent)) {
                    if (!prepared) {
                        prepare();
                        prepared = true;
                    }
                    if (most(dependent, stage.gauge(dependent)) < dependent.min()) {
                        return n;
                    }
                }
            }
        }
        return -1;
    }

    private boolean limited(Problem.Dependent dependent) {
        for (int l = dependent.scope().nextSetBit(0);
                l >= 0;
                l = dependent.scope().nextSetBit(l + 1)) {
            if (problem.leaves.get(l).limit() != Long.MAX_VALUE) {
                return true;
            }
        }
        return false;
    }

    private void prepare() {
        java.util.Arrays.fill(allowed, false);
        allowed[problem.root()] = true;
        for (int n = problem.nodes - 1; n >= 0; n--) {
            limitedGroup[n] = false;
            if (allowed[n]) {
                for (int child : problem.children[n]) {
                    allowed[child] = problem.kind[n] == Problem.ALL || state.taken[child] != State.LEFT;
                }
                if (problem.kind[n] == Problem.GROUP || problem.kind[n] == Problem.CHOICE) {
                    boolean all = true;
                    for (int child : problem.children[n]) {
                        all &= single(child);
                    }
                    limitedGroup[n] = all;
                }
            }
        }
    }

    private boolean single(int node) {
        if (problem.kind[node] != Problem.LEAF) {
            return false;
        }
        Problem.Leaf leaf = problem.leaves.get(problem.reference[node]);
        return leaf.uniform() && !leaf.distinct() && leaf.limit() != Long.MAX_VALUE && leaf.limit() / leaf.unit() <= 1;
    }

    private long most(Problem.Dependent dependent, Gauge gauge) {
        flow.clear();
        items.clear();
        int sink = flow.node();
        int[] leafAt = new int[problem.leaves.size()];
        int[] groupAt = new int[problem.nodes];
        for (int l = dependent.scope().nextSetBit(0);
                l >= 0;
                l = dependent.scope().nextSetBit(l + 1)) {
            int n = problem.leafNode[l];
            if (n >= 0 && allowed[n]) {
                leafAt[l] = flow.node();
                int parent = problem.parent[n];
                int into = sink;
                if (parent >= 0 && limitedGroup[parent]) {
                    if (groupAt[parent] == 0) {
                        groupAt[parent] = flow.node();
                        flow.edge(groupAt[parent], sink, problem.need[parent]);
                    }
                    into = groupAt[parent];
                }
                Problem.Leaf leaf = problem.leaves.get(l);
                boolean counted = leaf.uniform() && !leaf.distinct() && leaf.limit() != Long.MAX_VALUE;
                flow.edge(leafAt[l], into, counted ? leaf.limit() / leaf.unit() : problem.evidences);
            }
        }
        long heaviest = 0;
        for (int e = 0; e < problem.evidences; e++) {
            int at = -1;
            for (int p = problem.evidenceStart[e]; p < problem.evidenceStart[e + 1] && gauge.matches(e); p++) {
                if (state.pair[p] != State.OUT && leafAt[problem.pairLeaf[p]] > 0) {
                    if (at < 0) {
                        at = flow.node();
                        flow.edge(Flow.SOURCE, at, 1);
                        heaviest = Math.max(heaviest, gauge.most(e));
                    }
                    flow.edge(at, leafAt[problem.pairLeaf[p]], 1);
                }
            }
        }
        long count = flow.push(sink, problem.evidences);
        flow.push(sink, 1);
        for (int l = 0; l < leafAt.length; l++) {
            if (leafAt[l] > 0 && flow.closed(leafAt[l])) {
                items.add(problem.leafNode[l]);
            }
        }
        return count * heaviest;
    }
}
