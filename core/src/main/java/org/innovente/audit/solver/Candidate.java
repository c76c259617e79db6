package org.innovente.audit.solver;

import java.util.Arrays;
import java.util.BitSet;

/** Turns the flow of a relaxation into an allocation, and says where to branch when that falls short. */
final class Candidate {

    private final Problem problem;
    private final State state;
    private final Relaxation relaxation;
    private final Evaluator evaluator;
    private final byte[] uses;
    private final BitSet used = new BitSet();
    private int splitPair;
    private boolean firstIn;

    Candidate(Problem problem, State state, Relaxation relaxation, Evaluator evaluator) {
        this.problem = problem;
        this.state = state;
        this.relaxation = relaxation;
        this.evaluator = evaluator;
        uses = new byte[problem.pairs];
    }

    /** Returns the uses of the allocation. */
    byte[] uses() {
        return uses;
    }

    /** Returns whether the branch just chosen should first be tried as used. */
    boolean firstIn() {
        return firstIn;
    }

    /** Builds the allocation: what is decided, what flows, minus what competes, minus what is not needed. */
    void build() {
        preferDependents();
        splitPair = -1;
        Arrays.fill(uses, State.FREE);
        for (int p = 0; p < problem.pairs; p++) {
            if (state.pair[p] == State.IN || state.pair[p] == State.FREE && relaxation.on(p) > 0) {
                uses[p] = Evaluator.IN;
            }
        }
        for (int p = 0; p < problem.pairs; p++) {
            if (uses[p] == Evaluator.IN) {
                for (int q : problem.conflicts[p]) {
                    if (q > p && uses[q] == Evaluator.IN) {
                        int less = relaxation.on(q) > relaxation.on(p) ? p : q;
                        if (splitPair < 0) {
                            splitPair = less == p ? q : p;
                        }
                        uses[less] = State.FREE;
                    }
                }
            }
        }
        for (int l = 0; l < problem.leaves.size(); l++) {
            if (!problem.leaves.get(l).uniform()) {
                trim(l);
            }
        }
    }

    private void trim(int l) {
        long got = 0;
        for (int p : problem.leafPairs[l]) {
            got += uses[p] == Evaluator.IN ? problem.pairWeight[p] : 0;
        }
        long surplus = got - problem.leaves.get(l).demand();
        while (surplus > 0) {
            int drop = -1;
            for (int p : problem.leafPairs[l]) {
                if (uses[p] == Evaluator.IN
                        && state.pair[p] != State.IN
                        && problem.pairWeight[p] <= surplus
                        && (drop < 0 || problem.pairWeight[p] < problem.pairWeight[drop])) {
                    drop = p;
                }
            }
            if (drop < 0) {
                return;
            }
            uses[drop] = State.FREE;
            surplus -= problem.pairWeight[drop];
        }
    }

    private void preferDependents() {
        long[] worth = null;
        for (int n = 0; n < problem.nodes; n++) {
            if (problem.kind[n] == Problem.DEPENDENT && state.active[n] && state.promise[n] != State.LEFT) {
                Problem.Dependent dependent = problem.dependents.get(problem.reference[n]);
                Gauge gauge = state.stage.gauge(dependent);
                if (worth == null) {
                    worth = new long[problem.evidences];
                }
                for (int e = 0; e < problem.evidences; e++) {
                    if (gauge.matches(e)) {
                        worth[e] += (dependent.min() > 0 ? 1 : 0) - (dependent.max() != Long.MAX_VALUE ? 1 : 0);
                    }
                }
            }
        }
        if (worth != null) {
            boolean[] surplus = new boolean[problem.leaves.size()];
            for (int l = 0; l < surplus.length; l++) {
                Problem.Leaf leaf = problem.leaves.get(l);
                surplus[l] =
                        relaxation.counts(l) && state.active[problem.leafNode[l]] && leaf.limit() == Long.MAX_VALUE;
            }
            relaxation.prefer(worth, surplus);
        }
    }

