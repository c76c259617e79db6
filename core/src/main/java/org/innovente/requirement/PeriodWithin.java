package org.innovente.requirement;

import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.Period;
import org.innovente.internal.TreeValue;

/**
 * The selector that matches achievements obtained within a period.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface PeriodWithin extends Selector permits ImmutablePeriodWithin {
    /** Returns the period. */
    Period period();

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
        return ImmutablePeriodWithin.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link PeriodWithin} values; not thread-safe. */
    sealed interface Builder permits ImmutablePeriodWithin.Builder {
        /** Sets {@link PeriodWithin#period()}. */
        Builder period(Period value);
        /** Sets {@link PeriodWithin#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code period} is missing
         */
        PeriodWithin build();
    }
}
