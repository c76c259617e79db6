package org.innovente.audit.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Builds a {@link Problem}: leaves and pairs first, then nodes bottom-up, then {@link #build(int)} with the root. */
@NullUnmarked
public final class ProblemBuilder {

    /** Says whether two leaves compete for one evidence. */
    @FunctionalInterface
    public interface Competition {
        /** Returns whether the evidence may serve only one of the two leaves. */
        boolean between(int evidence, int left, int right);
    }

    private record Pair(int evidence, int leaf, long weight, boolean maybe, int[] values) {}

    private static final int[] NONE = {};

    final int evidences;
    final List<Problem.Leaf> leafList = new ArrayList<>();
    final List<Problem.Dependent> dependentList = new ArrayList<>();
    final List<Problem.Constraint> constraintList = new ArrayList<>();
    final List<Byte> nodeKind = new ArrayList<>();
    final List<Integer> nodeNeed = new ArrayList<>();
    final List<int[]> nodeChildren = new ArrayList<>();
    final List<Integer> nodeReference = new ArrayList<>();
    final List<Byte> nodeVerdict = new ArrayList<>();
    final List<Long> nodeUnmet = new ArrayList<>();
    final List<Long> nodeRemaining = new ArrayList<>();
    private final List<Pair> pairList = new ArrayList<>();
    private final List<long[]> leafSpec = new ArrayList<>();
    private Competition competition = (evidence, left, right) -> true;
    int pairCount;
    int[] pairEvidence;
    int[] pairLeaf;
    long[] pairWeight;
    boolean[] pairMaybe;
    int[][] pairValues;
    int[] evidenceStart;
    int[][] leafPairs;
    int[][] conflicts;

    /** Creates a builder for a number of evidences. */
    public ProblemBuilder(int evidences) {
        this.evidences = evidences;
    }

    /**
     * Adds a leaf and returns its number.
     *
     * @param demand the amount asked for, positive
     * @param limit the most that it may be given, {@code Long.MAX_VALUE} for no limit
     * @param priority the rank of its priority among all leaves, from 0
     */
    public int leaf(long demand, long limit, int priority) {
        leafSpec.add(new long[] {demand, limit, priority, 0});
        return leafSpec.size() - 1;
    }

    /** Adds a leaf that counts distinct values, each for a unit, and returns its number. */
    public int distinctLeaf(long demand, long limit, int priority, long unit) {
        leafSpec.add(new long[] {demand, limit, priority, unit});
        return leafSpec.size() - 1;
    }

    /** Adds the possible use of an evidence by a leaf; {@code maybe} says that it is not certain to count. */
    public ProblemBuilder pair(int evidence, int leaf, long weight, boolean maybe) {
        pairList.add(new Pair(evidence, leaf, weight, maybe, NONE));
        return this;
    }

    /** Adds the possible use of an evidence by a leaf that counts distinct values. */
    public ProblemBuilder pair(int evidence, int leaf, int[] values, boolean maybe) {
        pairList.add(new Pair(evidence, leaf, leafSpec.get(leaf)[3], maybe, values.clone()));
        return this;
    }

    /** Says which leaves compete for one evidence; all do when it is not said. */
    public ProblemBuilder competition(Competition rule) {
        competition = rule;
        return this;
    }

    /** Adds the node of a leaf and returns its number. */
    public int leafNode(int leaf) {
        return node(Problem.LEAF, 0, NONE, leaf, Problem.UNSATISFIED, 0, 0);
    }

    /** Adds a node whose children must all be satisfied. */
    public int all(int... children) {
        return node(Problem.ALL, children.length, children, -1, Problem.UNSATISFIED, 0, 0);
    }

    /** Adds a node of whose children a number is chosen and must be satisfied. */
    public int choose(int count, int... children) {
        if (count > children.length || count < 0) {
            throw new IllegalArgumentException("Cannot choose " + count + " of " + children.length);
        }
        return count == children.length
                ? all(children)
                : node(Problem.CHOICE, count, children, -1, Problem.UNSATISFIED, 0, 0);
    }

    /** Adds a node whose verdict is known; unmet and remaining weigh in when it is not satisfied. */
    public int constant(byte verdict, long unmet, long remaining) {
        return node(Problem.CONSTANT, 0, NONE, -1, verdict, unmet, remaining);
    }

    /** Adds a condition on what the leaves of a scope use. */
    public int dependent(BitSet scope, Gauge sure, Gauge hope, long min, long max, long demand) {
        dependentList.add(new Problem.Dependent((BitSet) scope.clone(), sure, hope, min, max, demand));
        return node(Problem.DEPENDENT, 0, NONE, dependentList.size() - 1, Problem.UNSATISFIED, 0, 0);
    }

    /** Adds a cap: what the leaves of a scope use may not amount to more. */
    public ProblemBuilder cap(BitSet scope, Gauge sure, Gauge hope, long max) {
        constraintList.add(new Problem.Constraint((BitSet) scope.clone(), null, sure, hope, max, null));
        return this;
    }

    /** Adds a sharing budget: what both scopes use may not amount to more. */
    public ProblemBuilder overlap(BitSet first, BitSet second, Gauge sure, Gauge hope, long max) {
        constraintList.add(
                new Problem.Constraint((BitSet) first.clone(), (BitSet) second.clone(), sure, hope, max, null));
        return this;
    }

    /** Adds a limit on how many leaves of a scope one of some evidences may serve. */
    public ProblemBuilder uses(BitSet scope, BitSet some, int max) {
        constraintList.add(
                new Problem.Constraint((BitSet) scope.clone(), null, null, null, max, (BitSet) some.clone()));
        return this;
    }

    private int node(byte kind, int need, int[] children, int reference, byte verdict, long unmet, long remaining) {
        nodeKind.add(kind);
        nodeNeed.add(need);
        nodeChildren.add(children.clone());
        nodeReference.add(reference);
        nodeVerdict.add(verdict);
        nodeUnmet.add(unmet);
        nodeRemaining.add(remaining);
        return nodeKind.size() - 1;
    }

    /**
     * Returns the problem.
     *
     * @throws IllegalArgumentException if the root is not the node added last
     */
    public Problem build(int root) {
        if (root != nodeKind.size() - 1) {
            throw new IllegalArgumentException("The root must be the node added last");
        }
        pairList.sort((a, b) ->
                a.evidence != b.evidence ? Integer.compare(a.evidence, b.evidence) : Integer.compare(a.leaf, b.leaf));
        pairCount = pairList.size();
        pairEvidence = new int[pairCount];
        pairLeaf = new int[pairCount];
        pairWeight = new long[pairCount];
        pairMaybe = new boolean[pairCount];
        pairValues = new int[pairCount][];
        evidenceStart = new int[evidences + 1];
        int[] perLeaf = new int[leafSpec.size()];
        for (int p = 0; p < pairCount; p++) {
            Pair pair = pairList.get(p);
            pairEvidence[p] = pair.evidence;
            pairLeaf[p] = pair.leaf;
            pairWeight[p] = pair.weight;
            pairMaybe[p] = pair.maybe;
            pairValues[p] = pair.values;
            evidenceStart[pair.evidence + 1]++;
            perLeaf[pair.leaf]++;
        }
        for (int e = 0; e < evidences; e++) {
            evidenceStart[e + 1] += evidenceStart[e];
        }
        leafPairs = new int[leafSpec.size()][];
        for (int l = 0; l < leafPairs.length; l++) {
            leafPairs[l] = new int[perLeaf[l]];
        }
        Arrays.fill(perLeaf, 0);
        for (int p = 0; p < pairCount; p++) {
            leafPairs[pairLeaf[p]][perLeaf[pairLeaf[p]]++] = p;
        }
        conflicts = new int[pairCount][];
        for (int p = 0; p < pairCount; p++) {
            conflicts[p] = competitors(p);
        }
        for (int l = 0; l < leafSpec.size(); l++) {
            leafList.add(leafOf(l));
        }
        return new Problem(this);
    }

    private int[] competitors(int pair) {
        int e = pairEvidence[pair];
        int[] found = new int[evidenceStart[e + 1] - evidenceStart[e]];
        int count = 0;
        for (int q = evidenceStart[e]; q < evidenceStart[e + 1]; q++) {
            if (q != pair && competition.between(e, pairLeaf[pair], pairLeaf[q])) {
                found[count++] = q;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private Problem.Leaf leafOf(int leaf) {
        long[] spec = leafSpec.get(leaf);
        boolean distinct = spec[3] > 0;
        if (distinct) {
            return new Problem.Leaf(spec[0], spec[1], (int) spec[2], true, spec[3], true);
        }
        int[] own = leafPairs[leaf];
        boolean uniform = true;
        for (int p : own) {
            uniform &= pairWeight[p] == pairWeight[own[0]];
        }
        return new Problem.Leaf(
                spec[0],
                spec[1],
                (int) spec[2],
                false,
                own.length == 0 ? Math.max(1, spec[0]) : uniform ? pairWeight[own[0]] : 1,
                uniform);
    }

    int[] leafNodes() {
        int[] nodeOf = new int[leafSpec.size()];
        Arrays.fill(nodeOf, -1);
        for (int n = 0; n < nodeKind.size(); n++) {
            if (nodeKind.get(n) == Problem.LEAF) {
                nodeOf[nodeReference.get(n)] = n;
            }
        }
        return nodeOf;
    }

    boolean hasMaybe() {
        boolean maybe = false;
        for (boolean b : pairMaybe) {
            maybe |= b;
        }
        for (int n = 0; n < nodeKind.size(); n++) {
            maybe |= nodeKind.get(n) == Problem.CONSTANT && nodeVerdict.get(n) == Problem.UNDETERMINED;
        }
        for (Problem.Dependent dependent : dependentList) {
            maybe |= dependent.sure() != dependent.hope();
        }
        for (Problem.Constraint constraint : constraintList) {
            maybe |= constraint.sure() != constraint.hope();
        }
        return maybe;
    }

    /** Returns a number for each evidence, equal where two evidences can stand for one another everywhere. */
    int[] classes() {
        Map<String, List<Integer>> buckets = new HashMap<>();
        int[] classOf = new int[evidences];
        int next = 0;
        for (int e = 0; e < evidences; e++) {
            StringBuilder key = new StringBuilder();
            for (int p = evidenceStart[e]; p < evidenceStart[e + 1]; p++) {
                key.append(pairLeaf[p])
                        .append(':')
                        .append(pairWeight[p])
                        .append(pairMaybe[p] ? '?' : '!')
                        .append(Arrays.toString(pairValues[p]));
                for (int q : conflicts[p]) {
                    key.append('/').append(pairLeaf[q]);
                }
            }
            List<Integer> bucket = buckets.computeIfAbsent(key.toString(), k -> new ArrayList<>());
            int found = -1;
            for (int other : bucket) {
                if (alike(e, other)) {
                    found = classOf[other];
                    break;
                }
            }
            if (found < 0) {
                found = next++;
                bucket.add(e);
            }
            classOf[e] = found;
        }
        return classOf;
    }

    private boolean alike(int left, int right) {
        for (Problem.Dependent dependent : dependentList) {
            if (canBind(dependent)
                    && concerns(dependent.scope(), left)
                    && (!dependent.sure().alike(left, right)
                            || !dependent.hope().alike(left, right))) {
                return false;
            }
        }
        for (Problem.Constraint constraint : constraintList) {
            // an overlap counts only what both scopes use
            boolean concerned = concerns(constraint.first(), left)
                    && (constraint.second() == null || concerns(constraint.second(), left));
            boolean same = constraint.sure() == null
                    ? constraint.evidences().get(left) == constraint.evidences().get(right)
                    : constraint.sure().alike(left, right) && constraint.hope().alike(left, right);
            if (concerned && !same) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a condition can fail at all; one that cannot keeps nothing together and tells nothing apart. */
    private boolean canBind(Problem.Dependent one) {
        BitSet all = new BitSet();
        for (int p = 0; p < pairCount; p++) {
            if (one.scope().get(pairLeaf[p])) {
                all.set(pairEvidence[p]);
            }
        }
        return one.min() > 0 || one.sure().of(all) > one.max();
    }

    /** Returns whether a scope has a leaf that the evidence can serve; two evidences compared here can serve the same leaves. */
    private boolean concerns(BitSet scope, int evidence) {
        for (int p = evidenceStart[evidence]; p < evidenceStart[evidence + 1]; p++) {
            if (scope.get(pairLeaf[p])) {
                return true;
            }
        }
        return false;
    }

    /**
     * Marks the choices that a flow decides by itself: those over leaves, or choices of one among such, that one evidence satisfies
     * and that all weigh the same.
     */
    void markGroups(Problem problem) {
        for (int n = 0; n < problem.nodes; n++) {
            if (problem.kind[n] == Problem.CHOICE && problem.need[n] > 0) {
                long weight = -1;
                boolean group = true;
                for (int child : problem.children[n]) {
                    long own = unitWeight(problem, child);
                    group &= own > 0
                            && (weight < 0 || weight == own)
                            && priority(problem, child) == priority(problem, problem.children[n][0]);
                    weight = own;
                }
                if (group) {
                    problem.kind[n] = Problem.GROUP;
                }
            }
        }
    }

    private static long unitWeight(Problem problem, int node) {
        if (problem.kind[node] == Problem.LEAF) {
            int l = problem.reference[node];
            Problem.Leaf leaf = problem.leaves.get(l);
            if (leaf.distinct() || !leaf.uniform() || leaf.demand() > leaf.unit() || leaf.limit() < leaf.unit()) {
                return -1;
            }
            for (int p : problem.leafPairs[l]) {
                if (problem.pairMaybe[p]) {
                    return -1;
                }
            }
            return leaf.demand();
        }
        if (problem.kind[node] == Problem.GROUP && problem.need[node] == 1) {
            return unitWeight(problem, problem.children[node][0]);
        }
        return -1;
    }

    private static int priority(Problem problem, int node) {
        int n = node;
        while (problem.kind[n] == Problem.GROUP) {
            n = problem.children[n][0];
        }
        return problem.kind[n] == Problem.LEAF
                ? problem.leaves.get(problem.reference[n]).priority()
                : 0;
    }
}
