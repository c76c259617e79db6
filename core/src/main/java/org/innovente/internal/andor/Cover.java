package org.innovente.internal.andor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest set of variables that meets every row: a minimum hitting set where all rows are landmarks. Depth-first branch
 * and bound on a stack of its own, with unit propagation, dominance and a bound by dual ascent; every tie goes to the lower
 * variable, so that the answer does not depend on anything but the input.
 */
final class Cover {
    private static final byte FREE = 0;
    private static final byte IN = 1;
    private static final byte OUT = 2;
    /** Fewer open rows than these are searched through sooner than they are priced. */
    private static final int FEW = 6;
    /** How often prices are changed before the first branch, and after it. */
    private static final int ROOT_ROUNDS = 100;

    private static final int ROUNDS = 10;

    private final long[] cost;
    private final IntList never = new IntList();
    private final List<Row> rows = new ArrayList<>();
    private final List<int[]> notAll = new ArrayList<>();
    private final int[] @Nullable [] conflicts;
    private final boolean[] delicate;
    private final @Nullable IntList[] asking;
    private int[] twinBefore = {};
    private int[] twinAfter = {};

    private final byte[] state;
    private final IntList trail = new IntList();
    private final CoverBound bound;
    private final CoverPrices prices;
    /** Whether nothing has been branched on. */
    private boolean atRoot;

    private long spent;
    private long best;
    private int @Nullable [] bestSet;
    private long steps;
    private boolean complete;

    /**
     * Returns a cover without rows.
     *
     * @param exclusions pairs of variables of which a set has at most one
     * @param never variables that no set has
     */
    Cover(long[] cost, int[][] exclusions, int[] never) {
        this.never.addAll(never);
        this.cost = cost;
        state = new byte[cost.length];
        delicate = new boolean[cost.length];
        asking = new IntList[cost.length];
        conflicts = new int[exclusions.length == 0 ? 0 : cost.length][];
        for (int[] pair : exclusions) {
            conflict(pair[0], pair[1]);
            conflict(pair[1], pair[0]);
        }
        bound = new CoverBound(cost);
        prices = new CoverPrices(cost);
    }

    private void conflict(int variable, int other) {
        int[] known = conflicts[variable];
        int[] more = known == null ? new int[1] : Arrays.copyOf(known, known.length + 1);
        more[more.length - 1] = other;
        conflicts[variable] = more;
        delicate[variable] = true;
    }

    void add(Row row) {
        rows.add(row);
        if (row.condition() >= 0) {
            IntList known = asking[row.condition()];
            if (known == null) {
                known = new IntList(4);
                asking[row.condition()] = known;
            }
            known.add(rows.size() - 1);
        }
    }

    /** Leaves a variable out of every set from now on. */
    void never(int variable) {
        never.add(variable);
    }

    /** Leaves these variables out of every set from now on, and no others. */
    void neverOnly(int[] variables) {
        never.truncate(0);
        never.addAll(variables);
    }

    List<Row> rows() {
        return rows;
    }

    /** Forbids every set that holds all of these. */
    void forbid(int[] variables) {
        notAll.add(variables);
        for (int variable : variables) {
            delicate[variable] = true;
        }
    }

    /** Makes a variable come only with its lower twin, so that of equivalent sets one is found. */
    void twins(int[] before) {
        twinBefore = Arrays.copyOf(before, cost.length);
        Arrays.fill(twinBefore, before.length, cost.length, -1);
        twinAfter = new int[cost.length];
        Arrays.fill(twinAfter, -1);
        for (int variable = 0; variable < before.length; variable++) {
            if (before[variable] >= 0) {
                twinAfter[before[variable]] = variable;
                delicate[variable] = true;
                delicate[before[variable]] = true;
            }
        }
    }

    long steps() {
        return steps;
    }

    /** Goes back to the start: what can never be taken is out, what is forced is in; returns whether that can be. */
    private boolean begin(int[] forced) {
        undo(0);
        boolean alive = true;
        for (int i = 0; i < never.size(); i++) {
            alive &= exclude(never.get(i));
        }
        for (int variable : forced) {
            alive &= choose(variable);
        }
        return alive;
    }

    /** Returns a cost that no set with some forced variables is under, without a search. */
    long floorOf(int[] forced) {
        begin(forced);
        return spent + bound.of(rows, CoverRows.open(rows, state), state);
    }

    /** Returns a set that meets all rows without a condition: the forced variables, then each time what meets most for its cost. */
    int[] greedy(int[] forced) {
        begin(forced);
        long[] open = CoverRows.unconditional(rows, state);
        while (open.length > 0) {
            Branching branching = new Branching(rows, state, cost);
            int next = branching.among(open);
            steps += branching.steps();
            if (next < 0 || !choose(next)) {
                break;
            }
            open = CoverRows.unconditional(rows, state);
        }
        int[] found = chosen();
        undo(0);
        return found;
    }

    /** Returns whether the last search ended by itself, so that its answer is proven. */
    boolean complete() {
        return complete;
    }

    /** Returns whether a set has no two variables that exclude each other, and does not hold all of a forbidden set. */
    boolean permits(int[] set) {
        return CoverRows.permits(set, cost.length, conflicts, notAll);
    }

