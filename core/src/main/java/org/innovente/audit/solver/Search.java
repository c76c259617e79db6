package org.innovente.audit.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * Branch and bound for one stage: explores decisions depth first on an explicit stack, keeps the best allocation found, and closes a
 * branch when its relaxation cannot beat it. Every relaxation counts as one step of the budget.
 */
@NullUnmarked
final class Search {

    private enum Kind {
        PAIR,
        TAKE,
        COMMIT
    }

    private record Frame(Kind kind, int subject, boolean firstIsIn, List<Integer> twins, int mark) {}

    private final Problem problem;
    private final Stage stage;
    final State state;
    private final Relaxation relaxation;
    private final Evaluator evaluator;
    private final Candidate candidate;
    private final ScopeBound scopeBound;
    private final UseBound useBound;
    private final List<Frame> frames = new ArrayList<>();
    private final List<Boolean> second = new ArrayList<>();
    private final long[] open;
    private List<Step> proof;
    private boolean stopAtTarget;
    long steps;
    Value best = Value.WORST;
    byte[] bestState;
    boolean complete;

    Search(Problem problem, Stage stage, boolean prove) {
        this.problem = problem;
        this.stage = stage;
        state = new State(problem, stage);
        relaxation = new Relaxation(problem, state);
        evaluator = new Evaluator(problem, stage);
        candidate = new Candidate(problem, state, relaxation, evaluator);
        scopeBound = new ScopeBound(problem, state);
        useBound = new UseBound(problem, state, relaxation);
        open = new long[problem.nodes];
        proof = prove ? new ArrayList<>() : null;
    }

    /** Returns the proof that nothing was found; only after a complete search without result. */
    List<Step> proof() {
        return proof;
    }

    /** Searches for the best allocation below what is decided already, within a number of steps. */
    void run(long budget) {
        explore(budget);
    }

    /** Searches for an allocation as good as a known value, below what is decided already. */
    boolean attains(Value value, long budget) {
        stopAtTarget = true;
        proof = null;
        best = new Value(value.unmet(), value.remaining(), value.shortage(), value.shared(), value.used() + 1);
        bestState = null;
        explore(budget);
        return bestState != null;
    }

    private void explore(long budget) {
        int base = state.mark();
        frames.clear();
        second.clear();
        complete = false;
        steps = 0;
        boolean consistent = true;
        while (true) {
            Frame next = null;
            if (!consistent) {
                close(Step.Kind.BROKEN, -1, List.of());
            } else {
                if (steps >= budget) {
                    state.undo(base);
                    return;
                }
                steps++;
                next = visit();
                if (stopAtTarget && bestState != null) {
                    state.undo(base);
                    complete = true;
                    return;
                }
            }
            if (next != null) {
                frames.add(next);
                second.add(false);
                log(next);
                consistent = apply(next, next.firstIsIn);
                continue;
            }
            while (!frames.isEmpty() && second.get(frames.size() - 1)) {
                state.undo(frames.remove(frames.size() - 1).mark);
                second.remove(second.size() - 1);
            }
            if (frames.isEmpty()) {
                state.undo(base);
                complete = true;
                return;
            }
            Frame frame = frames.get(frames.size() - 1);
            second.set(second.size() - 1, true);
            state.undo(frame.mark);
            consistent = apply(frame, !frame.firstIsIn);
        }
    }

    private void log(Frame frame) {
        if (proof != null) {
            proof.add(new Step(
                    frame.kind == Kind.TAKE ? Step.Kind.TAKE : frame.firstIsIn ? Step.Kind.PAIR : Step.Kind.PAIR_LEFT,
                    frame.subject,
                    frame.twins));
        }
    }

    private void close(Step.Kind kind, int subject, List<Integer> items) {
        if (proof != null) {
            proof.add(new Step(kind, subject, items));
        }
    }

    private boolean apply(Frame frame, boolean in) {
        if (frame.kind == Kind.PAIR) {
            if (in) {
                return state.set(frame.subject, State.IN);
            }
            boolean ok = state.set(frame.subject, State.OUT);
            for (int twin : frame.twins) {
                ok &= state.set(twin, State.OUT);
            }
            return ok;
        }
        if (frame.kind == Kind.COMMIT) {
            state.promise(frame.subject, in ? State.TAKEN : State.LEFT);
            return true;
        }
        return state.decide(frame.subject, in ? State.TAKEN : State.LEFT);
    }

