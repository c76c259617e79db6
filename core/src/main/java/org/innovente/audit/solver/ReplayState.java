package org.innovente.audit.solver;

import java.util.BitSet;

/** What follows from the assumptions of one case of a proof, worked out anew for its closing step. */
final class ReplayState {
    private static final byte IN = 1;
    private static final byte OUT = 2;

    private final Problem problem;
    private final byte[] pair;
    private final boolean hope;
    private final boolean[] possible;
    private final byte[] fate;
    private final boolean[] active;
    private final boolean[] allowed;

    ReplayState(Problem problem, byte[] pair, byte[] choice, boolean hope) {
        this.problem = problem;
        this.pair = pair;
        this.hope = hope;
        possible = new boolean[problem.nodes];
        fate = choice.clone();
        active = new boolean[problem.nodes];
        allowed = new boolean[problem.nodes];
        for (int n = 0; n < problem.nodes; n++) {
            possible[n] = reach(n);
        }
        active[problem.root()] = true;
        allowed[problem.root()] = true;
        for (int n = problem.nodes - 1; n >= 0; n--) {
            for (int child : problem.children[n]) {
                active[child] = active[n]
                        && (problem.kind[n] == Problem.ALL || problem.kind[n] == Problem.CHOICE && fate[child] == IN);
                allowed[child] = allowed[n] && (problem.kind[n] == Problem.ALL || fate[child] != OUT);
            }
        }
    }

    boolean possible(int node) {
        return possible[node];
    }

    private long most(int leaf) {
        return Tally.amount(problem, leaf, p -> pair[p] != OUT);
    }

    private boolean reach(int n) {
        switch (problem.kind[n]) {
            case Problem.CONSTANT:
                return problem.verdict[n] == Problem.SATISFIED || hope && problem.verdict[n] == Problem.UNDETERMINED;
            case Problem.LEAF:
                Problem.Leaf leaf = problem.leaves.get(problem.reference[n]);
                return most(problem.reference[n]) >= leaf.demand() && leaf.limit() >= leaf.demand();
            case Problem.DEPENDENT:
                return reachDependent(problem.dependents.get(problem.reference[n]));
            case Problem.ALL:
                boolean all = true;
                for (int child : problem.children[n]) {
                    all &= possible[child];
                }
                return all;
            default:
                return reachChoice(n);
        }
    }

    private boolean reachDependent(Problem.Dependent one) {
        BitSet could = new BitSet();
        BitSet must = new BitSet();
        for (int p = 0; p < problem.pairs; p++) {
            if (pair[p] != OUT && one.scope().get(problem.pairLeaf[p])) {
                could.set(problem.pairEvidence[p]);
                must.set(problem.pairEvidence[p], must.get(problem.pairEvidence[p]) || pair[p] == IN);
            }
        }
        Gauge gauge = hope ? one.hope() : one.sure();
        return gauge.of(could) >= one.min() && gauge.of(must) <= one.max();
    }

    private boolean reachChoice(int n) {
        int in = 0;
        int open = 0;
        boolean able = true;
        for (int child : problem.children[n]) {
            if (fate[child] == 0 && !possible[child]) {
                fate[child] = OUT;
            }
            in += fate[child] == IN ? 1 : 0;
            open += fate[child] == 0 ? 1 : 0;
            able &= fate[child] != IN || possible[child];
        }
        int need = problem.need[n];
        if (problem.kind[n] == Problem.CHOICE && (in >= need || in + open <= need)) {
            for (int child : problem.children[n]) {
                fate[child] = fate[child] == 0 ? (in >= need ? OUT : IN) : fate[child];
            }
        }
        return able && in <= need && in + open >= need;
    }

    /** Returns whether nothing that counts is left open. */
    boolean isDecided() {
        for (int n = 0; n < problem.nodes; n++) {
            if (active[n] && problem.kind[n] == Problem.CHOICE) {
                for (int child : problem.children[n]) {
                    if (fate[child] == 0) {
                        return false;
                    }
                }
            }
        }
        for (int p = 0; p < problem.pairs; p++) {
            if (pair[p] == 0 && counts(problem.leafNode[problem.pairLeaf[p]])) {
                return false;
            }
        }
        return true;
    }

    private boolean counts(int leafNode) {
        int n = leafNode;
        while (problem.parent[n] >= 0 && problem.kind[problem.parent[n]] == Problem.GROUP) {
            n = problem.parent[n];
        }
        return active[n];
    }

    /** Returns whether the nodes given ask for more than the evidences can give them. */
    boolean cuts(BitSet nodes) {
        return new Supply(problem, pair, active, hope).lessThanAsked(nodes);
    }

    /** Returns whether a scope cannot use enough of what a condition asks for; the leaves given are short, the others limited. */
    boolean scopeFails(int node, BitSet shortLeaves) {
        if (node < 0 || node >= problem.nodes || problem.kind[node] != Problem.DEPENDENT || !active[node]) {
            return false;
        }
        Problem.Dependent one = problem.dependents.get(problem.reference[node]);
        Gauge gauge = hope ? one.hope() : one.sure();
        BitSet through = new BitSet();
        long heaviest = 0;
        for (int p = 0; p < problem.pairs; p++) {
            int l = problem.pairLeaf[p];
            int e = problem.pairEvidence[p];
            if (pair[p] != OUT && one.scope().get(l) && allowed[problem.leafNode[l]] && gauge.matches(e)) {
                heaviest = Math.max(heaviest, gauge.most(e));
                through.set(e, through.get(e) || shortLeaves.get(problem.leafNode[l]));
            }
        }
        long limits = 0;
        BitSet grouped = new BitSet();
        for (int l = one.scope().nextSetBit(0); l >= 0; l = one.scope().nextSetBit(l + 1)) {
            int n = problem.leafNode[l];
            if (n < 0 || !allowed[n] || shortLeaves.get(n)) {
                continue;
            }
            int parent = problem.parent[n];
            if (parent >= 0
                    && (problem.kind[parent] == Problem.GROUP || problem.kind[parent] == Problem.CHOICE)
                    && allSingle(parent)) {
                limits += grouped.get(parent) ? 0 : problem.need[parent];
                grouped.set(parent);
            } else if (single(n)
                    || problem.leaves.get(l).limit() != Long.MAX_VALUE
                            && problem.leaves.get(l).uniform()
                            && !problem.leaves.get(l).distinct()) {
                limits += problem.leaves.get(l).limit() / problem.leaves.get(l).unit();
            } else {
                return false;
            }
        }
        return (through.cardinality() + limits) * heaviest < one.min();
    }

    private boolean allSingle(int parent) {
        for (int child : problem.children[parent]) {
            if (!single(child)) {
                return false;
            }
        }
        return true;
    }

    private boolean single(int n) {
        if (problem.kind[n] != Problem.LEAF) {
            return false;
        }
        Problem.Leaf leaf = problem.leaves.get(problem.reference[n]);
        return leaf.uniform() && !leaf.distinct() && leaf.limit() != Long.MAX_VALUE && leaf.limit() / leaf.unit() <= 1;
    }
}