    /**
     * Returns the cheapest set below a cost, or null if there is none.
     *
     * @param forced variables that are in every answer
     * @param below the cost that the answer must stay under
     * @param floor a cost that no set can be under: the search stops when it meets it
     * @param limit the steps after which the search gives up
     */
    int @Nullable [] solve(int[] forced, long below, long floor, long limit) {
        best = below;
        bestSet = null;
        complete = true;
        long end = steps + limit;
        boolean alive = begin(forced);
        IntList marks = new IntList();
        IntList branches = new IntList();
        while (true) {
            atRoot = marks.isEmpty();
            int branch = alive ? descend() : -1;
            if (bestSet != null && best <= floor) {
                break;
            }
            if (steps > end) {
                complete = false;
                break;
            }
            if (branch >= 0) {
                marks.add(trail.size());
                branches.add(branch);
                alive = choose(branch);
                continue;
            }
            if (marks.isEmpty()) {
                break;
            }
            undo(marks.pop());
            alive = exclude(branches.pop());
        }
        return bestSet;
    }

    /** Propagates, bounds and drops dominated variables; returns the variable to branch on, or -1 where nothing is left. */
    private int descend() {
        while (propagate()) {
            if (spent >= best) {
                return -1;
            }
            long[] open = CoverRows.open(rows, state);
            if (open.length == 0) {
                best = spent;
                bestSet = chosen();
                return -1;
            }
            long rest = bound.of(rows, open, state);
            steps += bound.lastSteps();
            if (rest >= best - spent) {
                return -1;
            }
            int settled = settle(open);
            if (settled < 0) {
                return -1;
            }
            if (settled == 0 && !dropDominated(open)) {
                Branching branching = new Branching(rows, state, cost);
                int chosen = branching.on(open);
                steps += branching.steps();
                return chosen;
            }
        }
        return -1;
    }

    private boolean propagate() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Row row : rows) {
                int before = trail.size();
                if (!propagate(row)) {
                    return false;
                }
                changed |= trail.size() > before;
            }
            for (int[] forbidden : notAll) {
                int before = trail.size();
                int last = CoverRows.lastFree(forbidden, state);
                steps += forbidden.length;
                if (last == CoverRows.TAKEN || last >= 0 && !exclude(last)) {
                    return false;
                }
                changed |= trail.size() > before;
            }
        }
        return true;
    }

    private boolean propagate(Row row) {
        if (row.condition() >= 0 && state[row.condition()] == OUT) {
            return true;
        }
        int[] variables = row.variables();
        long missing = row.bound();
        long possible = 0;
        for (int i = 0; i < variables.length; i++) {
            byte now = state[variables[i]];
            if (now == IN) {
                missing -= row.weight(i);
                if (missing <= 0) {
                    steps += i;
                    return true;
                }
            } else if (now == FREE) {
                possible += row.weight(i);
            }
        }
        steps += variables.length + 1;
        boolean asked = row.condition() < 0 || state[row.condition()] == IN;
        if (possible < missing) {
            return !asked && exclude(row.condition());
        }
        for (int i = 0; asked && i < variables.length; i++) {
            if (state[variables[i]] == FREE && possible - row.weight(i) < missing && !choose(variables[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean choose(int variable) {
        for (int v = variable; v >= 0 && state[v] != IN; v = twinBefore.length == 0 ? -1 : twinBefore[v]) {
            if (state[v] == OUT) {
                return false;
            }
            state[v] = IN;
            spent += cost[v];
            trail.add(v);
            int[] others = conflicts.length == 0 ? null : conflicts[v];
            for (int i = 0; others != null && i < others.length; i++) {
                if (!exclude(others[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean exclude(int variable) {
        for (int v = variable; v >= 0 && state[v] != OUT; v = twinAfter.length == 0 ? -1 : twinAfter[v]) {
            if (state[v] == IN) {
                return false;
            }
            state[v] = OUT;
            trail.add(v);
        }
        return true;
    }

    private void undo(int mark) {
        for (int i = trail.size() - 1; i >= mark; i--) {
            int variable = trail.get(i);
            if (state[variable] == IN) {
                spent -= cost[variable];
            }
            state[variable] = FREE;
        }
        trail.truncate(mark);
    }

    private int[] chosen() {
        IntList set = new IntList();
        for (int i = 0; i < trail.size(); i++) {
            if (state[trail.get(i)] == IN) {
                set.add(trail.get(i));
            }
        }
        int[] found = set.toArray();
        Arrays.sort(found);
        return found;
    }

    /** Decides what a better bound decides; returns how many variables that were, or -1 if nothing better is left. */
    private int settle(long[] open) {
        if (open.length < FEW || best == Long.MAX_VALUE) {
            return 0;
        }
        long bar = best - spent;
        long rest = prices.of(rows, CoverRows.priced(rows, state), state, bar, atRoot ? ROOT_ROUNDS : ROUNDS);
        steps += prices.lastSteps();
        if (rest >= bar) {
            return -1;
        }
        IntList out = new IntList();
        IntList in = new IntList();
        prices.settled(bar, out, in);
        for (int i = 0; i < out.size(); i++) {
            if (!exclude(out.get(i))) {
                return -1;
            }
        }
        for (int i = 0; i < in.size(); i++) {
            if (!choose(in.get(i))) {
                return -1;
            }
        }
        return out.size() + in.size();
    }

    /** Leaves out variables in whose place another is at least as good; returns whether there was one. */
    private boolean dropDominated(long[] open) {
        Dominance dominance = new Dominance(rows, open, state, cost, delicate, asking);
        int[] dropped = dominance.dropped();
        steps += dominance.steps();
        boolean any = false;
        for (int variable : dropped) {
            if (state[variable] == FREE) {
                any |= exclude(variable);
            }
        }
        return any;
    }
}
