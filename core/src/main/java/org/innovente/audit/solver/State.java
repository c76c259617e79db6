package org.innovente.audit.solver;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What a search has decided so far, what follows from it, and how to take it back. */
final class State {

    static final byte FREE = 0;
    static final byte IN = 1;
    static final byte OUT = 2;
    static final byte OPEN = 0;
    static final byte TAKEN = 1;
    static final byte LEFT = 2;

    final Problem problem;
    final Stage stage;
    /** FREE, IN or OUT, by pair. */
    final byte[] pair;
    /** OPEN, TAKEN or LEFT: whether a choice takes the node. */
    final byte[] node;
    /** OPEN, TAKEN or LEFT: whether the search promises to satisfy a leaf or dependent, or gives it up. */
    final byte[] promise;
    /** What follows for the children of choices. */
    final byte[] taken;

    final boolean[] active;
    final boolean[] possible;
    final long[] leastUnmet;
    final long[] leastRemaining;
    private int[] trail = new int[256];
    private int trailSize;
    private final BitSet scratch = new BitSet();
    private final BitSet seen = new BitSet();
    private final BitSet reachable = new BitSet();
    private final BitSet held = new BitSet();
    /** The scope whose evidences were looked at last, which several conditions often ask about. */
    private @Nullable BitSet scope;

    State(Problem problem, Stage stage) {
        this.problem = problem;
        this.stage = stage;
        pair = new byte[problem.pairs];
        node = new byte[problem.nodes];
        promise = new byte[problem.nodes];
        taken = new byte[problem.nodes];
        active = new boolean[problem.nodes];
        possible = new boolean[problem.nodes];
        leastUnmet = new long[problem.nodes];
        leastRemaining = new long[problem.nodes];
        for (int p = 0; p < problem.pairs; p++) {
            Problem.Leaf leaf = problem.leaves.get(problem.pairLeaf[p]);
            if (problem.pairMaybe[p] && !stage.doubtful() || !leaf.distinct() && problem.pairWeight[p] > leaf.limit()) {
                pair[p] = OUT;
            }
        }
    }

    int mark() {
        return trailSize;
    }

    void undo(int mark) {
        while (trailSize > mark) {
            int entry = trail[--trailSize];
            if (entry >= 0) {
                pair[entry] = FREE;
            } else if ((-entry & 1) == 1) {
                node[-entry / 2] = OPEN;
            } else {
                promise[-entry / 2 - 1] = OPEN;
            }
        }
    }

    private void record(int entry) {
        if (trailSize == trail.length) {
            trail = Arrays.copyOf(trail, trailSize * 2);
        }
        trail[trailSize++] = entry;
    }

