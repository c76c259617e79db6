package org.innovente.audit.solver;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * Checks allocations and proofs without searching: it shares no code with the search. A proof is walked once; each closing step is
 * checked in time linear in the size of the problem.
 */
@NullUnmarked
public final class Replay {
    private static final byte IN = 1;
    private static final byte OUT = 2;

    private final Problem problem;
    private final boolean hope;
    private final byte[] pair;
    private final byte[] choice;
    private final Deque<int[]> undo = new ArrayDeque<>();

    private Replay(Problem problem, boolean hope) {
        this.problem = problem;
        this.hope = hope;
        pair = new byte[problem.pairs];
        choice = new byte[problem.nodes];
        for (int p = 0; p < problem.pairs; p++) {
            Problem.Leaf leaf = problem.leaves.get(problem.pairLeaf[p]);
            if (problem.pairMaybe[p] && !hope || !leaf.distinct() && problem.pairWeight[p] > leaf.limit()) {
                pair[p] = OUT;
            }
        }
    }

    /** Returns whether uses are legal and give the root the verdict claimed; unsatisfied is claimed by proof, not by uses. */
    public static boolean accepts(Problem problem, boolean[] uses, byte verdict) {
        Tally sure = new Tally(problem, uses, false);
        if (verdict == Problem.SATISFIED) {
            return sure.legal() && sure.certain() && sure.verdict() == Problem.SATISFIED;
        }
        if (verdict == Problem.UNDETERMINED) {
            Tally hoped = new Tally(problem, uses, true);
            return hoped.legal() && hoped.verdict() != Problem.UNSATISFIED;
        }
        return sure.legal();
    }

    /** Returns what uses make of each node, every doubt told. */
    public static byte[] verdicts(Problem problem, boolean[] uses) {
        return new Tally(problem, uses, true).verdicts();
    }

    /**
     * Returns whether steps prove that no legal allocation satisfies the root.
     *
     * @param hope whether they prove that none even leaves it undetermined
     */
    public static boolean proves(Problem problem, List<Step> steps, boolean hope) {
        return !steps.isEmpty() && new Replay(problem, hope).walk(steps);
    }

