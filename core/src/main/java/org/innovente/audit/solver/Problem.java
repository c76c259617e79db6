package org.innovente.audit.solver;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * An allocation problem: evidences, the leaves that want them, the tree over the leaves, and the constraints on legal allocations.
 *
 * <p>Amounts are whole numbers in one common scale. A pair is a possible use of one evidence by one leaf; pairs are numbered by
 * evidence, then by leaf, which is also the canonical order of uses. Nodes are numbered with children before their parents, so the
 * root is the last. Built by {@link ProblemBuilder}; immutable afterwards.
 */
@NullUnmarked
public final class Problem {

    static final byte ALL = 0;
    static final byte CHOICE = 1;
    static final byte GROUP = 2;
    static final byte LEAF = 3;
    static final byte DEPENDENT = 4;
    static final byte CONSTANT = 5;

    /** Verdict of a constant or a node. */
    public static final byte UNSATISFIED = 0;

    /** Verdict of a constant or a node. */
    public static final byte UNDETERMINED = 1;

    /** Verdict of a constant or a node. */
    public static final byte SATISFIED = 2;

    /**
     * A leaf: it is satisfied when the evidences given to it amount to its demand.
     *
     * @param demand the amount asked for
     * @param limit the most that it may be given
     * @param priority the rank of its priority, from 0
     * @param distinct whether distinct values are counted instead of a sum
     * @param unit the amount of one evidence where all amount to the same, otherwise 1
     * @param uniform whether all evidences amount to the same
     */
    record Leaf(long demand, long limit, int priority, boolean distinct, long unit, boolean uniform) {}

    /**
     * A condition on what a scope uses: it consumes nothing.
     *
     * @param scope the leaves whose uses are measured
     * @param sure the measure that is certain to count
     * @param hope the measure when every doubt is resolved in the learner's favour
     * @param min the least amount, 0 when there is none
     * @param max the greatest amount, {@code Long.MAX_VALUE} when there is none
     * @param demand what it weighs when it is not satisfied
     */
    record Dependent(BitSet scope, Gauge sure, Gauge hope, long min, long max, long demand) {}

    /**
     * A constraint on legal allocations.
     *
     * @param first the leaves of the scope
     * @param second the leaves of the other scope of an overlap; null for a cap or a limit on uses
     * @param sure the measure to be capped; null for a limit on the uses of one evidence
     * @param hope the measure when every doubt is resolved in the learner's favour
     * @param max the greatest amount, or number of uses
     * @param evidences the evidences meant, for a limit on uses
     */
    record Constraint(BitSet first, BitSet second, Gauge sure, Gauge hope, long max, BitSet evidences) {}

    final int evidences;
    final List<Leaf> leaves;
    final int[] leafNode;
    final int[][] leafPairs;
    final int pairs;
    final int[] pairEvidence;
    final int[] pairLeaf;
    final long[] pairWeight;
    final boolean[] pairMaybe;
    final int[][] pairValues;
    final int[] evidenceStart;
    final int[][] conflicts;
    final int nodes;
    final byte[] kind;
    final int[] need;
    final int[][] children;
    final int[] parent;
    final int[] reference;
    final byte[] verdict;
    final long[] constUnmet;
    final long[] constRemaining;
    final List<Dependent> dependents;
    final List<Constraint> constraints;
    private final ProblemBuilder builder;
    private int[] classes;
    final boolean hasMaybe;

    Problem(ProblemBuilder builder) {
        evidences = builder.evidences;
        leaves = List.copyOf(builder.leafList);
        leafNode = builder.leafNodes();
        pairs = builder.pairCount;
        pairEvidence = builder.pairEvidence;
        pairLeaf = builder.pairLeaf;
        pairWeight = builder.pairWeight;
        pairMaybe = builder.pairMaybe;
        pairValues = builder.pairValues;
        evidenceStart = builder.evidenceStart;
        leafPairs = builder.leafPairs;
        conflicts = builder.conflicts;
        nodes = builder.nodeKind.size();
        kind = new byte[nodes];
        need = new int[nodes];
        children = new int[nodes][];
        parent = new int[nodes];
        reference = new int[nodes];
        verdict = new byte[nodes];
        constUnmet = new long[nodes];
        constRemaining = new long[nodes];
        for (int n = 0; n < nodes; n++) {
            kind[n] = builder.nodeKind.get(n);
            need[n] = builder.nodeNeed.get(n);
            children[n] = builder.nodeChildren.get(n);
            reference[n] = builder.nodeReference.get(n);
            verdict[n] = builder.nodeVerdict.get(n);
            constUnmet[n] = builder.nodeUnmet.get(n);
            constRemaining[n] = builder.nodeRemaining.get(n);
            parent[n] = -1;
        }
        for (int n = 0; n < nodes; n++) {
            for (int child : children[n]) {
                parent[child] = n;
            }
        }
        dependents = List.copyOf(builder.dependentList);
        constraints = List.copyOf(builder.constraintList);
        this.builder = builder;
        hasMaybe = builder.hasMaybe();
        builder.markGroups(this);
    }

    /** Returns the number of evidences. */
    public int evidences() {
        return evidences;
    }

    /** Returns the number of pairs. */
    public int pairs() {
        return pairs;
    }

    /** Returns the evidence of a pair. */
    public int evidence(int pair) {
        return pairEvidence[pair];
    }

    /** Returns the leaf of a pair. */
    public int leaf(int pair) {
        return pairLeaf[pair];
    }

    /** Returns the pair of an evidence and a leaf, or -1; by bisection. */
    public int pair(int evidence, int leaf) {
        int at = Arrays.binarySearch(pairLeaf, evidenceStart[evidence], evidenceStart[evidence + 1], leaf);
        return Math.max(-1, at);
    }

    /** Returns whether another problem has the same pairs, so that uses of the one are uses of the other. */
    public boolean hasPairsOf(Problem other) {
        return Arrays.equals(pairEvidence, other.pairEvidence)
                && Arrays.equals(pairLeaf, other.pairLeaf)
                && Arrays.equals(pairMaybe, other.pairMaybe);
    }

    /** Returns those of some uses that are certain to count. */
    public boolean[] certain(boolean[] uses) {
        boolean[] certain = uses.clone();
        for (int p = 0; p < pairs; p++) {
            certain[p] &= !pairMaybe[p];
        }
        return certain;
    }

    /** Returns the weight of a pair. */
    public long weight(int pair) {
        return pairWeight[pair];
    }

    /** Returns the root node. */
    public int root() {
        return nodes - 1;
    }

    /** Returns a number for each evidence, equal where two evidences can stand for one another; worked out when first asked for. */
    int[] classOf() {
        if (classes == null) {
            classes = builder.classes();
        }
        return classes;
    }
}
