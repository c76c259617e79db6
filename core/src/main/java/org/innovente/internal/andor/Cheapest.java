package org.innovente.internal.andor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest set of choices that reaches the goal of a cone, exactly, by implicit hitting sets (Haslum, Slaney, Thiébaux,
 * ICAPS 2012): the cheapest set that meets all landmarks found so far is a lower bound; where it does not reach the goal, it
 * misses further landmarks, which are found by growing it. The answer does not depend on time, only on a budget of steps.
 *
 * <p>Asking again gives the next best set that does not contain an earlier one. The search belongs to one thread.
 */
public final class Cheapest {
    /** What a search found out. */
    public enum Status {
        /** A set, and the proof that no set costs less. */
        OPTIMAL,
        /** A set, and a lower bound under its cost: the budget ended first. */
        FEASIBLE,
        /** The proof that there is no set. */
        NONE,
        /** Neither a set nor a proof: the budget ended first. */
        UNKNOWN
    }

    /**
     * An answer.
     *
     * @param set the variables to take, ascending
     * @param cost their cost
     * @param lowerBound a cost that no set is under
     * @param steps the steps spent on it
     */
    public record Answer(Status status, int[] set, long cost, long lowerBound, long steps) {}

    /** How often landmarks may be gathered that do not raise the bound. */
    private static final int PATIENCE = 12;

    /** The share of the budget that is spent on landmarks alone: what each variable asks for helps later, and is in the way at first. */
    private static final int PLAIN = 32;

    private static final long THINNING = 5_000_000;

    private final Cone cone;
    private final long[] cost;
    private final Propagation work;
    private final Cover cover;
    private long extra;
    private final List<int[]> arranging = new ArrayList<>();
    private final int[][] exclusions;
    private final int[] never;
    private final int[] candidates;
    private final int[] forced;
    private final Predicate<int[]> arrangement;
    private final boolean reachable;
    private final Gates gates;
    /** Whether the cover knows what each variable asks for, and not only landmarks. */
    private boolean hasRows;

    private boolean hasLeftOutTwins;
    /** The twin before each variable, where of sets that differ by twins only one is asked for. */
    private int @Nullable [] grouped;

    private long lower;
    private int @Nullable [] bestSet;
    private long best;
    private int[] allowed = {};
    /** In how many landmarks each variable was found. */
    private final int[] seenIn;

    private long before;

    /**
     * Returns a search.
     *
     * @param cost the cost of each variable, zero or more
     * @param exclusions pairs of variables that cannot both be taken
     * @param arrangement whether the modules of a set that reaches the goal can be put in order, beyond what the cone knows
     */
    public Cheapest(Cone cone, long[] cost, int[][] exclusions, Predicate<int[]> arrangement) {
        this.cone = cone;
        this.cost = cost;
        this.arrangement = arrangement;
        Propagation full = new Propagation(cone);
        int[] all = new int[cone.variables()];
        Arrays.setAll(all, i -> i);
        full.allowAll(all);
        reachable = full.reached();
        candidates = Arrays.stream(all).filter(full::has).toArray();
        work = new Propagation(cone);
        seenIn = new int[cost.length];
        gates = new Gates(cone);
        this.exclusions = exclusions;
        never = without(all, candidates);
        cover = new Cover(Arrays.copyOf(cost, cost.length + gates.alternatives()), exclusions, never);
        forced = reachable ? gates.forced() : new int[0];
        if (reachable && gates.hasThresholds()) {
            addRows();
        }
        before = full.steps();
    }

    private void addRows() {
        gates.addRows(cover);
        hasRows = true;
    }

    /** Returns whether the goal can be reached at all, exclusions not considered. */
    public boolean reachable() {
        return reachable;
    }

    /** Returns the variables that can be derived, ascending. */
    public int[] candidates() {
        return candidates.clone();
    }

