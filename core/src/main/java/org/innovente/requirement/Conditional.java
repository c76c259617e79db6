package org.innovente.requirement;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.internal.TreeValue;

/**
 * The requirement that facts choose.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface Conditional extends Requirement permits ImmutableConditional {
    /** Returns the condition. */
    Condition condition();

    /** Returns the requirement that applies when the condition holds. */
    Requirement then();

    /** Returns the requirement that applies when it does not; nothing is required when absent. */
    Optional<Requirement> otherwise();

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
        return ImmutableConditional.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Conditional} values; not thread-safe. */
    sealed interface Builder permits ImmutableConditional.Builder {
        /** Sets {@link Conditional#condition()}. */
        Builder condition(Condition value);
        /** Sets {@link Conditional#then()}. */
        Builder then(Requirement value);
        /** Sets {@link Conditional#otherwise()}. */
        Builder otherwise(Requirement value);
        /** Sets or clears {@link Conditional#otherwise()}. */
        Builder otherwise(Optional<? extends Requirement> value);
        /** Sets {@link Conditional#id()}. */
        Builder id(NodeId value);
        /** Sets or clears {@link Conditional#id()}. */
        Builder id(Optional<? extends NodeId> value);
        /** Sets {@link Conditional#obligation()}. */
        Builder obligation(Obligation value);
        /** Sets or clears {@link Conditional#obligation()}. */
        Builder obligation(Optional<? extends Obligation> value);
        /** Sets {@link Conditional#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Conditional#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code condition}, {@code then} is missing
         */
        Conditional build();
    }
}
