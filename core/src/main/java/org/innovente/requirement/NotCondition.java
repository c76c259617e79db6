package org.innovente.requirement;

import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * The condition that its child does not hold.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface NotCondition extends Condition permits ImmutableNotCondition {
    /** Returns the child. */
    Condition child();

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
        return ImmutableNotCondition.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link NotCondition} values; not thread-safe. */
    sealed interface Builder permits ImmutableNotCondition.Builder {
        /** Sets {@link NotCondition#child()}. */
        Builder child(Condition value);
        /** Sets {@link NotCondition#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code child} is missing
         */
        NotCondition build();
    }
}