    /**
     * Returns the landmarks found so far, those of one variable that are read off the cone included, and those that only follow from how
     * sets can be put in order left out.
     */
    public List<int[]> landmarks() {
        List<int[]> found = new ArrayList<>();
        for (int variable : forced) {
            found.add(new int[] {variable});
        }
        for (Row row : cover.rows()) {
            if (row.condition() < 0
                    && row.isClause()
                    && real(row.variables()).length == row.variables().length
                    && arranging.stream().noneMatch(own -> Arrays.equals(own, row.variables()))) {
                found.add(Arrays.stream(row.variables()).distinct().toArray());
            }
        }
        return found;
    }

    /** Makes equivalent variables interchangeable: each but the first of a group names the one before it, others -1. */
    public void twins(int[] beforeOf) {
        grouped = beforeOf;
        cover.twins(beforeOf);
    }

    /** Forbids all sets that contain this one, for the next search. */
    public void exclude(int[] set) {
        if (grouped == null) {
            // Who asks for further sets, twins not grouped, is asking for those with the other twin as well.
            cover.neverOnly(never);
            hasLeftOutTwins = true;
        }
        cover.forbid(set);
    }

    /**
     * Returns the cheapest set that does not contain one that was excluded.
     *
     * @param budget the steps after which the search ends with what it has
     */
    public Answer solve(long budget) {
        long start = steps();
        if (!reachable) {
            return new Answer(Status.NONE, new int[0], 0, 0, start);
        }
        bestSet = null;
        best = Long.MAX_VALUE;
        lower = Math.max(lower, costOf(forced));
        long end = start + budget;
        gather(end);
        if (bestSet != null && best <= lower) {
            return optimal(bestSet, start);
        }
        leaveOutTwins();
        long plain = start + budget / PLAIN;
        while (true) {
            if (!hasRows && steps() > plain) {
                addRows();
            }
            int[] hitting = cover.solve(forced, best, lower, Math.max(0, (hasRows ? end : plain) - steps()));
            if (!cover.complete()) {
                lower = Math.max(lower, cover.floorOf(forced));
                if (hasRows) {
                    return unfinished(start);
                }
                addRows();
                continue;
            }
            if (hitting == null) {
                return bestSet == null
                        ? new Answer(Status.NONE, new int[0], 0, lower, steps() - start)
                        : optimal(bestSet, start);
            }
            hitting = real(hitting);
            lower = Math.max(lower, costOf(hitting));
            restart(hitting);
            if (work.reached()) {
                int[] used = used();
                if (arrangement.test(used)) {
                    return optimal(used, start);
                }
                int[] derived =
                        Arrays.stream(hitting).filter(work::has).sorted().toArray();
                if (derived.length > used.length && arrangement.test(derived)) {
                    return optimal(derived, start);
                }
                IntList kept = new IntList();
                int[] more = Beyond.of(cone, work, candidates, hitting, kept);
                allowed = kept.toArray();
                arranging.add(more);
                cover.add(Row.landmark(more));
                continue;
            }
            collect(hitting, end);
            if (bestSet != null && best <= lower) {
                return optimal(bestSet, start);
            }
            if (steps() > end) {
                lower = Math.max(lower, cover.floorOf(forced));
                return unfinished(start);
            }
        }
    }

    /** Leaves all but the first of equivalent choices out of the cover, where no condition could use two of them. */
    private void leaveOutTwins() {
        if (hasLeftOutTwins) {
            return;
        }
        hasLeftOutTwins = true;
        gates.needless(new Twins(cone, cost, exclusions).before()).forEach(cover::never);
        extra += cone.arcs();
    }

    /** Collects landmarks that sets miss which are put together without a search, as long as they raise the lower bound. */
    private void gather(long end) {
        lower = Math.max(lower, cover.floorOf(forced));
        for (int idle = 0; idle < PATIENCE && best > lower && steps() < end; idle++) {
            int[] hitting = real(cover.greedy(forced));
            restart(hitting);
            if (work.reached()) {
                keep(used());
                return;
            }
            collect(hitting, end);
            long floor = cover.floorOf(forced);
            if (floor > lower) {
                lower = floor;
                idle = -1;
            }
        }
    }

