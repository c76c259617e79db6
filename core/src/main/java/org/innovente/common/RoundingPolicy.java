package org.innovente.common;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.innovente.internal.Decimals;
import org.innovente.internal.DomainValue;

/**
 * How means are rounded before they are compared: declared by the programme, never a habit of the code.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface RoundingPolicy permits ImmutableRoundingPolicy {
    /** Returns the number of decimals kept; absent means exact comparison. */
    OptionalInt scale();

    /** Returns the direction of rounding; half up when absent. */
    Optional<Rounding> mode();

    /** Returns how far below a bound a value may be and still reach it, such as {@code 0.005}; zero when absent. */
    Optional<BigDecimal> tolerance();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns this value with its decimals in normal form; every built value has them so. */
    @Value.Check
    default RoundingPolicy normalized() {
        return Decimals.isNormal(tolerance())
                ? this
                : toBuilder().tolerance(Decimals.normal(tolerance())).build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableRoundingPolicy.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link RoundingPolicy} values; not thread-safe. */
    sealed interface Builder permits ImmutableRoundingPolicy.Builder {
        /** Sets {@link RoundingPolicy#scale()}. */
        Builder scale(int value);
        /** Sets or clears {@link RoundingPolicy#scale()}. */
        Builder scale(OptionalInt value);
        /** Sets {@link RoundingPolicy#mode()}. */
        Builder mode(Rounding value);
        /** Sets or clears {@link RoundingPolicy#mode()}. */
        Builder mode(Optional<? extends Rounding> value);
        /** Sets {@link RoundingPolicy#tolerance()}. */
        Builder tolerance(BigDecimal value);
        /** Sets or clears {@link RoundingPolicy#tolerance()}. */
        Builder tolerance(Optional<? extends BigDecimal> value);
        /** Sets {@link RoundingPolicy#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        RoundingPolicy build();
    }
}
