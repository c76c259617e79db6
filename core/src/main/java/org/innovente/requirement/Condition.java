package org.innovente.requirement;

import org.innovente.common.Extensions;

/**
 * A condition on the facts of a learner, which chooses the rule of a {@link Conditional}.
 *
 * <p>Closed: every kind is here, and {@link Visitor} has one method a kind. Immutable and thread-safe.
 */
public sealed interface Condition
        permits FactIn, FactPresent, RequirementHolds, AllConditions, AnyCondition, NotCondition, OpaqueCondition {
    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /**
     * Returns what a visitor makes of this value.
     *
     * @param <R> the type of the result
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One answer a kind of {@link Condition}.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        /** Returns the answer for this kind. */
        R visit(FactIn value);

        /** Returns the answer for this kind. */
        R visit(FactPresent value);

        /** Returns the answer for this kind. */
        R visit(RequirementHolds value);

        /** Returns the answer for this kind. */
        R visit(AllConditions value);

        /** Returns the answer for this kind. */
        R visit(AnyCondition value);

        /** Returns the answer for this kind. */
        R visit(NotCondition value);

        /** Returns the answer for this kind. */
        R visit(OpaqueCondition value);
    }
}
