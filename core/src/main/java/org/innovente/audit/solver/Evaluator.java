package org.innovente.audit.solver;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.NullUnmarked;

/** Evaluates the tree on a given set of uses: the meaning of a problem, without any search. */
@NullUnmarked
final class Evaluator {

    static final byte IN = 1;

    /** Up to this many children are sorted in place. */
    private static final int FEW = 24;

    private final Problem problem;
    private final Stage stage;
    final byte[] verdict;
    final long[] unmet;
    final long[] remaining;
    final long[] shortage;
    final boolean[] hasUse;
    final boolean[] chosen;
    final long[] sureGot;
    final long[] got;
    private final BitSet used = new BitSet();
    private final BitSet values = new BitSet();

    Evaluator(Problem problem, Stage stage) {
        this.problem = problem;
        this.stage = stage;
        verdict = new byte[problem.nodes];
        unmet = new long[problem.nodes];
        remaining = new long[problem.nodes];
        shortage = new long[problem.nodes];
        hasUse = new boolean[problem.nodes];
        chosen = new boolean[problem.nodes];
        sureGot = new long[problem.leaves.size()];
        got = new long[problem.leaves.size()];
    }

    /** Returns the value of the uses marked {@link #IN}, or null when they are not legal; O(pairs + nodes + constraints). */
    Value evaluate(byte[] state) {
        if (!legalPairs(state) || !measureLeaves(state) || !legalConstraints(state)) {
            return null;
        }
        for (int n = 0; n < problem.nodes; n++) {
            if (!evaluateNode(n, state)) {
                return null;
            }
        }
        int root = problem.root();
        long shared = 0;
        long usedCount = 0;
        for (int e = 0; e < problem.evidences; e++) {
            int uses = 0;
            for (int p = problem.evidenceStart[e]; p < problem.evidenceStart[e + 1]; p++) {
                uses += state[p] == IN ? 1 : 0;
            }
            shared += uses > 1 ? 1 : 0;
            usedCount += uses > 0 ? 1 : 0;
        }
        return new Value(unmet[root], remaining[root], shortage[root], shared, usedCount);
    }

