package org.innovente.requirement;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.internal.TreeValue;

/**
 * A constraint that this library does not understand, kept verbatim; it makes its scope undetermined.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface OpaqueConstraint extends Constraint permits ImmutableOpaqueConstraint {
    /** Returns the JSON text, minified. */
    String json();

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
        return ImmutableOpaqueConstraint.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link OpaqueConstraint} values; not thread-safe. */
    sealed interface Builder permits ImmutableOpaqueConstraint.Builder {
        /** Sets {@link OpaqueConstraint#json()}. */
        Builder json(String value);
        /** Sets {@link OpaqueConstraint#id()}. */
        Builder id(NodeId value);
        /** Sets or clears {@link OpaqueConstraint#id()}. */
        Builder id(Optional<? extends NodeId> value);
        /** Sets {@link OpaqueConstraint#scope()}. */
        Builder scope(NodeId value);
        /** Sets or clears {@link OpaqueConstraint#scope()}. */
        Builder scope(Optional<? extends NodeId> value);
        /** Sets {@link OpaqueConstraint#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link OpaqueConstraint#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code json} is missing
         */
        OpaqueConstraint build();
    }
}