    /** Sets a pair and what follows at once; returns whether that is consistent. */
    boolean set(int p, byte value) {
        if (pair[p] != FREE) {
            return pair[p] == value;
        }
        pair[p] = value;
        record(p);
        if (value == IN) {
            for (int q : problem.conflicts[p]) {
                if (pair[q] == IN) {
                    return false;
                }
                if (pair[q] == FREE) {
                    pair[q] = OUT;
                    record(q);
                }
            }
            for (int n = problem.leafNode[problem.pairLeaf[p]]; problem.parent[n] >= 0; n = problem.parent[n]) {
                if (problem.kind[problem.parent[n]] == Problem.CHOICE && !decide(n, TAKEN)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Decides on a node; returns whether that is consistent. */
    boolean decide(int n, byte value) {
        if (node[n] != OPEN) {
            return node[n] == value;
        }
        node[n] = value;
        record(-(2 * n + 1));
        return true;
    }

    /** Promises to satisfy a leaf or dependent, or gives it up. */
    void promise(int n, byte value) {
        promise[n] = value;
        record(-(2 * n + 2));
    }

    /** Draws what caps and limits leave no room for; returns false when a constraint is broken already. */
    boolean propagate() {
        for (Problem.Constraint constraint : problem.constraints) {
            if (constraint.sure() != null
                    && constraint.second() == null
                    && !squeeze(constraint.first(), stage.gauge(constraint), constraint.max())) {
                return false;
            }
        }
        for (int n = 0; n < problem.nodes; n++) {
            if (problem.kind[n] == Problem.DEPENDENT && promise[n] == TAKEN) {
                Problem.Dependent dependent = problem.dependents.get(problem.reference[n]);
                if (dependent.max() != Long.MAX_VALUE
                        && !squeeze(dependent.scope(), stage.gauge(dependent), dependent.max())) {
                    return false;
                }
            }
        }
        for (int l = 0; l < problem.leaves.size(); l++) {
            if (problem.leaves.get(l).limit() != Long.MAX_VALUE && !squeezeLeaf(l)) {
                return false;
            }
        }
        return true;
    }

    private boolean squeeze(BitSet scope, Gauge gauge, long max) {
        scratch.clear();
        for (int p = 0; p < problem.pairs; p++) {
            if (pair[p] == IN && scope.get(problem.pairLeaf[p])) {
                scratch.set(problem.pairEvidence[p]);
            }
        }
        long slack = max - gauge.of(scratch);
        if (slack < 0) {
            return false;
        }
        if (gauge.isSum()) {
            for (int p = 0; p < problem.pairs; p++) {
                int e = problem.pairEvidence[p];
                if (pair[p] == FREE && gauge.most(e) > slack && scope.get(problem.pairLeaf[p]) && !scratch.get(e)) {
                    pair[p] = OUT;
                    record(p);
                }
            }
        }
        return true;
    }

    private boolean squeezeLeaf(int l) {
        Problem.Leaf leaf = problem.leaves.get(l);
        long slack = leaf.limit() - amountIn(l);
        if (slack < 0) {
            return false;
        }
        if (!leaf.distinct()) {
            for (int p : problem.leafPairs[l]) {
                if (pair[p] == FREE && problem.pairWeight[p] > slack) {
                    pair[p] = OUT;
                    record(p);
                }
            }
        }
        return true;
    }

    /** Returns what the uses decided on bring a leaf. */
    long amountIn(int l) {
        return amount(l, false);
    }

    /** Returns what a leaf could have at most, alone. */
    long amountPossible(int l) {
        return amount(l, true);
    }

    private long amount(int l, boolean free) {
        Problem.Leaf leaf = problem.leaves.get(l);
        long sum = 0;
        seen.clear();
        for (int p : problem.leafPairs[l]) {
            if (pair[p] == IN || free && pair[p] == FREE) {
                sum += problem.pairWeight[p];
                for (int value : problem.pairValues[p]) {
                    seen.set(value);
                }
            }
        }
        return leaf.distinct() ? leaf.unit() * seen.cardinality() : sum;
    }

    /** Works out, bottom-up, what each node could reach alone, and top-down, which nodes count; O(nodes + pairs). */
    void derive() {
        scope = null;
        for (int n = 0; n < problem.nodes; n++) {
            switch (problem.kind[n]) {
                case Problem.CONSTANT ->
                    alone(
                            n,
                            problem.verdict[n] == Problem.SATISFIED
                                    || stage.doubtful() && problem.verdict[n] == Problem.UNDETERMINED,
                            problem.verdict[n] == Problem.SATISFIED ? 0 : problem.constUnmet[n],
                            problem.verdict[n] == Problem.SATISFIED ? 0 : problem.constRemaining[n]);
                case Problem.LEAF -> deriveLeaf(n);
                case Problem.DEPENDENT -> deriveDependent(n);
                case Problem.ALL -> deriveAll(n);
                default -> deriveChoice(n);
            }
        }
        Arrays.fill(active, false);
        active[problem.root()] = true;
        for (int n = problem.nodes - 1; n >= 0; n--) {
            if (active[n] && problem.kind[n] != Problem.GROUP) {
                for (int child : problem.children[n]) {
                    active[child] = problem.kind[n] == Problem.ALL || taken[child] == TAKEN;
                }
            }
        }
    }

    private void alone(int n, boolean can, long unmet, long remaining) {
        possible[n] = can;
        leastUnmet[n] = unmet;
        leastRemaining[n] = remaining;
    }

    private void deriveLeaf(int n) {
        int l = problem.reference[n];
        Problem.Leaf leaf = problem.leaves.get(l);
        long most = amountPossible(l);
        if (most < leaf.demand() || leaf.limit() < leaf.demand()) {
            alone(n, false, leaf.demand(), Math.max(0, leaf.demand() - most));
        } else {
            alone(n, true, promise[n] == LEFT ? leaf.demand() : 0, 0);
        }
        if (stage.doubtful() && possible[n]) {
            long sure = sureAmount(l);
            leastUnmet[n] = sure >= leaf.demand() ? 0 : leaf.demand();
            leastRemaining[n] = Math.max(0, leaf.demand() - sure);
        }
    }

    private long sureAmount(int l) {
        Problem.Leaf leaf = problem.leaves.get(l);
        long sum = 0;
        seen.clear();
        for (int p : problem.leafPairs[l]) {
            if (pair[p] != OUT && !problem.pairMaybe[p]) {
                sum += problem.pairWeight[p];
                for (int value : problem.pairValues[p]) {
                    seen.set(value);
                }
            }
        }
        return leaf.distinct() ? leaf.unit() * seen.cardinality() : sum;
    }

    private void deriveDependent(int n) {
        Problem.Dependent dependent = problem.dependents.get(problem.reference[n]);
        look(dependent.scope());
        long most = stage.gauge(dependent).of(reachable);
        boolean can = most >= dependent.min() && stage.gauge(dependent).of(held) <= dependent.max();
        alone(n, can, can && promise[n] != LEFT ? 0 : dependent.demand(), Math.max(0, dependent.min() - most));
        if (stage.doubtful() && can) {
            leastUnmet[n] = 0;
            leastRemaining[n] = Math.max(0, dependent.min() - dependent.sure().of(reachable));
        }
    }

    private void look(BitSet leaves) {
        if (leaves.equals(scope)) {
            return;
        }
        scope = leaves;
        reachable.clear();
        held.clear();
        for (int p = 0; p < problem.pairs; p++) {
            if (pair[p] != OUT && leaves.get(problem.pairLeaf[p])) {
                reachable.set(problem.pairEvidence[p]);
                if (pair[p] == IN) {
                    held.set(problem.pairEvidence[p]);
                }
            }
        }
    }

    private void deriveAll(int n) {
        boolean can = true;
        long unmet = 0;
        long remaining = 0;
        for (int child : problem.children[n]) {
            can &= possible[child];
            unmet += leastUnmet[child];
            remaining += leastRemaining[child];
            taken[child] = TAKEN;
        }
        alone(n, can, unmet, remaining);
    }

    private void deriveChoice(int n) {
        int[] children = problem.children[n];
        int in = 0;
        int open = 0;
        for (int child : children) {
            byte own = problem.kind[n] == Problem.GROUP ? OPEN : node[child];
            if (own == OPEN && stage.hard() && !possible[child]) {
                own = LEFT;
            }
            taken[child] = own;
            in += own == TAKEN ? 1 : 0;
            open += own == OPEN ? 1 : 0;
        }
        int need = problem.need[n];
        if (problem.kind[n] == Problem.CHOICE && (in >= need || in + open <= need)) {
            byte rest = in >= need ? LEFT : TAKEN;
            for (int child : children) {
                if (taken[child] == OPEN) {
                    taken[child] = rest;
                    in += rest == TAKEN ? 1 : 0;
                }
            }
            open = 0;
        }
        summarise(n, children, need, in, open);
    }

    private void summarise(int n, int[] children, int need, int in, int open) {
        boolean can = in + open >= need && in <= need;
        long unmet = 0;
        long remaining = 0;
        for (int child : children) {
            if (taken[child] == TAKEN) {
                can &= possible[child];
                unmet += leastUnmet[child];
                remaining += leastRemaining[child];
            }
        }
        int missing = Math.max(0, need - in);
        if (missing > 0 && open > 0) {
            long[] u = new long[open];
            long[] r = new long[open];
            int i = 0;
            for (int child : children) {
                if (taken[child] == OPEN) {
                    u[i] = leastUnmet[child];
                    r[i++] = leastRemaining[child];
                }
            }
            Arrays.sort(u);
            Arrays.sort(r);
            for (int k = 0; k < Math.min(missing, open); k++) {
                unmet += u[k];
                remaining += r[k];
            }
        }
        alone(n, can, unmet, remaining);
    }

    /** Returns whether a choice has more children taken than it may have. */
    boolean overfull() {
        for (int n = 0; n < problem.nodes; n++) {
            if (problem.kind[n] == Problem.CHOICE) {
                int in = 0;
                for (int child : problem.children[n]) {
                    in += node[child] == TAKEN ? 1 : 0;
                }
                if (in > problem.need[n]) {
                    return true;
                }
            }
        }
        return false;
    }
}