    /** Returns a leaf or dependent that the allocation leaves unsatisfied although it could be satisfied alone, or -1. */
    int commitment(Value value) {
        if (value == null || splitPair >= 0) {
            return -1;
        }
        for (int n = 0; n < problem.nodes; n++) {
            if (state.active[n]
                    && state.possible[n]
                    && state.promise[n] == State.OPEN
                    && evaluator.unmet[n] > 0
                    && (problem.kind[n] == Problem.LEAF || problem.kind[n] == Problem.DEPENDENT)) {
                return n;
            }
        }
        return -1;
    }

    /** Returns a pair to branch on, or -1 when all that count are decided. */
    int branchPair() {
        firstIn = true;
        if (splitPair >= 0 && state.pair[splitPair] == State.FREE) {
            return splitPair;
        }
        int pair = brokenConstraint();
        if (pair < 0) {
            pair = brokenDependent();
        }
        if (pair < 0) {
            pair = anyUsed();
        }
        return pair < 0 ? anyFree() : pair;
    }

    private int brokenConstraint() {
        for (Problem.Constraint constraint : problem.constraints) {
            if (!evaluator.within(constraint, uses)) {
                for (int p = 0; p < problem.pairs; p++) {
                    int l = problem.pairLeaf[p];
                    boolean inScope = constraint.first().get(l)
                            || constraint.second() != null
                                    && constraint.second().get(l);
                    boolean meant = constraint.sure() == null
                            ? constraint.evidences().get(problem.pairEvidence[p])
                            : state.stage.gauge(constraint).matches(problem.pairEvidence[p]);
                    if (uses[p] == Evaluator.IN && state.pair[p] == State.FREE && inScope && meant) {
                        return p;
                    }
                }
            }
        }
        for (int l = 0; l < problem.leaves.size(); l++) {
            if (evaluator.got[l] > problem.leaves.get(l).limit()) {
                for (int p : problem.leafPairs[l]) {
                    if (uses[p] == Evaluator.IN && state.pair[p] == State.FREE) {
                        return p;
                    }
                }
            }
        }
        return -1;
    }

    private int brokenDependent() {
        for (int n = 0; n < problem.nodes; n++) {
            if (problem.kind[n] == Problem.DEPENDENT && state.active[n] && state.promise[n] != State.LEFT) {
                Problem.Dependent dependent = problem.dependents.get(problem.reference[n]);
                Gauge gauge = state.stage.gauge(dependent);
                evaluator.usedIn(dependent.scope(), uses, used);
                long amount = gauge.of(used);
                if (amount < dependent.min()) {
                    int pair = find(dependent, gauge, false);
                    if (pair >= 0) {
                        return pair;
                    }
                }
                if (amount > dependent.max()) {
                    int pair = find(dependent, gauge, true);
                    if (pair >= 0) {
                        firstIn = false;
                        return pair;
                    }
                }
            }
        }
        return -1;
    }

    private int find(Problem.Dependent dependent, Gauge gauge, boolean inUse) {
        for (int p = 0; p < problem.pairs; p++) {
            int l = problem.pairLeaf[p];
            int e = problem.pairEvidence[p];
            if (state.pair[p] == State.FREE
                    && relaxation.counts(l)
                    && dependent.scope().get(l)
                    && gauge.matches(e)
                    && (inUse ? uses[p] == Evaluator.IN : uses[p] != Evaluator.IN && !used.get(e))) {
                return p;
            }
        }
        return -1;
    }

    private int anyUsed() {
        for (int p = 0; p < problem.pairs; p++) {
            if (uses[p] == Evaluator.IN && state.pair[p] == State.FREE && problem.pairMaybe[p]) {
                firstIn = false;
                return p;
            }
        }
        for (int p = 0; p < problem.pairs; p++) {
            if (uses[p] == Evaluator.IN && state.pair[p] == State.FREE) {
                firstIn = false;
                return p;
            }
        }
        return -1;
    }

    private int anyFree() {
        firstIn = false;
        for (int p = 0; p < problem.pairs; p++) {
            if (state.pair[p] == State.FREE && relaxation.counts(problem.pairLeaf[p])) {
                return p;
            }
        }
        return -1;
    }
}
