package org.innovente.audit.solver;

import java.util.List;

/**
 * Solves an allocation problem: first whether what is certain satisfies the root, then whether it can be left undetermined, then
 * how near one can come; and among the best allocations the one that comes first in the canonical order.
 */
public final class Solver {

    /** The number of steps that {@link #solve(Problem)} allows. */
    public static final long DEFAULT_BUDGET = 200_000;

    private Solver() {}

    /** Returns the best allocation, within {@link #DEFAULT_BUDGET} steps. */
    public static Solution solve(Problem problem) {
        return solve(problem, DEFAULT_BUDGET, false);
    }

    /**
     * Returns the best allocation.
     *
     * @param budget the number of steps allowed; a step is one relaxation
     * @param outOfReach whether the verdict does not matter because something else fails already
     */
    public static Solution solve(Problem problem, long budget, boolean outOfReach) {
        Search sure = new Search(problem, Stage.SURE, true);
        sure.run(budget);
        long steps = sure.steps;
        if (sure.bestState != null) {
            return finish(problem, sure, Problem.SATISFIED, true, budget, steps, List.of(), List.of());
        }
        List<Step> noSatisfaction = sure.complete ? List.copyOf(sure.proof()) : List.of();
        List<Step> noHope = noSatisfaction;
        boolean hopeless = sure.complete;
        if (problem.hasMaybe) {
            Search hope = new Search(problem, Stage.HOPE, true);
            hope.run(budget - steps);
            steps += hope.steps;
            if (hope.bestState != null && !outOfReach) {
                return finish(
                        problem, hope, Problem.UNDETERMINED, sure.complete, budget, steps, noSatisfaction, List.of());
            }
            hopeless = hope.complete && hope.bestState == null;
            noHope = hopeless ? List.copyOf(hope.proof()) : List.of();
            if (hope.bestState != null) {
                hopeless = false;
            }
        }
        Search nearest = new Search(problem, Stage.NEAREST, false);
        nearest.run(Math.max(budget / 4, budget - steps));
        steps += nearest.steps;
        byte verdict = hopeless ? Problem.UNSATISFIED : Problem.UNDETERMINED;
        return finish(problem, nearest, verdict, sure.complete, budget, steps, noSatisfaction, noHope);
    }

    private static Solution finish(
            Problem problem,
            Search search,
            byte verdict,
            boolean proven,
            long budget,
            long steps,
            List<Step> noSatisfaction,
            List<Step> noHope) {
        Canonical canonical = new Canonical(problem, search);
        boolean optimal = search.complete && proven && canonical.refine(Math.max(budget / 4, budget - steps));
        byte[] state = canonical.state();
        Evaluator evaluator = new Evaluator(problem, canonical.stage());
        evaluator.evaluate(state);
        boolean[] uses = new boolean[problem.pairs];
        for (int p = 0; p < problem.pairs; p++) {
            uses[p] = state[p] == Evaluator.IN;
        }
        return new Solution(
                verdict,
                uses,
                evaluator.taken(),
                canonical.value(),
                proven,
                optimal,
                steps + canonical.steps(),
                noSatisfaction,
                noHope);
    }
}
