package org.innovente.audit.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * The flow that relaxes a state: what the leaves that count could be given if evidences could be split and the constraints that do
 * not fit into a flow were dropped. Where nothing is split and nothing dropped is broken, it is an answer.
 */
@NullUnmarked
final class Relaxation {

    private final Problem problem;
    private final State state;
    private final Flow flow = new Flow();
    final List<Sink> sinks = new ArrayList<>();
    private final int[] pairEdge;
    private final int[] leafAt;
    final int[] copyOf;
    private final boolean[] servable;
    int[] copyEvidence = new int[64];
    private int[] sourceEdge = new int[64];
    int copies;
    private final BitSet cut = new BitSet();
    boolean overfull;
    /** What the sinks lack at least, in the order that is best for that. */
    long missing;

    /** What they lack in the flow that is kept. */
    long given;

    long missingFirst;
    long shortage;
    boolean evenValues;

    Relaxation(Problem problem, State state) {
        this.problem = problem;
        this.state = state;
        pairEdge = new int[problem.pairs];
        copyOf = new int[problem.pairs];
        leafAt = new int[problem.leaves.size()];
        servable = new boolean[problem.leaves.size()];
    }

    /** Returns the nodes that cannot be served together, after {@link #solve} returned false. */
    BitSet cut() {
        return cut;
    }

    /** Returns whether a leaf counts in this state. */
    boolean counts(int leaf) {
        return leafAt[leaf] > 0;
    }

    /** Returns the flow on a pair in whole units of its leaf. */
    long on(int pair) {
        return pairEdge[pair] < 0 ? 0 : flow.on(pairEdge[pair]);
    }

    /** Builds the flow and fills it; returns false when nodes that must be served cannot be. */
    boolean solve() {
        build();
        if (overfull) {
            return false;
        }
        missing = -1;
        if (!evenValues && hasRank(2)) {
            sinks.sort(Relaxation::byWorth);
            if (!fill()) {
                return false;
            }
            missing = missingOf(0);
            build();
        }
        sinks.sort(Relaxation::byRank);
        if (!fill()) {
            return false;
        }
        given = missingOf(0);
        missing = missing < 0 ? given : missing;
        missingFirst = missingOf(1);
        shortage = 0;
        for (Sink sink : sinks) {
            shortage += sink.missing() * sink.priority;
        }
        return true;
    }

    private static int byWorth(Sink left, Sink right) {
        int order = Integer.compare(Math.min(1, left.rank), Math.min(1, right.rank));
        order = order != 0 ? order : Long.compare(right.each, left.each);
        return order != 0 ? order : Integer.compare(left.node, right.node);
    }

    private static int byRank(Sink left, Sink right) {
        int order = Integer.compare(left.rank, right.rank);
        order = order != 0 ? order : Long.compare(right.each, left.each);
        order = order != 0 ? order : Integer.compare(right.priority, left.priority);
        return order != 0 ? order : Integer.compare(left.node, right.node);
    }

    private boolean hasRank(int rank) {
        for (Sink sink : sinks) {
            if (sink.rank == rank) {
                return true;
            }
        }
        return false;
    }

    /** Returns what the sinks of a rank lack, or all of them for rank 0. */
    private long missingOf(int rank) {
        long sum = 0;
        for (Sink sink : sinks) {
            sum += rank == 0 || sink.rank == rank ? sink.missing() : 0;
        }
        return sum;
    }

    /** Pushes flow to the sinks in their order; returns false when one that must be served cannot be. */
    private boolean fill() {
        cut.clear();
        for (Sink sink : sinks) {
            sink.got = flow.push(sink.at, sink.units);
            if (sink.got < sink.units && sink.rank == 0) {
                collectCut();
                return false;
            }
        }
        return true;
    }

