package org.innovente.requirement;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.internal.TreeValue;

/**
 * A requirement that this library does not understand, kept verbatim; it is undetermined, never met.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface OpaqueRequirement extends Requirement permits ImmutableOpaqueRequirement {
    /** Returns the JSON text of the node, minified. */
    String json();

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
        return ImmutableOpaqueRequirement.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link OpaqueRequirement} values; not thread-safe. */
    sealed interface Builder permits ImmutableOpaqueRequirement.Builder {
        /** Sets {@link OpaqueRequirement#json()}. */
        Builder json(String value);
        /** Sets {@link OpaqueRequirement#id()}. */
        Builder id(NodeId value);
        /** Sets or clears {@link OpaqueRequirement#id()}. */
        Builder id(Optional<? extends NodeId> value);
        /** Sets {@link OpaqueRequirement#obligation()}. */
        Builder obligation(Obligation value);
        /** Sets or clears {@link OpaqueRequirement#obligation()}. */
        Builder obligation(Optional<? extends Obligation> value);
        /** Sets {@link OpaqueRequirement#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link OpaqueRequirement#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code json} is missing
         */
        OpaqueRequirement build();
    }
}
