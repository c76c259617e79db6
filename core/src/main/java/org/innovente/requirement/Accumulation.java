package org.innovente.requirement;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.internal.TreeValue;

/**
 * The requirement that a measure over the achievements a selector matches lie within a bound.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface Accumulation extends Requirement permits ImmutableAccumulation {
    /** Returns which achievements may count. */
    Selector selector();

    /** Returns what is measured. */
    Measure measure();

    /** Returns the bound. */
    Bound bound();

    /** Returns how achievements are used; it observes in a prerequisite and consumes in a diploma when absent. */
    Optional<Use> use();

    /** Returns whether the credits of one achievement may be split over several requirements; false when absent. */
    Optional<Boolean> divisible();

    /** Returns the priority among competing requirements, higher first; zero when absent. */
    OptionalInt priority();

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
        return ImmutableAccumulation.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Accumulation} values; not thread-safe. */
    sealed interface Builder permits ImmutableAccumulation.Builder {
        /** Sets {@link Accumulation#selector()}. */
        Builder selector(Selector value);
        /** Sets {@link Accumulation#measure()}. */
        Builder measure(Measure value);
        /** Sets {@link Accumulation#bound()}. */
        Builder bound(Bound value);
        /** Sets {@link Accumulation#use()}. */
        Builder use(Use value);
        /** Sets or clears {@link Accumulation#use()}. */
        Builder use(Optional<? extends Use> value);
        /** Sets {@link Accumulation#divisible()}. */
        Builder divisible(boolean value);
        /** Sets or clears {@link Accumulation#divisible()}. */
        Builder divisible(Optional<Boolean> value);
        /** Sets {@link Accumulation#priority()}. */
        Builder priority(int value);
        /** Sets or clears {@link Accumulation#priority()}. */
        Builder priority(OptionalInt value);
        /** Sets {@link Accumulation#id()}. */
        Builder id(NodeId value);
        /** Sets or clears {@link Accumulation#id()}. */
        Builder id(Optional<? extends NodeId> value);
        /** Sets {@link Accumulation#obligation()}. */
        Builder obligation(Obligation value);
        /** Sets or clears {@link Accumulation#obligation()}. */
        Builder obligation(Optional<? extends Obligation> value);
        /** Sets {@link Accumulation#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Accumulation#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code selector}, {@code measure}, {@code bound} is missing
         */
        Accumulation build();
    }
}