    private void collectCut() {
        for (int l = 0; l < leafAt.length; l++) {
            if (leafAt[l] > 0 && flow.closed(leafAt[l])) {
                cut.set(problem.leafNode[l]);
            }
        }
        for (Sink sink : sinks) {
            if (flow.closed(sink.at)) {
                cut.set(sink.node);
            }
        }
        for (int n = 0; n < problem.nodes; n++) {
            if (problem.kind[n] == Problem.GROUP && groupAt != null && groupAt[n] > 0 && flow.closed(groupAt[n])) {
                cut.set(n);
            }
        }
    }

    private int[] groupAt;

    private void build() {
        flow.clear();
        sinks.clear();
        copies = 0;
        overfull = false;
        evenValues = true;
        Arrays.fill(leafAt, 0);
        Arrays.fill(servable, false);
        groupAt = new int[problem.nodes];
        for (int n = problem.nodes - 1; n >= 0; n--) {
            if (state.active[n]) {
                if (problem.kind[n] == Problem.LEAF) {
                    addLeaf(n);
                } else if (problem.kind[n] == Problem.GROUP) {
                    addGroup(n);
                }
            }
        }
        for (Sink sink : sinks) {
            evenValues &= sink.each == sinks.get(0).each;
        }
        addEvidences();
    }

    private int rank(int n) {
        if (state.stage.hard() || state.promise[n] == State.TAKEN) {
            return 0;
        }
        return state.promise[n] == State.LEFT || !state.possible[n] ? 2 : 1;
    }

    private void addLeaf(int n) {
        int l = problem.reference[n];
        Problem.Leaf leaf = problem.leaves.get(l);
        leafAt[l] = flow.node();
        servable[l] = true;
        long rest = leaf.demand() - state.amountIn(l);
        if (rest > 0) {
            long each = leaf.uniform() ? leaf.unit() : 1;
            long full = rest / each;
            if (full > 0) {
                sinks.add(new Sink(n, leafAt[l], full, each, rank(n), leaf.priority()));
            }
            if (rest > full * each) {
                sinks.add(new Sink(n, leafAt[l], 1, rest - full * each, rank(n), leaf.priority()));
            }
        }
    }

    /** Adds a group with the leaves and inner groups below it that are still to be served. */
    private void addGroup(int n) {
        groupAt[n] = flow.node();
        int done = 0;
        long each = 0;
        int priority = 0;
        int[] stack = problem.children[n].clone();
        for (int child : stack) {
            if (done(child)) {
                done++;
                openLeaves(child);
            } else {
                connect(child, groupAt[n]);
            }
            each = Math.max(each, weight(child));
            priority = Math.max(priority, priorityOf(child));
        }
        overfull |= done > problem.need[n];
        if (done < problem.need[n]) {
            sinks.add(new Sink(n, groupAt[n], problem.need[n] - done, each, state.stage.hard() ? 0 : 1, priority));
        }
    }

    /** Leaves of a child that is served already stay open to more uses, which count for what the scope uses. */
    private void openLeaves(int node) {
        if (problem.kind[node] == Problem.LEAF) {
            leafAt[problem.reference[node]] = flow.node();
        }
    }

    private boolean done(int node) {
        if (problem.kind[node] == Problem.LEAF) {
            return state.amountIn(problem.reference[node]) > 0;
        }
        for (int child : problem.children[node]) {
            if (done(child)) {
                return true;
            }
        }
        return false;
    }

    private void connect(int node, int above) {
        if (problem.kind[node] == Problem.LEAF) {
            int l = problem.reference[node];
            leafAt[l] = flow.node();
            servable[l] = true;
            flow.edge(leafAt[l], above, 1);
            return;
        }
        groupAt[node] = flow.node();
        flow.edge(groupAt[node], above, 1);
        for (int child : problem.children[node]) {
            connect(child, groupAt[node]);
        }
    }

    private long weight(int node) {
        return problem.kind[node] == Problem.LEAF
                ? problem.leaves.get(problem.reference[node]).demand()
                : weight(problem.children[node][0]);
    }

