package org.innovente.requirement;

import java.util.List;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * The condition that at least one of its children holds.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface AnyCondition extends Condition permits ImmutableAnyCondition {
    /** Returns the children. */
    List<Condition> children();

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
        return ImmutableAnyCondition.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link AnyCondition} values; not thread-safe. */
    sealed interface Builder permits ImmutableAnyCondition.Builder {
        /** Adds one element to {@link AnyCondition#children()}. */
        Builder addChild(Condition element);
        /** Adds elements to {@link AnyCondition#children()}. */
        Builder addAllChildren(Iterable<? extends Condition> elements);
        /** Replaces the elements of {@link AnyCondition#children()}. */
        Builder children(Iterable<? extends Condition> elements);
        /** Sets {@link AnyCondition#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        AnyCondition build();
    }
}
