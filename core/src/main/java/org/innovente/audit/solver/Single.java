package org.innovente.audit.solver;

import java.util.List;

/** Solves without search the commonest part of all: one leaf that nothing competes with, whose evidences amount to the same. */
final class Single {

    private Single() {}

    static boolean canSolve(Problem problem) {
        if (problem.nodes == 1 && problem.kind[0] == Problem.CONSTANT) {
            return true;
        }
        return problem.nodes == 1
                && problem.kind[0] == Problem.LEAF
                && problem.constraints.isEmpty()
                && !problem.hasMaybe
                && problem.leaves.get(0).uniform()
                && !problem.leaves.get(0).distinct()
                && roomy(problem.leaves.get(0));
    }

    /** A limit that cuts off before the demand makes a leaf impossible in a way that only the search notices. */
    static boolean roomy(Problem.Leaf leaf) {
        return leaf.limit() == Long.MAX_VALUE || leaf.limit() / leaf.unit() * leaf.unit() >= leaf.demand();
    }

    static Solution solve(Problem problem) {
        boolean[] uses = new boolean[problem.pairs];
        if (problem.kind[0] == Problem.CONSTANT) {
            byte v = problem.verdict[0];
            List<Step> proof = v == Problem.SATISFIED ? List.of() : List.of(new Step(Step.Kind.ALONE, -1, List.of()));
            Value value = new Value(
                    v == Problem.SATISFIED ? 0 : problem.constUnmet[0],
                    v == Problem.SATISFIED ? 0 : problem.constRemaining[0],
                    0,
                    0,
                    0);
            return new Solution(v, uses, value, true, true, 0, proof, v == Problem.UNSATISFIED ? proof : List.of());
        }
        Problem.Leaf leaf = problem.leaves.get(0);
        long got = 0;
        int used = 0;
        for (int p = 0; p < problem.pairs && got < leaf.demand() && got + leaf.unit() <= leaf.limit(); p++) {
            uses[p] = true;
            used++;
            got += leaf.unit();
        }
        boolean satisfied = got >= leaf.demand();
        long missing = Math.max(0, leaf.demand() - got);
        List<Step> proof = satisfied ? List.of() : List.of(new Step(Step.Kind.ALONE, -1, List.of()));
        Value value = new Value(satisfied ? 0 : leaf.demand(), missing, missing * leaf.priority(), 0, used);
        return new Solution(
                satisfied ? Problem.SATISFIED : Problem.UNSATISFIED, uses, value, true, true, 0, proof, proof);
    }
}
