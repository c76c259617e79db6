package org.innovente.requirement;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.internal.TreeValue;

/**
 * The requirement that a number of children be satisfied: all-of, any-of, at-least-n, exactly-n, none-of.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface NOf extends Requirement permits ImmutableNOf {
    /** Returns how many children. */
    Quantifier quantifier();

    /** Returns the children, in published order. */
    List<Requirement> children();

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
        return ImmutableNOf.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link NOf} values; not thread-safe. */
    sealed interface Builder permits ImmutableNOf.Builder {
        /** Sets {@link NOf#quantifier()}. */
        Builder quantifier(Quantifier value);
        /** Adds one element to {@link NOf#children()}. */
        Builder addChild(Requirement element);
        /** Adds elements to {@link NOf#children()}. */
        Builder addAllChildren(Iterable<? extends Requirement> elements);
        /** Replaces the elements of {@link NOf#children()}. */
        Builder children(Iterable<? extends Requirement> elements);
        /** Sets {@link NOf#id()}. */
        Builder id(NodeId value);
        /** Sets or clears {@link NOf#id()}. */
        Builder id(Optional<? extends NodeId> value);
        /** Sets {@link NOf#obligation()}. */
        Builder obligation(Obligation value);
        /** Sets or clears {@link NOf#obligation()}. */
        Builder obligation(Optional<? extends Obligation> value);
        /** Sets {@link NOf#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link NOf#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code quantifier} is missing
         */
        NOf build();
    }
}
