package org.innovente.requirement;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.Decimals;
import org.innovente.internal.DomainValue;

/**
 * An eliminatory mark (note éliminatoire).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Floor permits ImmutableFloor {
    /** Returns the floor. */
    BigDecimal mark();

    /** Returns whether a mark equal to the floor blocks too ("inférieure ou égale"); only lower marks block when absent. */
    Optional<Boolean> equalBlocks();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns this value with its decimals in normal form; every built value has them so. */
    @Value.Check
    default Floor normalized() {
        return Decimals.isNormal(mark())
                ? this
                : toBuilder().mark(Decimals.normal(mark())).build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableFloor.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Floor} values; not thread-safe. */
    sealed interface Builder permits ImmutableFloor.Builder {
        /** Sets {@link Floor#mark()}. */
        Builder mark(BigDecimal value);
        /** Sets {@link Floor#equalBlocks()}. */
        Builder equalBlocks(boolean value);
        /** Sets or clears {@link Floor#equalBlocks()}. */
        Builder equalBlocks(Optional<Boolean> value);
        /** Sets {@link Floor#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code mark} is missing
         */
        Floor build();
    }
}
