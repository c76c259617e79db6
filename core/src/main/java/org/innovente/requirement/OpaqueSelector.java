package org.innovente.requirement;

import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * A selector that this library does not understand, kept verbatim; it is undetermined on every achievement.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface OpaqueSelector extends Selector permits ImmutableOpaqueSelector {
    /** Returns the JSON text, minified. */
    String json();

    @Override
    Extensions extensions();

    @Override
    default <R> R accept(Selector.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableOpaqueSelector.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link OpaqueSelector} values; not thread-safe. */
    sealed interface Builder permits ImmutableOpaqueSelector.Builder {
        /** Sets {@link OpaqueSelector#json()}. */
        Builder json(String value);
        /** Sets {@link OpaqueSelector#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code json} is missing
         */
        OpaqueSelector build();
    }
}
