package org.innovente.requirement;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.internal.Decimals;
import org.innovente.internal.TreeValue;

/**
 * The constraint that at most so much of a selection counts; the surplus does not count and does no harm.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface Cap extends Constraint permits ImmutableCap {
    /** Returns the selection. */
    Selector selector();

    /** Returns what is measured. */
    Measure measure();

    /** Returns the most that counts. */
    BigDecimal max();

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

    /** Returns this value with its decimals in normal form; every built value has them so. */
    @Value.Check
    default Cap normalized() {
        return Decimals.isNormal(max())
                ? this
                : toBuilder().max(Decimals.normal(max())).build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableCap.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Cap} values; not thread-safe. */
    sealed interface Builder permits ImmutableCap.Builder {
        /** Sets {@link Cap#selector()}. */
        Builder selector(Selector value);
        /** Sets {@link Cap#measure()}. */
        Builder measure(Measure value);
        /** Sets {@link Cap#max()}. */
        Builder max(BigDecimal value);
        /** Sets {@link Cap#id()}. */
        Builder id(NodeId value);
        /** Sets or clears {@link Cap#id()}. */
        Builder id(Optional<? extends NodeId> value);
        /** Sets {@link Cap#scope()}. */
        Builder scope(NodeId value);
        /** Sets or clears {@link Cap#scope()}. */
        Builder scope(Optional<? extends NodeId> value);
        /** Sets {@link Cap#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Cap#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code selector}, {@code measure}, {@code max} is missing
         */
        Cap build();
    }
}
