package org.innovente.requirement;

import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * The selector that matches achievements whose attribute matches a pattern with {@code *} and {@code ?}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface AttributeMatches extends Selector permits ImmutableAttributeMatches {
    /** Returns the name of the attribute. */
    String attribute();

    /** Returns the pattern: {@code *} stands for any characters, {@code ?} for one. */
    String pattern();

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
        return ImmutableAttributeMatches.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link AttributeMatches} values; not thread-safe. */
    sealed interface Builder permits ImmutableAttributeMatches.Builder {
        /** Sets {@link AttributeMatches#attribute()}. */
        Builder attribute(String value);
        /** Sets {@link AttributeMatches#pattern()}. */
        Builder pattern(String value);
        /** Sets {@link AttributeMatches#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code attribute}, {@code pattern} is missing
         */
        AttributeMatches build();
    }
}
