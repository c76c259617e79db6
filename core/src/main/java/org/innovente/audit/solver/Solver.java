package org.innovente.audit.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * Solves an allocation problem: first whether what is certain satisfies the root, then whether it can be left undetermined, then
 * how near one can come; and among the best allocations the one that comes first in the canonical order.
 */
public final class Solver {

    /** The number of steps that {@link #solve(Problem)} allows. */
    public static final long DEFAULT_BUDGET = 200_000;

    private Solver() {}

    /** Returns the best allocation, within {@link #DEFAULT_BUDGET} steps for each independent part. */
    public static Solution solve(Problem problem) {
        return solve(problem, DEFAULT_BUDGET);
    }

    /**
     * Returns the best allocation, part by part.
     *
     * @param budget the number of steps allowed for each part; a step is one relaxation
     */
    public static Solution solve(Problem problem, long budget) {
        Solution simple = Simple.solve(problem);
        if (simple != null) {
            return simple;
        }
        List<Components.Part> parts = new Components(problem).parts();
        List<Solution> solutions = new ArrayList<>();
        byte verdict = Problem.SATISFIED;
        for (Components.Part part : parts) {
            Solution solution = Single.canSolve(part.problem())
                    ? Single.solve(part.problem())
                    : solvePart(part.problem(), budget, false);
            solutions.add(solution);
            verdict = worse(verdict, solution);
        }
        boolean refuted = solutions.stream().anyMatch(s -> s.verdict() == Problem.UNSATISFIED && s.proven());
        for (int i = 0; refuted && i < parts.size(); i++) {
            if (solutions.get(i).verdict() == Problem.UNDETERMINED) {
                solutions.set(i, solvePart(parts.get(i).problem(), budget, true));
            }
        }
        return merge(problem, parts, solutions, refuted ? Problem.UNSATISFIED : verdict);
    }

    private static byte worse(byte verdict, Solution solution) {
        return (byte) Math.min(verdict, solution.verdict());
    }

    private static Solution merge(
            Problem problem, List<Components.Part> parts, List<Solution> solutions, byte verdict) {
        boolean[] uses = new boolean[problem.pairs];
        Value value = new Value(0, 0, 0, 0, 0);
        boolean proven = true;
        boolean optimal = true;
        long steps = 0;
        List<Step> noSatisfaction = List.of();
        List<Step> noHope = List.of();
        for (int i = 0; i < parts.size(); i++) {
            Components.Part part = parts.get(i);
            Solution one = solutions.get(i);
            for (int p = 0; p < part.pairs().length; p++) {
                uses[part.pairs()[p]] = one.uses()[p];
            }
            Value v = one.value();
            value = new Value(
                    value.unmet() + v.unmet(),
                    value.remaining() + v.remaining(),
                    value.shortage() + v.shortage(),
                    value.shared() + v.shared(),
                    value.used() + v.used());
            optimal &= one.optimal();
            steps += one.steps();
            proven &= one.proven();
            if (noSatisfaction.isEmpty() && one.verdict() != Problem.SATISFIED) {
                noSatisfaction = translate(one.noSatisfaction(), part);
            }
            if (noHope.isEmpty() && one.verdict() == Problem.UNSATISFIED) {
                noHope = translate(one.noHope(), part);
            }
        }
        boolean decided = verdict == Problem.UNSATISFIED ? !noHope.isEmpty() : proven;
        return new Solution(verdict, uses, value, decided, optimal, steps, noSatisfaction, noHope);
    }

    private static List<Step> translate(List<Step> steps, Components.Part part) {
        List<Step> translated = new ArrayList<>(steps.size());
        for (Step step : steps) {
            boolean pair = step.kind() == Step.Kind.PAIR || step.kind() == Step.Kind.PAIR_LEFT;
            int subject = step.subject() < 0 ? -1 : pair ? part.pairs()[step.subject()] : part.nodes()[step.subject()];
            List<Integer> items = step.items().stream()
                    .map(i -> pair ? part.pairs()[i] : part.nodes()[i])
                    .toList();
            translated.add(new Step(step.kind(), subject, items));
        }
        return translated;
    }

    /**
     * Returns the best allocation of one part.
     *
     * @param budget the number of steps allowed; a step is one relaxation
     * @param outOfReach whether the verdict does not matter because something else fails already
     */
    static Solution solvePart(Problem problem, long budget, boolean outOfReach) {
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
        boolean[] uses = new boolean[problem.pairs];
        for (int p = 0; p < problem.pairs; p++) {
            uses[p] = state[p] == Evaluator.IN;
        }
        return new Solution(
                verdict, uses, canonical.value(), proven, optimal, steps + canonical.steps(), noSatisfaction, noHope);
    }
}
