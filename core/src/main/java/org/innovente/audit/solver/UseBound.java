package org.innovente.audit.solver;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.NullUnmarked;

/**
 * How many evidences an allocation must share and use at least, by what its sinks and its conditions ask for: what the last two
 * levels of a value are bounded by. Sharing more is worse whatever it saves, so the second number holds for allocations that share no
 * more than the first.
 */
@NullUnmarked
final class UseBound {
    private static final BitSet NOTHING = new BitSet();

    private final Problem problem;
    private final State state;
    private final Relaxation relaxation;
    private final long[] parts;
    private final int[] in;
    private final int[] most;
    private final BitSet scratch = new BitSet();

    /** How many evidences serve more than one leaf at least. */
    long shared;

    /** How many are used at least where no more are shared. */
    long used;

    UseBound(Problem problem, State state, Relaxation relaxation) {
        this.problem = problem;
        this.state = state;
        this.relaxation = relaxation;
        parts = new long[problem.pairs + problem.nodes];
        in = new int[problem.evidences];
        most = new int[problem.evidences];
    }

    /**
     * Works out both numbers.
     *
     * @param outOfReach what is known to be out of reach of the sinks beyond what the flow leaves open
     * @param slack how much demand may stay unmet in conditions that could hold; those that demand more must hold
     */
    void work(long outOfReach, long slack) {
        long missing = outOfReach;
        for (Sink sink : relaxation.sinks) {
            missing += sink.missing();
        }
        count();
        long uses = uses(NOTHING, missing);
        for (int n = 0; n < problem.nodes; n++) {
            if (problem.kind[n] == Problem.DEPENDENT && state.active[n] && holds(n, slack)) {
                Problem.Dependent dependent = problem.dependents.get(problem.reference[n]);
                long inside = dependent.min() > 0 ? inside(dependent) : 0;
                if (inside > 1) {
                    uses = Math.max(uses, inside + uses(dependent.scope(), missing));
                }
            }
        }
        share(uses);
        used = Math.max(used, together(missing));
    }

    private boolean holds(int n, long slack) {
        return state.stage.hard()
                || state.promise[n] == State.TAKEN
                || state.promise[n] == State.OPEN
                        && state.possible[n]
                        && problem.dependents.get(problem.reference[n]).demand() > slack;
    }

    /** Counts, for each evidence, the leaves that use it and those that may at most. */
    private void count() {
        Arrays.fill(in, 0);
        for (int p = 0; p < problem.pairs; p++) {
            in[problem.pairEvidence[p]] += state.pair[p] == State.IN ? 1 : 0;
        }
        System.arraycopy(in, 0, most, 0, in.length);
        for (int c = 0; c < relaxation.copies; c++) {
            most[relaxation.copyEvidence[c]]++;
        }
        for (int p = 0; p < problem.pairs; p++) {
            most[problem.pairEvidence[p]] += state.pair[p] == State.FREE && relaxation.copyOf[p] < 0 ? 1 : 0;
        }
    }

    /** Shares as few evidences as the number of uses allows, those first that serve most. */
    private void share(long uses) {
        long evidences = 0;
        int[] spare = new int[in.length];
        shared = 0;
        long saved = 0;
        for (int e = 0; e < in.length; e++) {
            evidences += most[e] > 0 ? 1 : 0;
            if (in[e] > 1) {
                shared++;
                saved += most[e] - 1;
            } else {
                spare[e] = Math.max(0, most[e] - 1);
            }
        }
        if (uses > evidences + saved) {
            Arrays.sort(spare);
            for (int i = spare.length - 1; i >= 0 && spare[i] > 0 && uses > evidences + saved; i--) {
                saved += spare[i];
                shared++;
            }
        }
        used = Math.max(0, uses - saved);
    }

