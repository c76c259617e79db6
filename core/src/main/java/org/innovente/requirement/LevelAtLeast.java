package org.innovente.requirement;

import org.immutables.value.Value;
import org.innovente.common.EqfLevel;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * The selector that matches achievements in modules of at least an EQF level.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface LevelAtLeast extends Selector permits ImmutableLevelAtLeast {
    /** Returns the lowest level accepted. */
    EqfLevel level();

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
        return ImmutableLevelAtLeast.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link LevelAtLeast} values; not thread-safe. */
    sealed interface Builder permits ImmutableLevelAtLeast.Builder {
        /** Sets {@link LevelAtLeast#level()}. */
        Builder level(EqfLevel value);
        /** Sets {@link LevelAtLeast#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code level} is missing
         */
        LevelAtLeast build();
    }
}
