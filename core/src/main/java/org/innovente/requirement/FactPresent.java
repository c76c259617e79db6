package org.innovente.requirement;

import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * The condition that a fact is declared at all.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface FactPresent extends Condition permits ImmutableFactPresent {
    /** Returns the name of the fact. */
    String fact();

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
        return ImmutableFactPresent.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link FactPresent} values; not thread-safe. */
    sealed interface Builder permits ImmutableFactPresent.Builder {
        /** Sets {@link FactPresent#fact()}. */
        Builder fact(String value);
        /** Sets {@link FactPresent#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code fact} is missing
         */
        FactPresent build();
    }
}