    /**
     * The variables that one derivation of the goal uses. Where some need each other in the same round, a derivation may seem to do
     * without one of them because of what only it made possible: then it is all that fired.
     */
    private int[] used() {
        int[] found = new Justification(cone, work).variables();
        if (!cone.hasTogether()) {
            return found;
        }
        Propagation again = new Propagation(cone);
        again.allowAll(found);
        extra += again.steps();
        return again.reached()
                ? found
                : IntStream.range(0, cost.length).filter(work::has).toArray();
    }

    private Answer optimal(int[] found, long start) {
        int[] set = Twins.lowest(found, grouped);
        return new Answer(Status.OPTIMAL, set, costOf(set), costOf(set), steps() - start);
    }

    private Answer unfinished(long start) {
        if (bestSet == null) {
            complete();
        }
        if (bestSet != null && best > lower) {
            thin(bestSet);
        }
        return bestSet == null
                ? new Answer(Status.UNKNOWN, new int[0], 0, lower, steps() - start)
                : new Answer(best <= lower ? Status.OPTIMAL : Status.FEASIBLE, bestSet, best, lower, steps() - start);
    }

    /** Where the budget ended before any set was seen: take everything, and keep what one derivation of the goal uses. */
    private void complete() {
        restart(candidates);
        keep(used());
    }

    /** Leaves out, one after another, what a set does without; as long as a second budget of the same kind lasts. */
    private void thin(int[] from) {
        long end = steps() + THINNING;
        int[] set = from;
        for (int i = set.length - 1; i >= 0 && steps() < end; i--) {
            int[] fewer = new int[set.length - 1];
            System.arraycopy(set, 0, fewer, 0, i);
            System.arraycopy(set, i + 1, fewer, i, fewer.length - i);
            restart(fewer);
            if (work.reached() && cover.permits(fewer) && arrangement.test(fewer)) {
                set = fewer;
            }
        }
        if (costOf(set) < best) {
            best = costOf(set);
            bestSet = set;
        }
    }

    /** Adds landmarks that a set misses, and one variable of each to the set, until it reaches the goal. */
    private void collect(int[] hitting, long end) {
        boolean[] member = new boolean[cost.length];
        for (int variable : hitting) {
            member[variable] = true;
        }
        int[] set = hitting;
        while (!work.reached()) {
            if (steps() > end) {
                return;
            }
            int[] landmark = work.landmark(candidates, end - before - cover.steps());
            cover.add(Row.landmark(landmark));
            int next = landmark[0];
            for (int variable : landmark) {
                seenIn[variable]++;
                if (cost[variable] < cost[next] || cost[variable] == cost[next] && seenIn[variable] > seenIn[next]) {
                    next = variable;
                }
            }
            member[next] = true;
            set = Arrays.copyOf(set, set.length + 1);
            set[set.length - 1] = next;
            work.allow(next);
            allowed = set;
        }
        keep(used());
    }

    private void keep(int[] found) {
        int[] set = Twins.lowest(found, grouped);
        if (costOf(set) < best && cover.permits(set) && arrangement.test(set)) {
            best = costOf(set);
            bestSet = set;
        }
    }

    private void restart(int[] set) {
        for (int variable : allowed) {
            work.forbid(variable);
        }
        work.undo(0);
        work.begin();
        work.allowAll(set);
        allowed = set;
    }

    private long costOf(int[] set) {
        long sum = 0;
        for (int variable : set) {
            sum = Math.addExact(sum, cost[variable]);
        }
        return sum;
    }

    /** Returns the variables of a set of the cover that are choices. */
    private int[] real(int[] set) {
        return Arrays.stream(set).filter(variable -> variable < cost.length).toArray();
    }

    private static int[] without(int[] all, int[] some) {
        return Arrays.stream(all)
                .filter(variable -> Arrays.binarySearch(some, variable) < 0)
                .toArray();
    }

    private long steps() {
        return before + extra + work.steps() + cover.steps();
    }
}
