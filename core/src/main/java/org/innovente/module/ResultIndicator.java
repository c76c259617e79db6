package org.innovente.module;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.Period;
import org.innovente.internal.Decimals;
import org.innovente.internal.DomainValue;

/**
 * A dated result of a module or diploma (Qualiopi indicators 2 and 3).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface ResultIndicator permits ImmutableResultIndicator {
    /** Returns the period observed. */
    Optional<Period> period();

    /** Returns who was observed. */
    LocalizedText population();

    /** Returns the number of persons observed. */
    OptionalInt headcount();

    /** Returns the share that succeeded, in percent. */
    Optional<BigDecimal> successRate();

    /** Returns the share that was satisfied, in percent. */
    Optional<BigDecimal> satisfactionRate();

    /** Returns the share in employment, in percent. */
    Optional<BigDecimal> insertionRate();

    /** Returns the share that obtained a partial validation, in percent. */
    Optional<BigDecimal> partialRate();

    /** Returns the outlets. */
    LocalizedText outlets();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns this value with its decimals in normal form; every built value has them so. */
    @Value.Check
    default ResultIndicator normalized() {
        return Decimals.isNormal(successRate())
                        && Decimals.isNormal(satisfactionRate())
                        && Decimals.isNormal(insertionRate())
                        && Decimals.isNormal(partialRate())
                ? this
                : toBuilder()
                        .successRate(Decimals.normal(successRate()))
                        .satisfactionRate(Decimals.normal(satisfactionRate()))
                        .insertionRate(Decimals.normal(insertionRate()))
                        .partialRate(Decimals.normal(partialRate()))
                        .build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableResultIndicator.builder()
                .population(LocalizedText.EMPTY)
                .outlets(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link ResultIndicator} values; not thread-safe. */
    sealed interface Builder permits ImmutableResultIndicator.Builder {
        /** Sets {@link ResultIndicator#period()}. */
        Builder period(Period value);
        /** Sets or clears {@link ResultIndicator#period()}. */
        Builder period(Optional<? extends Period> value);
        /** Sets {@link ResultIndicator#population()}. */
        Builder population(LocalizedText value);
        /** Sets {@link ResultIndicator#headcount()}. */
        Builder headcount(int value);
        /** Sets or clears {@link ResultIndicator#headcount()}. */
        Builder headcount(OptionalInt value);
        /** Sets {@link ResultIndicator#successRate()}. */
        Builder successRate(BigDecimal value);
        /** Sets or clears {@link ResultIndicator#successRate()}. */
        Builder successRate(Optional<? extends BigDecimal> value);
        /** Sets {@link ResultIndicator#satisfactionRate()}. */
        Builder satisfactionRate(BigDecimal value);
        /** Sets or clears {@link ResultIndicator#satisfactionRate()}. */
        Builder satisfactionRate(Optional<? extends BigDecimal> value);
        /** Sets {@link ResultIndicator#insertionRate()}. */
        Builder insertionRate(BigDecimal value);
        /** Sets or clears {@link ResultIndicator#insertionRate()}. */
        Builder insertionRate(Optional<? extends BigDecimal> value);
        /** Sets {@link ResultIndicator#partialRate()}. */
        Builder partialRate(BigDecimal value);
        /** Sets or clears {@link ResultIndicator#partialRate()}. */
        Builder partialRate(Optional<? extends BigDecimal> value);
        /** Sets {@link ResultIndicator#outlets()}. */
        Builder outlets(LocalizedText value);
        /** Sets {@link ResultIndicator#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        ResultIndicator build();
    }
}
