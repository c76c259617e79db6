package org.innovente.audit.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The nodes of a relaxation that stand for caps and for distinct values, where these fit into a flow. */
final class CapNodes {

    private record Cap(BitSet scope, Gauge gauge, long slack, long least, BitSet used) {}

    private final Problem problem;
    private final State state;
    private final Flow flow;
    private final List<Cap> caps = new ArrayList<>();
    private final int[] before;
    private final Map<Long, Integer> inside = new HashMap<>();
    private final Map<Long, Integer> valueNodes = new HashMap<>();
    private int covered = -1;

    CapNodes(Problem problem, State state, Flow flow) {
        this.problem = problem;
        this.state = state;
        this.flow = flow;
        for (Problem.Constraint constraint : problem.constraints) {
            if (constraint.sure() != null && constraint.second() == null) {
                add(constraint.first(), state.stage.gauge(constraint), constraint.max());
            }
        }
        for (int n = 0; n < problem.nodes; n++) {
            if (problem.kind[n] == Problem.DEPENDENT
                    && state.active[n]
                    && (state.stage.hard() || state.promise[n] == State.TAKEN)) {
                Problem.Dependent dependent = problem.dependents.get(problem.reference[n]);
                if (dependent.max() != Long.MAX_VALUE) {
                    add(dependent.scope(), state.stage.gauge(dependent), dependent.max());
                }
            }
        }
        before = new int[caps.size()];
    }

    private void add(BitSet scope, Gauge gauge, long max) {
        if (!gauge.isSum()) {
            return;
        }
        BitSet used = new BitSet();
        for (int p = 0; p < problem.pairs; p++) {
            if (state.pair[p] == State.IN && scope.get(problem.pairLeaf[p])) {
                used.set(problem.pairEvidence[p]);
            }
        }
        long least = Long.MAX_VALUE;
        for (int p = 0; p < problem.pairs; p++) {
            int e = problem.pairEvidence[p];
            if (state.pair[p] == State.FREE && scope.get(problem.pairLeaf[p]) && !used.get(e) && gauge.matches(e)) {
                least = Math.min(least, gauge.most(e));
            }
        }
        if (least != Long.MAX_VALUE) {
            caps.add(new Cap(scope, gauge, max - gauge.of(used), least, used));
        }
    }

    /** Returns the node from which an evidence with one copy is fed: that of a cap on all of its leaves, or the source. */
    int before(int e, boolean[] servable, long capacity) {
        covered = -1;
        for (int c = 0; c < caps.size(); c++) {
            Cap cap = caps.get(c);
            if (cap.gauge.matches(e) && !cap.used.get(e) && coversAll(cap, e, servable) && capacity == 1) {
                covered = c;
                if (before[c] == 0) {
                    before[c] = flow.node();
                    flow.edge(Flow.SOURCE, before[c], Math.max(0, cap.slack / cap.least));
                }
                return before[c];
            }
        }
        return Flow.SOURCE;
    }

    private boolean coversAll(Cap cap, int e, boolean[] servable) {
        for (int p = problem.evidenceStart[e]; p < problem.evidenceStart[e + 1]; p++) {
            if (state.pair[p] == State.FREE && servable[problem.pairLeaf[p]] && !cap.scope.get(problem.pairLeaf[p])) {
                return false;
            }
        }
        return true;
    }

    /** Returns the node to which a pair leads: the leaf, or a node that stands for a cap on the leaf or for a distinct value. */
    int inside(int e, int leaf, int leafNode, boolean single, int[] values) {
        if (problem.leaves.get(leaf).distinct()) {
            if (values.length == 1) {
                return valueNodes.computeIfAbsent((long) leaf << 32 | values[0], key -> {
                    int at = flow.node();
                    flow.edge(at, leafNode, covers(leaf, values[0]) ? 0 : 1);
                    return at;
                });
            }
            return leafNode;
        }
        if (single && covered >= 0) {
            return leafNode;
        }
        for (int c = 0; c < caps.size(); c++) {
            Cap cap = caps.get(c);
            if (cap.scope.get(leaf) && cap.gauge.matches(e) && !cap.used.get(e)) {
                return insideNode(c, leaf, leafNode);
            }
        }
        return leafNode;
    }

    private int insideNode(int c, int leaf, int leafNode) {
        Cap cap = caps.get(c);
        return inside.computeIfAbsent((long) leaf << 32 | c, key -> {
            long most = 0;
            boolean same = true;
            for (int p : problem.leafPairs[leaf]) {
                int e = problem.pairEvidence[p];
                if (state.pair[p] == State.FREE && cap.gauge.matches(e)) {
                    long own = problem.leaves.get(leaf).uniform() ? 1 : problem.pairWeight[p];
                    most = Math.max(most, own);
                    same &= own <= cap.gauge.most(e);
                }
            }
            long bound = Math.max(0, cap.slack / cap.least) * most;
            int at = flow.node();
            flow.edge(at, leafNode, same ? Math.min(bound, Math.max(0, cap.slack)) : bound);
            return at;
        });
    }

    private boolean covers(int leaf, int value) {
        for (int p : problem.leafPairs[leaf]) {
            if (state.pair[p] == State.IN) {
                for (int own : problem.pairValues[p]) {
                    if (own == value) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
