package org.innovente.requirement;

import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * A condition that this library does not understand, kept verbatim; it is undetermined.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface OpaqueCondition extends Condition permits ImmutableOpaqueCondition {
    /** Returns the JSON text, minified. */
    String json();

    @Override
    Extensions extensions();

    @Override
    default <R> R accept(Condition.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableOpaqueCondition.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link OpaqueCondition} values; not thread-safe. */
    sealed interface Builder permits ImmutableOpaqueCondition.Builder {
        /** Sets {@link OpaqueCondition#json()}. */
        Builder json(String value);
        /** Sets {@link OpaqueCondition#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code json} is missing
         */
        OpaqueCondition build();
    }
}
