package org.innovente.learner;

import java.time.LocalDate;
import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;

/**
 * A dated, attributed exception for one learner, beside the rules and addressed by node.
 *
 * <p>Closed: every kind is here, and {@link Visitor} has one method a kind. Immutable and thread-safe.
 */
public sealed interface Decision
        permits Waive, Substitute, AlsoAllow, ApplyHere, Exclude, ChangeBound, SetAttribute, Decide, OpaqueDecision {
    /** Returns the identifier of the decision. */
    Optional<String> id();

    /** Returns who decided. */
    Optional<String> authority();

    /** Returns the day of the decision. */
    Optional<LocalDate> date();

    /** Returns the last day on which it holds. */
    Optional<LocalDate> expires();

    /** Returns the reason. */
    LocalizedText reason();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /**
     * Returns what a visitor makes of this value.
     *
     * @param <R> the type of the result
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One answer a kind of {@link Decision}.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        /** Returns the answer for this kind. */
        R visit(Waive value);

        /** Returns the answer for this kind. */
        R visit(Substitute value);

        /** Returns the answer for this kind. */
        R visit(AlsoAllow value);

        /** Returns the answer for this kind. */
        R visit(ApplyHere value);

        /** Returns the answer for this kind. */
        R visit(Exclude value);

        /** Returns the answer for this kind. */
        R visit(ChangeBound value);

        /** Returns the answer for this kind. */
        R visit(SetAttribute value);

        /** Returns the answer for this kind. */
        R visit(Decide value);

        /** Returns the answer for this kind. */
        R visit(OpaqueDecision value);
    }
}
