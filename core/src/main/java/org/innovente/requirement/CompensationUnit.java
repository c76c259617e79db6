package org.innovente.requirement;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.internal.Decimals;
import org.innovente.internal.DomainValue;

/**
 * One unit of a compensation: a weighted mean over results, with its own conditions.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface CompensationUnit permits ImmutableCompensationUnit {
    /** Returns the identifier, unique in its owner. */
    NodeId id();

    /** Returns the title. */
    LocalizedText title();

    /** Returns which results make up the unit. */
    Selector selector();

    /** Returns how the results are weighted in the unit's mean; coefficients when absent. */
    Optional<Weighting> weights();

    /** Returns the weight of the unit in the group mean; one when absent. */
    Optional<BigDecimal> coefficient();

    /** Returns the unit's own pass mark, where it differs. */
    Optional<BigDecimal> pass();

    /** Returns the unit's own eliminatory mark, where it differs. */
    Optional<Floor> floor();

    /** Returns whether the unit may be acquired by compensation; true when absent. */
    Optional<Boolean> compensable();

    /** Returns whether the unit counts in the group mean; true when absent. */
    Optional<Boolean> compensates();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns this value with its decimals in normal form; every built value has them so. */
    @Value.Check
    default CompensationUnit normalized() {
        return Decimals.isNormal(coefficient()) && Decimals.isNormal(pass())
                ? this
                : toBuilder()
                        .coefficient(Decimals.normal(coefficient()))
                        .pass(Decimals.normal(pass()))
                        .build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableCompensationUnit.builder().title(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link CompensationUnit} values; not thread-safe. */
    sealed interface Builder permits ImmutableCompensationUnit.Builder {
        /** Sets {@link CompensationUnit#id()}. */
        Builder id(NodeId value);
        /** Sets {@link CompensationUnit#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link CompensationUnit#selector()}. */
        Builder selector(Selector value);
        /** Sets {@link CompensationUnit#weights()}. */
        Builder weights(Weighting value);
        /** Sets or clears {@link CompensationUnit#weights()}. */
        Builder weights(Optional<? extends Weighting> value);
        /** Sets {@link CompensationUnit#coefficient()}. */
        Builder coefficient(BigDecimal value);
        /** Sets or clears {@link CompensationUnit#coefficient()}. */
        Builder coefficient(Optional<? extends BigDecimal> value);
        /** Sets {@link CompensationUnit#pass()}. */
        Builder pass(BigDecimal value);
        /** Sets or clears {@link CompensationUnit#pass()}. */
        Builder pass(Optional<? extends BigDecimal> value);
        /** Sets {@link CompensationUnit#floor()}. */
        Builder floor(Floor value);
        /** Sets or clears {@link CompensationUnit#floor()}. */
        Builder floor(Optional<? extends Floor> value);
        /** Sets {@link CompensationUnit#compensable()}. */
        Builder compensable(boolean value);
        /** Sets or clears {@link CompensationUnit#compensable()}. */
        Builder compensable(Optional<Boolean> value);
        /** Sets {@link CompensationUnit#compensates()}. */
        Builder compensates(boolean value);
        /** Sets or clears {@link CompensationUnit#compensates()}. */
        Builder compensates(Optional<Boolean> value);
        /** Sets {@link CompensationUnit#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code id}, {@code selector} is missing
         */
        CompensationUnit build();
    }
}
