package org.innovente.audit.solver;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Solves without parts and without search what most diplomas are: everything is required, no two leaves could use the same
 * evidence, nothing is in doubt, and no constraint reaches anywhere.
 */
final class Simple {

    private Simple() {}

    /** Returns the solution, or null where the problem is not of this kind; linear in the size of the problem. */
    static @Nullable Solution solve(Problem problem) {
        if (!problem.constraints.isEmpty()
                || !problem.dependents.isEmpty()
                || problem.hasMaybe
                || contested(problem)
                || !plain(problem)) {
            return null;
        }
        boolean[] uses = new boolean[problem.pairs];
        long unmet = 0;
        long remaining = 0;
        long shortage = 0;
        long used = 0;
        boolean satisfied = true;
        for (int n = 0; n < problem.nodes; n++) {
            if (problem.kind[n] == Problem.CONSTANT && problem.verdict[n] != Problem.SATISFIED) {
                satisfied = false;
                unmet += problem.constUnmet[n];
                remaining += problem.constRemaining[n];
            } else if (problem.kind[n] == Problem.LEAF) {
                int l = problem.reference[n];
                Problem.Leaf leaf = problem.leaves.get(l);
                long got = 0;
                for (int p : problem.leafPairs[l]) {
                    if (got < leaf.demand()) {
                        uses[p] = true;
                        used++;
                        got += leaf.unit();
                    }
                }
                long missing = Math.max(0, leaf.demand() - got);
                satisfied &= missing == 0;
                unmet += missing > 0 ? leaf.demand() : 0;
                remaining += missing;
                shortage += missing * leaf.priority();
            }
        }
        List<Step> proof = satisfied ? List.of() : List.of(new Step(Step.Kind.ALONE, -1, List.of()));
        Value value = new Value(unmet, remaining, shortage, 0, used);
        return new Solution(
                satisfied ? Problem.SATISFIED : Problem.UNSATISFIED, uses, value, true, true, 0, proof, proof);
    }

    private static boolean contested(Problem problem) {
        for (int e = 0; e < problem.evidences; e++) {
            if (problem.evidenceStart[e + 1] - problem.evidenceStart[e] > 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean plain(Problem problem) {
        Deque<Integer> stack = new ArrayDeque<>();
        stack.push(problem.root());
        while (!stack.isEmpty()) {
            int n = stack.pop();
            if (problem.kind[n] == Problem.ALL) {
                for (int child : problem.children[n]) {
                    stack.push(child);
                }
            } else if (problem.kind[n] == Problem.LEAF) {
                Problem.Leaf leaf = problem.leaves.get(problem.reference[n]);
                if (!leaf.uniform() || leaf.distinct() || !Single.roomy(leaf)) {
                    return false;
                }
            } else if (problem.kind[n] != Problem.CONSTANT) {
                return false;
            }
        }
        return true;
    }
}