    /** Returns how many evidences a condition needs in its scope. */
    private long inside(Problem.Dependent dependent) {
        Gauge gauge = state.stage.gauge(dependent);
        scratch.clear();
        int count = 0;
        for (int p = 0; p < problem.pairs; p++) {
            int e = problem.pairEvidence[p];
            if (state.pair[p] != State.OUT && dependent.scope().get(problem.pairLeaf[p]) && !scratch.get(e)) {
                scratch.set(e);
                parts[count++] = gauge.most(e);
            }
        }
        return fewest(count, dependent.min());
    }

    /** Returns the least number of uses outside a scope that leave no more missing than an amount. */
    private long uses(BitSet scope, long missing) {
        int count = 0;
        long amount = -missing;
        long uses = 0;
        for (int l = 0; l < problem.leaves.size(); l++) {
            if (!scope.get(l)) {
                for (int p : problem.leafPairs[l]) {
                    uses += state.pair[p] == State.IN ? 1 : 0;
                }
                if (relaxation.counts(l) && state.active[problem.leafNode[l]]) {
                    amount += Math.max(0, problem.leaves.get(l).demand() - state.amountIn(l));
                    count = contributions(l, count);
                }
            }
        }
        for (Sink sink : relaxation.sinks) {
            if (problem.kind[sink.node] == Problem.GROUP && !reaches(sink.node, scope)) {
                amount += sink.units * sink.each;
                for (long u = 0; u < sink.units; u++) {
                    parts[count++] = sink.each;
                }
            }
        }
        return uses + fewest(count, amount);
    }

    private boolean reaches(int node, BitSet scope) {
        if (scope.isEmpty()) {
            return false;
        }
        if (problem.kind[node] == Problem.LEAF) {
            return scope.get(problem.reference[node]);
        }
        for (int child : problem.children[node]) {
            if (reaches(child, scope)) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many of the first parts it takes to come to an amount, the greatest first. */
    private long fewest(int count, long amount) {
        if (amount <= 0) {
            return 0;
        }
        Arrays.sort(parts, 0, count);
        long rest = amount;
        long taken = 0;
        for (int i = count - 1; i >= 0 && rest > 0; i--) {
            rest -= parts[i];
            taken++;
        }
        return taken;
    }

    private int contributions(int l, int from) {
        int count = from;
        for (int p : problem.leafPairs[l]) {
            if (state.pair[p] == State.FREE) {
                parts[count++] = worth(p);
            }
        }
        Arrays.sort(parts, from, count);
        long rest = problem.leaves.get(l).demand() - state.amountIn(l);
        for (int i = count - 1; i >= from; i--) {
            parts[i] = Math.max(0, Math.min(parts[i], rest));
            rest -= parts[i];
        }
        return count;
    }

    private long worth(int pair) {
        Problem.Leaf leaf = problem.leaves.get(problem.pairLeaf[pair]);
        return leaf.distinct() ? leaf.unit() * problem.pairValues[pair].length : problem.pairWeight[pair];
    }

    /** Returns how many evidences it takes when each serves as many leaves as it may. */
    private long together(long missing) {
        long value = -missing;
        for (Sink sink : relaxation.sinks) {
            value += sink.units * sink.each;
        }
        long[] gives = new long[problem.evidences];
        for (int c = 0; c < relaxation.copies; c++) {
            long best = 0;
            int e = relaxation.copyEvidence[c];
            for (int p = problem.evidenceStart[e]; p < problem.evidenceStart[e + 1]; p++) {
                if (relaxation.copyOf[p] == c) {
                    best = Math.max(
                            best,
                            Math.min(problem.leaves.get(problem.pairLeaf[p]).demand(), worth(p)));
                }
            }
            gives[e] += best;
        }
        long count = 0;
        for (int e = 0; e < gives.length; e++) {
            if (in[e] > 0) {
                count++;
                value -= gives[e];
                gives[e] = 0;
            }
        }
        Arrays.sort(gives);
        for (int i = gives.length - 1; i >= 0 && value > 0; i--) {
            value -= gives[i];
            count += gives[i] > 0 ? 1 : 0;
        }
        return count;
    }
}