    private boolean legalPairs(byte[] state) {
        for (int p = 0; p < problem.pairs; p++) {
            if (state[p] == IN) {
                if (problem.pairMaybe[p] && !stage.doubtful()) {
                    return false;
                }
                for (int q : problem.conflicts[p]) {
                    if (state[q] == IN) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean measureLeaves(byte[] state) {
        for (int l = 0; l < got.length; l++) {
            Problem.Leaf leaf = problem.leaves.get(l);
            got[l] = amount(l, leaf, state, true);
            if (got[l] > leaf.limit()) {
                return false;
            }
            sureGot[l] = problem.hasMaybe ? amount(l, leaf, state, false) : got[l];
        }
        return true;
    }

    private long amount(int l, Problem.Leaf leaf, byte[] state, boolean doubtful) {
        long sum = 0;
        values.clear();
        for (int p : problem.leafPairs[l]) {
            if (state[p] == IN && (doubtful || !problem.pairMaybe[p])) {
                sum += problem.pairWeight[p];
                for (int value : problem.pairValues[p]) {
                    values.set(value);
                }
            }
        }
        return leaf.distinct() ? leaf.unit() * values.cardinality() : sum;
    }

    private boolean legalConstraints(byte[] state) {
        for (Problem.Constraint constraint : problem.constraints) {
            if (!within(constraint, state)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether one constraint holds. */
    boolean within(Problem.Constraint constraint, byte[] state) {
        if (constraint.sure() == null) {
            for (int e = constraint.evidences().nextSetBit(0);
                    e >= 0;
                    e = constraint.evidences().nextSetBit(e + 1)) {
                int uses = 0;
                for (int p = problem.evidenceStart[e]; p < problem.evidenceStart[e + 1]; p++) {
                    uses += state[p] == IN && constraint.first().get(problem.pairLeaf[p]) ? 1 : 0;
                }
                if (uses > constraint.max()) {
                    return false;
                }
            }
            return true;
        }
        usedIn(constraint.first(), state, used);
        if (constraint.second() != null) {
            BitSet other = new BitSet();
            usedIn(constraint.second(), state, other);
            used.and(other);
        }
        return stage.gauge(constraint).of(used) <= constraint.max();
    }

    /** Collects the evidences that the leaves of a scope use. */
    void usedIn(BitSet scope, byte[] state, BitSet into) {
        into.clear();
        for (int p = 0; p < problem.pairs; p++) {
            if (state[p] == IN && scope.get(problem.pairLeaf[p])) {
                into.set(problem.pairEvidence[p]);
            }
        }
    }

    private boolean evaluateNode(int n, byte[] state) {
        hasUse[n] = false;
        shortage[n] = 0;
        switch (problem.kind[n]) {
            case Problem.CONSTANT ->
                set(
                        n,
                        problem.verdict[n],
                        problem.verdict[n] == Problem.SATISFIED ? 0 : problem.constUnmet[n],
                        problem.verdict[n] == Problem.SATISFIED ? 0 : problem.constRemaining[n]);
            case Problem.LEAF -> evaluateLeaf(n);
            case Problem.DEPENDENT -> evaluateDependent(n, state);
            case Problem.ALL -> sum(n, problem.children[n].length, ordered(n, false));
            default -> {
                return choose(n);
            }
        }
        return true;
    }

    private void evaluateLeaf(int n) {
        int l = problem.reference[n];
        Problem.Leaf leaf = problem.leaves.get(l);
        boolean sure = sureGot[l] >= leaf.demand();
        byte v = sure ? Problem.SATISFIED : got[l] >= leaf.demand() ? Problem.UNDETERMINED : Problem.UNSATISFIED;
        set(n, v, sure ? 0 : leaf.demand(), Math.max(0, leaf.demand() - sureGot[l]));
        shortage[n] = remaining[n] * leaf.priority();
        hasUse[n] = got[l] > 0 || usesAny(l);
    }

    private boolean usesAny(int leaf) {
        return got[leaf] > 0;
    }

    private void evaluateDependent(int n, byte[] state) {
        Problem.Dependent dependent = problem.dependents.get(problem.reference[n]);
        usedIn(dependent.scope(), state, used);
        long sure = dependent.sure().of(used);
        boolean holds = sure >= dependent.min() && sure <= dependent.max();
        byte v = holds ? Problem.SATISFIED : Problem.UNSATISFIED;
        if (!holds && stage.doubtful()) {
            long hope = dependent.hope().of(used);
            v = hope >= dependent.min() && hope <= dependent.max() ? Problem.UNDETERMINED : Problem.UNSATISFIED;
        }
        set(n, v, holds ? 0 : dependent.demand(), Math.max(0, dependent.min() - sure));
    }

    private boolean choose(int n) {
        int[] children = problem.children[n];
        int taken = 0;
        for (int child : children) {
            chosen[child] = hasUse[child];
            taken += hasUse[child] ? 1 : 0;
        }
        if (taken > problem.need[n]) {
            return false;
        }
        int[] order = ordered(n, true);
        for (int i = 0; i < order.length && taken < problem.need[n]; i++) {
            if (!chosen[order[i]]) {
                chosen[order[i]] = true;
                taken++;
            }
        }
        int[] picked = new int[children.length];
        int count = 0;
        for (int child : children) {
            if (chosen[child]) {
                picked[count++] = child;
            }
        }
        sum(n, count, picked);
        return true;
    }

    private int[] ordered(int n, boolean sorted) {
        int[] children = problem.children[n];
        if (!sorted || children.length < 2) {
            return children;
        }
        if (children.length > FEW) {
            return Arrays.stream(children)
                    .boxed()
                    .sorted(this::compare)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        int[] order = children.clone();
        for (int i = 1; i < order.length; i++) {
            int child = order[i];
            int at = i;
            while (at > 0 && compare(order[at - 1], child) > 0) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = child;
        }
        return order;
    }

    private int compare(int a, int b) {
        int order = Boolean.compare(out(a), out(b));
        order = order != 0 ? order : Long.compare(unmet[a], unmet[b]);
        order = order != 0 ? order : Long.compare(remaining[a], remaining[b]);
        return order != 0 ? order : Long.compare(shortage[a], shortage[b]);
    }

    private boolean out(int node) {
        return stage == Stage.HOPE && verdict[node] == Problem.UNSATISFIED;
    }

    private void sum(int n, int count, int[] children) {
        byte worst = Problem.SATISFIED;
        long u = 0;
        long r = 0;
        long s = 0;
        boolean use = false;
        for (int i = 0; i < count; i++) {
            int child = children[i];
            worst = (byte) Math.min(worst, verdict[child]);
            u += unmet[child];
            r += remaining[child];
            s += shortage[child];
            use |= hasUse[child];
        }
        set(n, worst, u, r);
        shortage[n] = s;
        hasUse[n] = use;
    }

    private void set(int n, byte v, long u, long r) {
        verdict[n] = v;
        unmet[n] = u;
        remaining[n] = r;
    }
}
