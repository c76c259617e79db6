package org.innovente.requirement;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.Decimals;
import org.innovente.internal.DomainValue;

/**
 * A range of exact decimals with open or closed ends.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Bound permits ImmutableBound {
    /** Returns the least value allowed, itself included. */
    Optional<BigDecimal> min();

    /** Returns the value that must be exceeded. */
    Optional<BigDecimal> above();

    /** Returns the greatest value allowed, itself included. */
    Optional<BigDecimal> max();

    /** Returns the value that must not be reached. */
    Optional<BigDecimal> below();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns this value with its decimals in normal form; every built value has them so. */
    @Value.Check
    default Bound normalized() {
        return Decimals.isNormal(min())
                        && Decimals.isNormal(above())
                        && Decimals.isNormal(max())
                        && Decimals.isNormal(below())
                ? this
                : toBuilder()
                        .min(Decimals.normal(min()))
                        .above(Decimals.normal(above()))
                        .max(Decimals.normal(max()))
                        .below(Decimals.normal(below()))
                        .build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableBound.builder().extensions(Extensions.EMPTY);
    }

    /** Returns the bound with a least value. */
    static Bound atLeast(BigDecimal min) {
        return builder().min(min).build();
    }

    /** Returns the bound with a greatest value. */
    static Bound atMost(BigDecimal max) {
        return builder().max(max).build();
    }

    /** Returns the bound that only one value meets. */
    static Bound exactly(BigDecimal value) {
        return builder().min(value).max(value).build();
    }

    /** Returns whether a value lies within this bound. */
    default boolean contains(BigDecimal value) {
        return reachesLower(value)
                && max().map(m -> value.compareTo(m) <= 0).orElse(true)
                && below().map(m -> value.compareTo(m) < 0).orElse(true);
    }

    /** Returns whether a value reaches the lower end of this bound, whatever the upper end says. */
    default boolean reachesLower(BigDecimal value) {
        return min().map(m -> value.compareTo(m) >= 0).orElse(true)
                && above().map(m -> value.compareTo(m) > 0).orElse(true);
    }

    /** A builder of {@link Bound} values; not thread-safe. */
    sealed interface Builder permits ImmutableBound.Builder {
        /** Sets {@link Bound#min()}. */
        Builder min(BigDecimal value);
        /** Sets or clears {@link Bound#min()}. */
        Builder min(Optional<? extends BigDecimal> value);
        /** Sets {@link Bound#above()}. */
        Builder above(BigDecimal value);
        /** Sets or clears {@link Bound#above()}. */
        Builder above(Optional<? extends BigDecimal> value);
        /** Sets {@link Bound#max()}. */
        Builder max(BigDecimal value);
        /** Sets or clears {@link Bound#max()}. */
        Builder max(Optional<? extends BigDecimal> value);
        /** Sets {@link Bound#below()}. */
        Builder below(BigDecimal value);
        /** Sets or clears {@link Bound#below()}. */
        Builder below(Optional<? extends BigDecimal> value);
        /** Sets {@link Bound#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        Bound build();
    }
}
