package org.innovente.audit;

/**
 * Why an achievement does not count, for one node or at all.
 *
 * @param code the closed reason code
 * @param argument what the code is about: a predicate, a node, an achievement, a decision or a date; empty when there is nothing to add
 */
public record Reason(ReasonCode code, String argument) {

    /** Returns a reason without argument. */
    static Reason of(ReasonCode code) {
        return new Reason(code, "");
    }

    @Override
    public String toString() {
        return argument.isEmpty() ? code.wire() : code.wire() + "(" + argument + ")";
    }
}
