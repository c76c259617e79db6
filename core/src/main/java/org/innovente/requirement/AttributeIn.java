package org.innovente.requirement;

import java.util.List;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * The selector that matches achievements with one of some values of an attribute.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface AttributeIn extends Selector permits ImmutableAttributeIn {
    /** Returns the name of the attribute. */
    String attribute();

    /** Returns the values accepted. */
    List<String> values();

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
        return ImmutableAttributeIn.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link AttributeIn} values; not thread-safe. */
    sealed interface Builder permits ImmutableAttributeIn.Builder {
        /** Sets {@link AttributeIn#attribute()}. */
        Builder attribute(String value);
        /** Adds one element to {@link AttributeIn#values()}. */
        Builder addValue(String element);
        /** Adds elements to {@link AttributeIn#values()}. */
        Builder addAllValues(Iterable<String> elements);
        /** Replaces the elements of {@link AttributeIn#values()}. */
        Builder values(Iterable<String> elements);
        /** Sets {@link AttributeIn#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code attribute} is missing
         */
        AttributeIn build();
    }
}
