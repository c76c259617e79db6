package org.innovente.audit.solver;

/**
 * How good an allocation is, compared in this order: the demand of leaves left unsatisfied, the demand that remains, the shortage
 * weighted by priority, the evidences used more than once, the evidences used. Smaller is better throughout.
 *
 * @param unmet the total demand of the required leaves that are not satisfied
 * @param remaining what is still missing in all of them
 * @param shortage what is missing, weighted by the rank of the priority
 * @param shared how many evidences serve more than one leaf
 * @param used how many evidences are used
 */
public record Value(long unmet, long remaining, long shortage, long shared, long used) implements Comparable<Value> {

    /** The worst value of all. */
    static final Value WORST = new Value(Long.MAX_VALUE, 0, 0, 0, 0);

    @Override
    public int compareTo(Value other) {
        int order = Long.compare(unmet, other.unmet);
        if (order == 0) {
            order = Long.compare(remaining, other.remaining);
        }
        if (order == 0) {
            order = Long.compare(shortage, other.shortage);
        }
        if (order == 0) {
            order = Long.compare(shared, other.shared);
        }
        return order == 0 ? Long.compare(used, other.used) : order;
    }
}
