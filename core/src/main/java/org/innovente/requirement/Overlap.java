package org.innovente.requirement;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.internal.Decimals;
import org.innovente.internal.TreeValue;

/**
 * The constraint on how much may be shared between two scopes, or on how often one achievement may be used.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface Overlap extends Constraint permits ImmutableOverlap {
    /** Returns the other scope. */
    Optional<NodeId> with();

    /** Returns in how many requirements one achievement may be used. */
    OptionalInt atMostUses();

    /** Returns which achievements are meant; all when absent. */
    Optional<Selector> selector();

    /** Returns what is measured on the shared achievements; their count when absent. */
    Optional<Measure> measure();

    /** Returns the most that may be shared. */
    Optional<BigDecimal> max();

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
    default Overlap normalized() {
        return Decimals.isNormal(max())
                ? this
                : toBuilder().max(Decimals.normal(max())).build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableOverlap.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Overlap} values; not thread-safe. */
    sealed interface Builder permits ImmutableOverlap.Builder {
        /** Sets {@link Overlap#with()}. */
        Builder with(NodeId value);
        /** Sets or clears {@link Overlap#with()}. */
        Builder with(Optional<? extends NodeId> value);
        /** Sets {@link Overlap#atMostUses()}. */
        Builder atMostUses(int value);
        /** Sets or clears {@link Overlap#atMostUses()}. */
        Builder atMostUses(OptionalInt value);
        /** Sets {@link Overlap#selector()}. */
        Builder selector(Selector value);
        /** Sets or clears {@link Overlap#selector()}. */
        Builder selector(Optional<? extends Selector> value);
        /** Sets {@link Overlap#measure()}. */
        Builder measure(Measure value);
        /** Sets or clears {@link Overlap#measure()}. */
        Builder measure(Optional<? extends Measure> value);
        /** Sets {@link Overlap#max()}. */
        Builder max(BigDecimal value);
        /** Sets or clears {@link Overlap#max()}. */
        Builder max(Optional<? extends BigDecimal> value);
        /** Sets {@link Overlap#id()}. */
        Builder id(NodeId value);
        /** Sets or clears {@link Overlap#id()}. */
        Builder id(Optional<? extends NodeId> value);
        /** Sets {@link Overlap#scope()}. */
        Builder scope(NodeId value);
        /** Sets or clears {@link Overlap#scope()}. */
        Builder scope(Optional<? extends NodeId> value);
        /** Sets {@link Overlap#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Overlap#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        Overlap build();
    }
}