    private int priorityOf(int node) {
        if (problem.kind[node] == Problem.LEAF) {
            return problem.leaves.get(problem.reference[node]).priority();
        }
        int most = 0;
        for (int child : problem.children[node]) {
            most = Math.max(most, priorityOf(child));
        }
        return most;
    }

    private void addEvidences() {
        Arrays.fill(pairEdge, -1);
        CapNodes caps = new CapNodes(problem, state, flow);
        for (int e = 0; e < problem.evidences; e++) {
            addEvidence(e, caps);
        }
    }

    private void addEvidence(int e, CapNodes caps) {
        int first = copies;
        for (int p = problem.evidenceStart[e]; p < problem.evidenceStart[e + 1]; p++) {
            if (state.pair[p] == State.FREE && servable[problem.pairLeaf[p]]) {
                copyOf[p] = place(p, first);
            } else {
                copyOf[p] = -1;
            }
        }
        boolean single = copies == first + 1;
        for (int c = first; c < copies; c++) {
            long most = 0;
            for (int p = problem.evidenceStart[e]; p < problem.evidenceStart[e + 1]; p++) {
                if (copyOf[p] == c) {
                    most = Math.max(most, capacity(p));
                }
            }
            int at = flow.node();
            int from = single ? caps.before(e, servable, most) : Flow.SOURCE;
            sourceEdge[c] = flow.edge(from, at, most);
            for (int p = problem.evidenceStart[e]; p < problem.evidenceStart[e + 1]; p++) {
                if (copyOf[p] == c) {
                    int into = caps.inside(
                            e, problem.pairLeaf[p], leafAt[problem.pairLeaf[p]], single, problem.pairValues[p]);
                    pairEdge[p] = flow.edge(at, into, capacity(p));
                }
            }
        }
    }

    /** Puts a pair into the first copy all of whose pairs compete with it; the copies are cliques, so the flow stays a relaxation. */
    private int place(int pair, int first) {
        int e = problem.pairEvidence[pair];
        for (int c = first; c < copies; c++) {
            boolean fits = true;
            for (int q = problem.evidenceStart[e]; q < pair && fits; q++) {
                fits = copyOf[q] != c || competes(pair, q);
            }
            if (fits) {
                return c;
            }
        }
        if (copies == copyEvidence.length) {
            copyEvidence = Arrays.copyOf(copyEvidence, copies * 2);
            sourceEdge = Arrays.copyOf(sourceEdge, copies * 2);
        }
        copyEvidence[copies] = e;
        return copies++;
    }

    private boolean competes(int pair, int other) {
        return Arrays.binarySearch(problem.conflicts[pair], other) >= 0;
    }

    private long capacity(int pair) {
        Problem.Leaf leaf = problem.leaves.get(problem.pairLeaf[pair]);
        if (leaf.distinct()) {
            return problem.pairValues[pair].length;
        }
        return leaf.uniform() ? 1 : problem.pairWeight[pair];
    }

    /** Returns how many evidences have more than one copy in the network. */
    boolean severalCopies() {
        for (int c = 1; c < copies; c++) {
            if (copyEvidence[c] == copyEvidence[c - 1]) {
                return true;
            }
        }
        return false;
    }

    /**
     * Moves the flow, without losing any, towards evidences that are worth more to the dependents.
     *
     * @param worth what each evidence is worth
     * @param surplus whether a leaf may be given more than it asks for
     */
    void prefer(long[] worth, boolean[] surplus) {
        Integer[] order = new Integer[copies];
        for (int c = 0; c < copies; c++) {
            order[c] = c;
        }
        Arrays.sort(
                order,
                Comparator.<Integer>comparingLong(c -> -worth[copyEvidence[c]]).thenComparing(c -> c));
        for (int c : order) {
            if (flow.on(sourceEdge[c]) == 0 && flow.free(sourceEdge[c]) == 1) {
                Swaps.into(flow, c, sourceEdge, copyEvidence, copies, worth, leafAt, surplus);
            }
        }
    }
}
