package org.innovente.requirement;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.ItemKind;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.common.OutcomeName;
import org.innovente.internal.TreeValue;

/**
 * The requirement of a named diploma, block or requirement elsewhere.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface Reference extends Requirement permits ImmutableReference {
    /** Returns the identifier of the target. */
    String target();

    /** Returns the kind of the target; found by its id when absent. */
    Optional<ItemKind> kind();

    /** Returns which outcome of a diploma; its award when absent. */
    Optional<OutcomeName> outcome();

    /** Returns the version of the target. */
    Optional<String> edition();

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
        return ImmutableReference.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Reference} values; not thread-safe. */
    sealed interface Builder permits ImmutableReference.Builder {
        /** Sets {@link Reference#target()}. */
        Builder target(String value);
        /** Sets {@link Reference#kind()}. */
        Builder kind(ItemKind value);
        /** Sets or clears {@link Reference#kind()}. */
        Builder kind(Optional<? extends ItemKind> value);
        /** Sets {@link Reference#outcome()}. */
        Builder outcome(OutcomeName value);
        /** Sets or clears {@link Reference#outcome()}. */
        Builder outcome(Optional<? extends OutcomeName> value);
        /** Sets {@link Reference#edition()}. */
        Builder edition(String value);
        /** Sets or clears {@link Reference#edition()}. */
        Builder edition(Optional<String> value);
        /** Sets {@link Reference#id()}. */
        Builder id(NodeId value);
        /** Sets or clears {@link Reference#id()}. */
        Builder id(Optional<? extends NodeId> value);
        /** Sets {@link Reference#obligation()}. */
        Builder obligation(Obligation value);
        /** Sets or clears {@link Reference#obligation()}. */
        Builder obligation(Optional<? extends Obligation> value);
        /** Sets {@link Reference#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Reference#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code target} is missing
         */
        Reference build();
    }
}
