package org.innovente.audit.solver;

import java.util.List;

/**
 * One step of a proof that a problem has no satisfying allocation. The steps of a proof are a tree written first branch first: a
 * split is followed by the steps of its first case, then by those of its second; every other step closes its case.
 *
 * @param kind what the step does
 * @param subject the pair or the node that a split is about, -1 for other steps
 * @param items the nodes of a cut, or the pairs that a split rules out by symmetry in its second case
 */
public record Step(Kind kind, int subject, List<Integer> items) {

    /** What a step of a proof does. */
    public enum Kind {
        /** Splits on a pair: first used, then not used. */
        PAIR,
        /** Splits on a pair: first not used, then used. */
        PAIR_LEFT,
        /** Splits on the child of a choice: first taken, then left. */
        TAKE,
        /** Closes: even without competition the root is out of reach. */
        ALONE,
        /** Closes: the nodes listed ask for more than the evidences that could serve them can give. */
        CUT,
        /** Closes: a scope cannot use enough of what the condition of the node asks for, given the leaves listed. */
        SCOPE,
        /** Closes: the uses decided on break a constraint. */
        BROKEN,
        /** Closes: everything is decided and the root is not satisfied. */
        DECIDED;

        /** Returns whether a step of this kind closes its case. */
        public boolean closes() {
            return this != PAIR && this != PAIR_LEFT && this != TAKE;
        }
    }
}
