package org.innovente.audit.solver;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** What given uses come to: whether they are legal, and the verdict of each node. Used to check, never to search. */
final class Tally {
    private final Problem problem;
    private final boolean[] uses;
    private final boolean hope;

    Tally(Problem problem, boolean[] uses, boolean hope) {
        this.problem = problem;
        this.uses = uses;
        this.hope = hope;
    }

    static long amount(Problem problem, int leaf, IntPredicate counted) {
        long sum = 0;
        BitSet values = new BitSet();
        for (int p : problem.leafPairs[leaf]) {
            if (counted.test(p)) {
                sum += problem.pairWeight[p];
                for (int value : problem.pairValues[p]) {
                    values.set(value);
                }
            }
        }
        Problem.Leaf one = problem.leaves.get(leaf);
        return one.distinct() ? one.unit() * values.cardinality() : sum;
    }

    /** Returns whether no use is doubtful. */
    boolean certain() {
        for (int p = 0; p < uses.length; p++) {
            if (uses[p] && problem.pairMaybe[p]) {
                return false;
            }
        }
        return true;
    }

    boolean legal() {
        for (int p = 0; p < uses.length; p++) {
            if (uses[p]) {
                for (int q : problem.conflicts[p]) {
                    if (uses[q]) {
                        return false;
                    }
                }
            }
        }
        for (int l = 0; l < problem.leaves.size(); l++) {
            if (amount(problem, l, p -> uses[p]) > problem.leaves.get(l).limit()) {
                return false;
            }
        }
        for (Problem.Constraint constraint : problem.constraints) {
            if (!holds(constraint)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Problem.Constraint constraint) {
        if (constraint.sure() == null) {
            int[] count = new int[problem.evidences];
            for (int p = 0; p < uses.length; p++) {
                if (uses[p]
                        && constraint.first().get(problem.pairLeaf[p])
                        && constraint.evidences().get(problem.pairEvidence[p])
                        && ++count[problem.pairEvidence[p]] > constraint.max()) {
                    return false;
                }
            }
            return true;
        }
        BitSet used = used(constraint.first());
        if (constraint.second() != null) {
            used.and(used(constraint.second()));
        }
        return (hope ? constraint.hope() : constraint.sure()).of(used) <= constraint.max();
    }

    private BitSet used(BitSet scope) {
        BitSet used = new BitSet();
        for (int p = 0; p < uses.length; p++) {
            if (uses[p] && scope.get(problem.pairLeaf[p])) {
                used.set(problem.pairEvidence[p]);
            }
        }
        return used;
    }

    /** Returns the verdict of the root. */
    byte verdict() {
        return verdicts()[problem.root()];
    }

    /** Returns the verdict of each node; a choice of which more children are used than it may take is unsatisfied. */
    byte[] verdicts() {
        byte[] verdict = new byte[problem.nodes];
        boolean[] busy = new boolean[problem.nodes];
        for (int n = 0; n < problem.nodes; n++) {
            int[] children = problem.children[n];
            for (int child : children) {
                busy[n] |= busy[child];
            }
            switch (problem.kind[n]) {
                case Problem.CONSTANT -> verdict[n] = problem.verdict[n];
                case Problem.LEAF -> {
                    int l = problem.reference[n];
                    long sure = amount(problem, l, p -> uses[p] && !problem.pairMaybe[p]);
                    long all = amount(problem, l, p -> uses[p]);
                    long demand = problem.leaves.get(l).demand();
                    busy[n] = all > 0;
                    verdict[n] = sure >= demand
                            ? Problem.SATISFIED
                            : all >= demand ? Problem.UNDETERMINED : Problem.UNSATISFIED;
                }
                case Problem.DEPENDENT -> verdict[n] = dependent(problem.dependents.get(problem.reference[n]));
                case Problem.ALL -> verdict[n] = least(children, verdict);
                default -> verdict[n] = choose(n, verdict, busy);
            }
        }
        return verdict;
    }

    private static byte least(int[] children, byte[] verdict) {
        byte least = Problem.SATISFIED;
        for (int child : children) {
            least = (byte) Math.min(least, verdict[child]);
        }
        return least;
    }

    /** The used children must be among those taken; the rest of the places go to the best of the others. */
    private byte choose(int n, byte[] verdict, boolean[] busy) {
        byte least = Problem.SATISFIED;
        int taken = 0;
        int[] others = new int[3];
        for (int child : problem.children[n]) {
            if (busy[child]) {
                least = (byte) Math.min(least, verdict[child]);
                taken++;
            } else {
                others[verdict[child]]++;
            }
        }
        for (byte v = Problem.SATISFIED; v >= Problem.UNSATISFIED && taken < problem.need[n]; v--) {
            int more = Math.min(others[v], problem.need[n] - taken);
            taken += more;
            least = more > 0 ? (byte) Math.min(least, v) : least;
        }
        return taken == problem.need[n] ? least : Problem.UNSATISFIED;
    }

    private byte dependent(Problem.Dependent one) {
        BitSet used = used(one.scope());
        long sure = one.sure().of(used);
        if (sure >= one.min() && sure <= one.max()) {
            return Problem.SATISFIED;
        }
        long hoped = one.hope().of(used);
        return hope && hoped >= one.min() && hoped <= one.max() ? Problem.UNDETERMINED : Problem.UNSATISFIED;
    }
}
