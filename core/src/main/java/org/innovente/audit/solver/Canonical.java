package org.innovente.audit.solver;

/** Picks, among the allocations of one value, the first in the canonical order: each pair in turn is used if it can be. */
final class Canonical {

    private final Problem problem;
    private final Search search;
    private final Value value;
    private byte[] state;
    private long steps;

    Canonical(Problem problem, Search search) {
        this.problem = problem;
        this.search = search;
        value = search.best;
        state = search.bestState == null ? new byte[problem.pairs] : search.bestState.clone();
    }

    byte[] state() {
        return state;
    }

    Value value() {
        return value;
    }

    long steps() {
        return steps;
    }

    /** Refines the allocation found to the canonical one; returns false when the steps did not suffice. */
    boolean refine(long budget) {
        if (search.bestState == null) {
            return false;
        }
        State decided = search.state;
        int base = decided.mark();
        boolean done = true;
        for (int p = 0; p < problem.pairs && done; p++) {
            if (decided.pair[p] != State.FREE) {
                continue;
            }
            if (state[p] == Evaluator.IN) {
                decided.set(p, State.IN);
                continue;
            }
            int mark = decided.mark();
            boolean consistent = decided.set(p, State.IN);
            if (consistent && search.attains(value, budget - steps)) {
                state = search.bestState.clone();
                steps += search.steps;
                continue;
            }
            if (consistent) {
                steps += search.steps;
                done = search.complete;
            }
            decided.undo(mark);
            if (consistent && done) {
                leaveTwins(p);
            }
            decided.set(p, State.OUT);
        }
        decided.undo(base);
        return done;
    }

    /**
     * Leaves out the same use by evidences that can stand for the one that cannot be used: exchanging the two changes nothing, and what is
     * decided later only narrows what there is.
     */
    private void leaveTwins(int pair) {
        for (int twin : search.alike(pair)) {
            if (search.state.pair[twin] == State.FREE && state[twin] != Evaluator.IN) {
                search.state.set(twin, State.OUT);
            }
        }
    }
}
