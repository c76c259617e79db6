package org.innovente.requirement;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.internal.TreeValue;

/**
 * The constraint that what one selector matches come before what another matches.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface Order extends Constraint permits ImmutableOrder {
    /** Returns what must come first. */
    Selector before();

    /** Returns what must come later. */
    Selector after();

    @Override
    Optional<NodeId> id();

    @Override
    Optional<NodeId> scope();

    @Override
    LocalizedText note();

    @Override
    Extensions extensions();

    @Override
    default <R> R accept(Constraint.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableOrder.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Order} values; not thread-safe. */
    sealed interface Builder permits ImmutableOrder.Builder {
        /** Sets {@link Order#before()}. */
        Builder before(Selector value);
        /** Sets {@link Order#after()}. */
        Builder after(Selector value);
        /** Sets {@link Order#id()}. */
        Builder id(NodeId value);
        /** Sets or clears {@link Order#id()}. */
        Builder id(Optional<? extends NodeId> value);
        /** Sets {@link Order#scope()}. */
        Builder scope(NodeId value);
        /** Sets or clears {@link Order#scope()}. */
        Builder scope(Optional<? extends NodeId> value);
        /** Sets {@link Order#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Order#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code before}, {@code after} is missing
         */
        Order build();
    }
}
