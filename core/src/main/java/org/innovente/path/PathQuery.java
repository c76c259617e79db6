package org.innovente.path;

import java.util.List;
import org.innovente.common.ModuleId;

/**
 * A question for the cheapest path: where to, from what, measured how.
 *
 * @param target where to
 * @param from what the learner brings
 * @param cost what is to be as small as possible
 * @param filter where and how modules must be offered
 * @param without modules that must not be part of the path
 * @param alternatives how many different paths are wanted, at least 1
 * @param budget the steps after which the search ends with what it has; about 200 million a second
 */
public record PathQuery(
        PathTarget target,
        LearnerState from,
        PathCost cost,
        OfferFilter filter,
        List<ModuleId> without,
        int alternatives,
        long budget) {
    /** The budget of a question that names none: enough for every real catalogue known, and less than a second. */
    public static final long DEFAULT_BUDGET = 50_000_000;

    /**
     * Checks the question.
     *
     * @throws IllegalArgumentException if fewer than one path is wanted, or the budget is negative
     */
    public PathQuery {
        if (alternatives < 1) {
            throw new IllegalArgumentException("Invalid number of paths '" + alternatives + "': expected at least 1");
        }
        if (budget < 0) {
            throw new IllegalArgumentException("Invalid budget '" + budget + "': expected 0 or more steps");
        }
        without = List.copyOf(without);
    }

    /** Returns the question for the fewest modules to a target, from nothing. */
    public static PathQuery to(PathTarget target) {
        return new PathQuery(
                target, LearnerState.nobody(), PathCost.MODULES, OfferFilter.NONE, List.of(), 1, DEFAULT_BUDGET);
    }

    /** Returns the question for the fewest modules to a module, from nothing. */
    public static PathQuery to(ModuleId module) {
        return to(PathTarget.module(module));
    }

    /** Returns this question from what a learner brings. */
    public PathQuery from(LearnerState state) {
        return new PathQuery(target, state, cost, filter, without, alternatives, budget);
    }

    /** Returns this question for another measure. */
    public PathQuery minimising(PathCost measure) {
        return new PathQuery(target, from, measure, filter, without, alternatives, budget);
    }

    /** Returns this question for modules that are offered so. */
    public PathQuery where(OfferFilter offered) {
        return new PathQuery(target, from, cost, offered, without, alternatives, budget);
    }

    /** Returns this question with modules that must not be part of the path. */
    public PathQuery excluding(List<ModuleId> modules) {
        return new PathQuery(target, from, cost, filter, modules, alternatives, budget);
    }

    /** Returns this question for several paths. */
    public PathQuery alternatives(int count) {
        return new PathQuery(target, from, cost, filter, without, count, budget);
    }

    /** Returns this question with another budget of steps. */
    public PathQuery budget(long steps) {
        return new PathQuery(target, from, cost, filter, without, alternatives, steps);
    }
}
