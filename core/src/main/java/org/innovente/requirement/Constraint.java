package org.innovente.requirement;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;

/**
 * A condition on the way achievements are used within a scope; it never consumes.
 *
 * <p>Closed: every kind is here, and {@link Visitor} has one method a kind. Immutable and thread-safe.
 */
public sealed interface Constraint permits Cap, Limit, Overlap, Order, OpaqueConstraint {
    /** Returns the identifier, unique in its owner. */
    Optional<NodeId> id();

    /** Returns the node on which the constraint hangs; the whole outcome when absent. */
    Optional<NodeId> scope();

    /** Returns a remark for people. */
    LocalizedText note();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /**
     * Returns what a visitor makes of this value.
     *
     * @param <R> the type of the result
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One answer a kind of {@link Constraint}.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        /** Returns the answer for this kind. */
        R visit(Cap value);

        /** Returns the answer for this kind. */
        R visit(Limit value);

        /** Returns the answer for this kind. */
        R visit(Overlap value);

        /** Returns the answer for this kind. */
        R visit(Order value);

        /** Returns the answer for this kind. */
        R visit(OpaqueConstraint value);
    }
}
