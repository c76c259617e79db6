package org.innovente.requirement;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.internal.TreeValue;

/**
 * The constraint that a measure of a selection lie within a bound; surplus is a violation.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface Limit extends Constraint permits ImmutableLimit {
    /** Returns the selection. */
    Selector selector();

    /** Returns what is measured. */
    Measure measure();

    /** Returns the bound. */
    Bound bound();

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
        return ImmutableLimit.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Limit} values; not thread-safe. */
    sealed interface Builder permits ImmutableLimit.Builder {
        /** Sets {@link Limit#selector()}. */
        Builder selector(Selector value);
        /** Sets {@link Limit#measure()}. */
        Builder measure(Measure value);
        /** Sets {@link Limit#bound()}. */
        Builder bound(Bound value);
        /** Sets {@link Limit#id()}. */
        Builder id(NodeId value);
        /** Sets or clears {@link Limit#id()}. */
        Builder id(Optional<? extends NodeId> value);
        /** Sets {@link Limit#scope()}. */
        Builder scope(NodeId value);
        /** Sets or clears {@link Limit#scope()}. */
        Builder scope(Optional<? extends NodeId> value);
        /** Sets {@link Limit#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Limit#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code selector}, {@code measure}, {@code bound} is missing
         */
        Limit build();
    }
}
