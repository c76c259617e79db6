package org.innovente.requirement;

import java.util.List;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * The condition that all of its children hold.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface AllConditions extends Condition permits ImmutableAllConditions {
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
        return ImmutableAllConditions.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link AllConditions} values; not thread-safe. */
    sealed interface Builder permits ImmutableAllConditions.Builder {
        /** Adds one element to {@link AllConditions#children()}. */
        Builder addChild(Condition element);
        /** Adds elements to {@link AllConditions#children()}. */
        Builder addAllChildren(Iterable<? extends Condition> elements);
        /** Replaces the elements of {@link AllConditions#children()}. */
        Builder children(Iterable<? extends Condition> elements);
        /** Sets {@link AllConditions#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        AllConditions build();
    }
}
