package org.innovente.audit.solver;

/** What a search is for. */
enum Stage {
    /** To satisfy the root with what is certain. */
    SURE,
    /** To leave the root undetermined at worst, every doubt resolved in the learner's favour. */
    HOPE,
    /** To come as near as possible, the root being out of reach. */
    NEAREST;

    /** Returns whether every node on the way must hold. */
    boolean hard() {
        return this != NEAREST;
    }

    /** Returns whether doubtful uses are allowed. */
    boolean doubtful() {
        return this == HOPE;
    }

    /** Returns the gauge of a constraint that holds in this stage. */
    Gauge gauge(Problem.Constraint constraint) {
        return this == HOPE ? constraint.hope() : constraint.sure();
    }

    /** Returns the gauge of a dependent that holds in this stage. */
    Gauge gauge(Problem.Dependent dependent) {
        return this == HOPE ? dependent.hope() : dependent.sure();
    }
}
