package org.innovente.requirement;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.GradeScaleId;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.internal.TreeValue;

/**
 * The requirement that a weighted mean lie within a bound, with eliminatory marks.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface Average extends Requirement permits ImmutableAverage {
    /** Returns which results enter the mean. */
    Selector selector();

    /** Returns the weights; credits when absent. */
    Optional<Weighting> weights();

    /** Returns the bound. */
    Bound bound();

    /** Returns the eliminatory mark. */
    Optional<Floor> floor();

    /** Returns how many of the best results enter the mean; all when absent. */
    OptionalInt bestOf();

    /** Returns the scale on which the mean is computed; that of the results when absent. */
    Optional<GradeScaleId> scale();

    @Override
    Optional<NodeId> id();

    @Override
    Optional<Obligation> obligation();

    @Override
    LocalizedText note();

    @Override
    Extensions extensions();

    @Override
    default <R> R accept(Requirement.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableAverage.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Average} values; not thread-safe. */
    sealed interface Builder permits ImmutableAverage.Builder {
        /** Sets {@link Average#selector()}. */
        Builder selector(Selector value);
        /** Sets {@link Average#weights()}. */
        Builder weights(Weighting value);
        /** Sets or clears {@link Average#weights()}. */
        Builder weights(Optional<? extends Weighting> value);
        /** Sets {@link Average#bound()}. */
        Builder bound(Bound value);
        /** Sets {@link Average#floor()}. */
        Builder floor(Floor value);
        /** Sets or clears {@link Average#floor()}. */
        Builder floor(Optional<? extends Floor> value);
        /** Sets {@link Average#bestOf()}. */
        Builder bestOf(int value);
        /** Sets or clears {@link Average#bestOf()}. */
        Builder bestOf(OptionalInt value);
        /** Sets {@link Average#scale()}. */
        Builder scale(GradeScaleId value);
        /** Sets or clears {@link Average#scale()}. */
        Builder scale(Optional<? extends GradeScaleId> value);
        /** Sets {@link Average#id()}. */
        Builder id(NodeId value);
        /** Sets or clears {@link Average#id()}. */
        Builder id(Optional<? extends NodeId> value);
        /** Sets {@link Average#obligation()}. */
        Builder obligation(Obligation value);
        /** Sets or clears {@link Average#obligation()}. */
        Builder obligation(Optional<? extends Obligation> value);
        /** Sets {@link Average#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Average#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code selector}, {@code bound} is missing
         */
        Average build();
    }
}
