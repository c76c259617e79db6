package org.innovente.path;

/** What is known about the cheapest path to a target. */
public enum PathStatus {
    /** A path, and the proof that none is cheaper. */
    OPTIMAL("optimal"),
    /** A path, and a lower bound under its cost: the search was cut off, or something that nobody states might make it cheaper. */
    FEASIBLE("feasible"),
    /** The proof that no path exists. */
    UNREACHABLE("unreachable"),
    /** The learner has the target already. */
    SATISFIED("satisfied"),
    /** Neither a path nor a proof of none. */
    UNDETERMINED("undetermined");

    private final String wire;

    PathStatus(String wire) {
        this.wire = wire;
    }

    /** Returns the status as it is written in answers. */
    public String wire() {
        return wire;
    }
}
