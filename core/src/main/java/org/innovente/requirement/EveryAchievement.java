package org.innovente.requirement;

import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * The selector that matches every achievement.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface EveryAchievement extends Selector permits ImmutableEveryAchievement {
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
        return ImmutableEveryAchievement.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link EveryAchievement} values; not thread-safe. */
    sealed interface Builder permits ImmutableEveryAchievement.Builder {
        /** Sets {@link EveryAchievement#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        EveryAchievement build();
    }
}
