package org.innovente.requirement;

import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * The selector that matches achievements that have an attribute at all.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface AttributePresent extends Selector permits ImmutableAttributePresent {
    /** Returns the name of the attribute. */
    String attribute();

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
        return ImmutableAttributePresent.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link AttributePresent} values; not thread-safe. */
    sealed interface Builder permits ImmutableAttributePresent.Builder {
        /** Sets {@link AttributePresent#attribute()}. */
        Builder attribute(String value);
        /** Sets {@link AttributePresent#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code attribute} is missing
         */
        AttributePresent build();
    }
}