    /** Bounds the state, looks for an allocation in it, and returns how to branch, or null when the state is closed. */
    private Frame visit() {
        if (!state.propagate() || state.overfull()) {
            close(Step.Kind.BROKEN, -1, List.of());
            return null;
        }
        state.derive();
        int root = problem.root();
        if (stage.hard() && !state.possible[root]) {
            close(Step.Kind.ALONE, -1, List.of());
            return null;
        }
        if (worse(state.leastUnmet[root], state.leastRemaining[root])) {
            close(Step.Kind.ALONE, -1, List.of());
            return null;
        }
        if (committedButImpossible()) {
            close(Step.Kind.ALONE, -1, List.of());
            return null;
        }
        if (!relaxation.solve()) {
            if (relaxation.overfull) {
                close(Step.Kind.BROKEN, -1, List.of());
            } else {
                close(Step.Kind.CUT, -1, relaxation.cut().stream().boxed().toList());
            }
            return null;
        }
        int scope = scopeBound.broken(stage);
        if (scope >= 0) {
            close(Step.Kind.SCOPE, scope, scopeBound.items());
            return null;
        }
        Value bound = bound();
        if (bound.compareTo(best) >= 0) {
            close(Step.Kind.ALONE, -1, List.of());
            return null;
        }
        int choice = openChoice();
        if (choice >= 0) {
            return branchChoice(choice);
        }
        return complete(bound);
    }

    private boolean worse(long unmet, long remaining) {
        return unmet > best.unmet() || unmet == best.unmet() && remaining > best.remaining();
    }

    private boolean committedButImpossible() {
        for (int n = 0; n < problem.nodes; n++) {
            if (state.promise[n] == State.TAKEN && state.active[n] && !state.possible[n]) {
                return true;
            }
        }
        return false;
    }

    private Value bound() {
        int root = problem.root();
        long unmet = state.leastUnmet[root];
        long remaining = state.leastRemaining[root];
        long shortage = 0;
        long fixedUnmet = stage.hard() ? 0 : fixedUnmet();
        long fixedRemaining = stage.hard() ? 0 : fixedRemaining();
        if (!stage.hard()) {
            unmet = Math.max(unmet, fixedUnmet + relaxation.missingFirst);
            remaining = Math.max(remaining, fixedRemaining + relaxation.missing);
            boolean tight =
                    remaining == fixedRemaining + relaxation.given && unmet == fixedUnmet + relaxation.missingFirst;
            shortage = relaxation.evenValues && tight ? relaxation.shortage : 0;
        }
        if (unmet > best.unmet() || unmet == best.unmet() && remaining > best.remaining()) {
            return new Value(unmet, remaining, 0, 0, 0);
        }
        long slack = stage.hard() ? 0 : unmet - fixedUnmet - relaxation.missingFirst;
        useBound.work(stage.hard() ? 0 : remaining - fixedRemaining - relaxation.given, slack);
        return new Value(unmet, remaining, shortage, useBound.shared, useBound.used);
    }

    /** Returns the unmet demand outside the flow: constants, conditions, leaves given up, and the least of open choices. */
    private long fixedUnmet() {
        long sum = 0;
        for (int n = 0; n < problem.nodes; n++) {
            if (state.active[n]) {
                switch (problem.kind[n]) {
                    case Problem.CONSTANT, Problem.DEPENDENT -> sum += state.leastUnmet[n];
                    case Problem.LEAF ->
                        sum += state.promise[n] == State.LEFT || !state.possible[n]
                                ? problem.leaves.get(problem.reference[n]).demand()
                                : 0;
                    case Problem.CHOICE -> sum += openLeast(n, state.leastUnmet);
                    default -> sum += 0;
                }
            }
        }
        return sum;
    }