    private boolean walk(List<Step> steps) {
        Deque<Step> open = new ArrayDeque<>();
        Deque<Integer> marks = new ArrayDeque<>();
        Deque<Boolean> second = new ArrayDeque<>();
        boolean consistent = true;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.kind().closes()) {
                if (consistent ? !closes(step) : step.kind() != Step.Kind.BROKEN) {
                    return false;
                }
                while (!second.isEmpty() && second.peek()) {
                    back(marks.pop());
                    second.pop();
                    open.pop();
                }
                if (open.isEmpty()) {
                    return i == steps.size() - 1;
                }
                second.pop();
                second.push(true);
                back(marks.peek());
                consistent = enter(open.peek(), false);
            } else {
                if (!consistent || !wellFormed(step)) {
                    return false;
                }
                open.push(step);
                marks.push(undo.size());
                second.push(false);
                consistent = enter(step, true);
            }
        }
        return false;
    }

    private boolean wellFormed(Step step) {
        if (step.kind() == Step.Kind.TAKE) {
            int n = step.subject();
            return n >= 0
                    && n < problem.nodes
                    && problem.parent[n] >= 0
                    && problem.kind[problem.parent[n]] == Problem.CHOICE;
        }
        int p = step.subject();
        if (p < 0 || p >= problem.pairs || pair[p] != 0) {
            return false;
        }
        for (int twin : step.items()) {
            if (!twins(p, twin)) {
                return false;
            }
        }
        return true;
    }

    /** Two evidences stand for one another when they are alike everywhere and nothing has been decided differently about them. */
    private boolean twins(int p, int twin) {
        if (twin < 0 || twin >= problem.pairs) {
            return false;
        }
        int e = problem.pairEvidence[p];
        int f = problem.pairEvidence[twin];
        if (e == f
                || problem.classOf()[e] != problem.classOf()[f]
                || p - problem.evidenceStart[e] != twin - problem.evidenceStart[f]) {
            return false;
        }
        for (int i = 0; i < problem.evidenceStart[e + 1] - problem.evidenceStart[e]; i++) {
            byte own = pair[problem.evidenceStart[e] + i];
            if (own == IN || own != pair[problem.evidenceStart[f] + i]) {
                return false;
            }
        }
        return true;
    }

    private void back(int mark) {
        while (undo.size() > mark) {
            int[] entry = undo.pop();
            if (entry[0] == 0) {
                pair[entry[1]] = 0;
            } else {
                choice[entry[1]] = 0;
            }
        }
    }

    private boolean enter(Step step, boolean first) {
        if (step.kind() == Step.Kind.TAKE) {
            return decide(step.subject(), first ? IN : OUT);
        }
        boolean in = first == (step.kind() == Step.Kind.PAIR);
        if (!in) {
            boolean ok = rule(step.subject(), OUT);
            for (int twin : step.items()) {
                ok &= rule(twin, OUT);
            }
            return ok;
        }
        return rule(step.subject(), IN);
    }

    private boolean decide(int node, byte value) {
        if (choice[node] != 0) {
            return choice[node] == value;
        }
        choice[node] = value;
        undo.push(new int[] {1, node});
        return true;
    }

    private boolean rule(int p, byte value) {
        if (pair[p] != 0) {
            return pair[p] == value;
        }
        pair[p] = value;
        undo.push(new int[] {0, p});
        if (value == IN) {
            for (int q : problem.conflicts[p]) {
                if (pair[q] == IN) {
                    return false;
                }
                if (pair[q] == 0) {
                    pair[q] = OUT;
                    undo.push(new int[] {0, q});
                }
            }
            int node = problem.leafNode[problem.pairLeaf[p]];
            while (problem.parent[node] >= 0) {
                if (problem.kind[problem.parent[node]] == Problem.CHOICE && !decide(node, IN)) {
                    return false;
                }
                node = problem.parent[node];
            }
        }
        return true;
    }

    private boolean closes(Step step) {
        boolean squeezed = squeeze();
        if (step.kind() == Step.Kind.BROKEN) {
            return !squeezed || overfull();
        }
        if (!squeezed) {
            return false;
        }
        ReplayState state = new ReplayState(problem, pair, choice, hope);
        return switch (step.kind()) {
            case ALONE -> !state.possible(problem.root());
            case CUT -> state.cuts(bits(step.items()));
            case SCOPE -> state.scopeFails(step.subject(), bits(step.items()));
            case DECIDED -> broken() || state.isDecided() && !holdsAsDecided();
            default -> false;
        };
    }

    private BitSet bits(List<Integer> items) {
        BitSet bits = new BitSet();
        items.stream().filter(i -> i >= 0 && i < problem.nodes).forEach(bits::set);
        return bits;
    }

    /** More uses never mend a constraint that the uses decided on break. */
    private boolean broken() {
        boolean[] uses = new boolean[problem.pairs];
        for (int p = 0; p < uses.length; p++) {
            uses[p] = pair[p] == IN;
        }
        return !new Tally(problem, uses, hope).legal();
    }

    private boolean holdsAsDecided() {
        boolean[] uses = new boolean[problem.pairs];
        for (int p = 0; p < uses.length; p++) {
            uses[p] = pair[p] == IN;
        }
        Tally tally = new Tally(problem, uses, hope);
        return tally.legal() && (hope ? tally.verdict() != Problem.UNSATISFIED : tally.verdict() == Problem.SATISFIED);
    }

    private boolean overfull() {
        for (int n = 0; n < problem.nodes; n++) {
            if (problem.kind[n] == Problem.CHOICE || problem.kind[n] == Problem.GROUP) {
                int in = 0;
                for (int child : problem.children[n]) {
                    in += choice[child] == IN || problem.kind[n] == Problem.GROUP && usedBelow(child) ? 1 : 0;
                }
                if (in > problem.need[n]) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean usedBelow(int node) {
        if (problem.kind[node] == Problem.LEAF) {
            for (int p : problem.leafPairs[problem.reference[node]]) {
                if (pair[p] == IN) {
                    return true;
                }
            }
        }
        for (int child : problem.children[node]) {
            if (usedBelow(child)) {
                return true;
            }
        }
        return false;
    }

    /** Rules out the uses for which caps and limits leave no room; returns false when one is broken already. */
    private boolean squeeze() {
        for (Problem.Constraint constraint : problem.constraints) {
            if (constraint.sure() != null
                    && constraint.second() == null
                    && !room(constraint.first(), hope ? constraint.hope() : constraint.sure(), constraint.max())) {
                return false;
            }
        }
        for (int l = 0; l < problem.leaves.size(); l++) {
            Problem.Leaf leaf = problem.leaves.get(l);
            if (leaf.limit() != Long.MAX_VALUE) {
                long slack = leaf.limit() - Tally.amount(problem, l, p -> pair[p] == IN);
                if (slack < 0) {
                    return false;
                }
                for (int p : problem.leafPairs[l]) {
                    if (!leaf.distinct() && pair[p] == 0 && problem.pairWeight[p] > slack) {
                        pair[p] = OUT;
                        undo.push(new int[] {0, p});
                    }
                }
            }
        }
        return true;
    }

    private boolean room(BitSet scope, Gauge gauge, long max) {
        BitSet used = new BitSet();
        for (int p = 0; p < problem.pairs; p++) {
            if (pair[p] == IN && scope.get(problem.pairLeaf[p])) {
                used.set(problem.pairEvidence[p]);
            }
        }
        long slack = max - gauge.of(used);
        for (int p = 0; p < problem.pairs && gauge.isSum() && slack >= 0; p++) {
            int e = problem.pairEvidence[p];
            if (pair[p] == 0 && scope.get(problem.pairLeaf[p]) && !used.get(e) && gauge.most(e) > slack) {
                pair[p] = OUT;
                undo.push(new int[] {0, p});
            }
        }
        return slack >= 0;
    }
}
