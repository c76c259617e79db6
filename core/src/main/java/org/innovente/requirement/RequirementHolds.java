package org.innovente.requirement;

import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * The condition that a requirement is satisfied on the record.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface RequirementHolds extends Condition permits ImmutableRequirementHolds {
    /** Returns the requirement; it observes and never consumes. */
    Requirement requirement();

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
        return ImmutableRequirementHolds.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link RequirementHolds} values; not thread-safe. */
    sealed interface Builder permits ImmutableRequirementHolds.Builder {
        /** Sets {@link RequirementHolds#requirement()}. */
        Builder requirement(Requirement value);
        /** Sets {@link RequirementHolds#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code requirement} is missing
         */
        RequirementHolds build();
    }
}
