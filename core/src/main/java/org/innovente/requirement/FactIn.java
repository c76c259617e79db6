package org.innovente.requirement;

import java.util.List;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * The condition that a declared fact has one of some values.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface FactIn extends Condition permits ImmutableFactIn {
    /** Returns the name of the fact. */
    String fact();

    /** Returns the values accepted. */
    List<String> values();

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
        return ImmutableFactIn.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link FactIn} values; not thread-safe. */
    sealed interface Builder permits ImmutableFactIn.Builder {
        /** Sets {@link FactIn#fact()}. */
        Builder fact(String value);
        /** Adds one element to {@link FactIn#values()}. */
        Builder addValue(String element);
        /** Adds elements to {@link FactIn#values()}. */
        Builder addAllValues(Iterable<String> elements);
        /** Replaces the elements of {@link FactIn#values()}. */
        Builder values(Iterable<String> elements);
        /** Sets {@link FactIn#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code fact} is missing
         */
        FactIn build();
    }
}