    private long fixedRemaining() {
        long sum = 0;
        for (int n = 0; n < problem.nodes; n++) {
            if (state.active[n]) {
                if (problem.kind[n] == Problem.CONSTANT || problem.kind[n] == Problem.DEPENDENT) {
                    sum += state.leastRemaining[n];
                } else if (problem.kind[n] == Problem.CHOICE) {
                    sum += openLeast(n, state.leastRemaining);
                }
            }
        }
        return sum;
    }

    private long openLeast(int n, long[] least) {
        int missing = problem.need[n];
        int count = 0;
        for (int child : problem.children[n]) {
            if (state.taken[child] == State.TAKEN) {
                missing--;
            } else if (state.taken[child] == State.OPEN) {
                open[count++] = least[child];
            }
        }
        if (missing <= 0) {
            return 0;
        }
        Arrays.sort(open, 0, count);
        long sum = 0;
        for (int i = 0; i < Math.min(missing, count); i++) {
            sum += open[i];
        }
        return sum;
    }

    private int openChoice() {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int n = problem.nodes - 1; n >= 0; n--) {
            if (state.active[n] && problem.kind[n] == Problem.CHOICE) {
                int count = 0;
                for (int child : problem.children[n]) {
                    count += state.taken[child] == State.OPEN ? 1 : 0;
                }
                if (count > 0 && count < fewest) {
                    fewest = count;
                    best = n;
                }
            }
        }
        return best;
    }

    private Frame branchChoice(int choice) {
        int pick = -1;
        for (int child : problem.children[choice]) {
            if (state.taken[child] == State.OPEN
                    && (pick < 0
                            || state.leastUnmet[child] < state.leastUnmet[pick]
                            || state.leastUnmet[child] == state.leastUnmet[pick]
                                    && state.leastRemaining[child] < state.leastRemaining[pick])) {
                pick = child;
            }
        }
        return new Frame(Kind.TAKE, pick, true, List.of(), state.mark());
    }

    /** All choices are made: turns the flow into an allocation, and branches where it falls short of the bound. */
    private Frame complete(Value bound) {
        candidate.build();
        byte[] uses = candidate.uses();
        Value value = uses == null ? null : evaluator.evaluate(uses);
        if (value != null && reaches()) {
            if (value.compareTo(best) < 0) {
                best = value;
                bestState = uses.clone();
            }
            if (value.compareTo(bound) <= 0) {
                return null;
            }
        }
        int commit = stage.hard() ? -1 : candidate.commitment(value);
        if (commit >= 0) {
            return new Frame(Kind.COMMIT, commit, true, List.of(), state.mark());
        }
        int pair = candidate.branchPair();
        if (pair < 0) {
            close(Step.Kind.DECIDED, -1, List.of());
            return null;
        }
        return new Frame(Kind.PAIR, pair, candidate.firstIn(), twins(pair), state.mark());
    }

    private boolean reaches() {
        byte v = evaluator.verdict[problem.root()];
        return stage == Stage.NEAREST || v == Problem.SATISFIED || stage == Stage.HOPE && v == Problem.UNDETERMINED;
    }

    /** Returns the same use by evidences that can stand for this one and are untouched: not using the one, none of them need be. */
    private List<Integer> twins(int pair) {
        return untouched(problem.pairEvidence[pair]) ? alike(pair) : List.of();
    }

    /** Returns the same use by evidences that can stand for this one and about which the same is decided. */
    List<Integer> alike(int pair) {
        int e = problem.pairEvidence[pair];
        List<Integer> twins = new ArrayList<>();
        int offset = pair - problem.evidenceStart[e];
        for (int other = 0; other < problem.evidences; other++) {
            if (other != e && problem.classOf()[other] == problem.classOf()[e] && sameState(e, other)) {
                twins.add(problem.evidenceStart[other] + offset);
            }
        }
        return twins;
    }

    private boolean untouched(int e) {
        for (int p = problem.evidenceStart[e]; p < problem.evidenceStart[e + 1]; p++) {
            if (state.pair[p] == State.IN) {
                return false;
            }
        }
        return true;
    }

    private boolean sameState(int e, int other) {
        int from = problem.evidenceStart[e];
        int to = problem.evidenceStart[other];
        return Arrays.equals(
                state.pair, from, problem.evidenceStart[e + 1], state.pair, to, problem.evidenceStart[other + 1]);
    }
}
