package org.innovente.diploma;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.innovente.common.Credits;
import org.innovente.common.Extensions;
import org.innovente.common.ModuleId;
import org.innovente.internal.Decimals;
import org.innovente.internal.DomainValue;

/**
 * A module placed in a programme.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Placement permits ImmutablePlacement {
    /** Returns the module. */
    ModuleId module();

    /** Returns the year of the programme, from 1. */
    OptionalInt year();

    /** Returns the term, counted from 1 through the programme (semester 1 to 6 of a BUT). */
    OptionalInt term();

    /** Returns the coefficient. */
    Optional<BigDecimal> coefficient();

    /** Returns the credits here, where they differ from the module's. */
    Optional<Credits> credits();

    /** Returns whether the module is mandatory, elective or optional. */
    Optional<PlacementObligation> obligation();

    /** Returns the name of the group of electives. */
    Optional<String> group();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns this value with its decimals in normal form; every built value has them so. */
    @Value.Check
    default Placement normalized() {
        return Decimals.isNormal(coefficient())
                ? this
                : toBuilder().coefficient(Decimals.normal(coefficient())).build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutablePlacement.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Placement} values; not thread-safe. */
    sealed interface Builder permits ImmutablePlacement.Builder {
        /** Sets {@link Placement#module()}. */
        Builder module(ModuleId value);
        /** Sets {@link Placement#year()}. */
        Builder year(int value);
        /** Sets or clears {@link Placement#year()}. */
        Builder year(OptionalInt value);
        /** Sets {@link Placement#term()}. */
        Builder term(int value);
        /** Sets or clears {@link Placement#term()}. */
        Builder term(OptionalInt value);
        /** Sets {@link Placement#coefficient()}. */
        Builder coefficient(BigDecimal value);
        /** Sets or clears {@link Placement#coefficient()}. */
        Builder coefficient(Optional<? extends BigDecimal> value);
        /** Sets {@link Placement#credits()}. */
        Builder credits(Credits value);
        /** Sets or clears {@link Placement#credits()}. */
        Builder credits(Optional<? extends Credits> value);
        /** Sets {@link Placement#obligation()}. */
        Builder obligation(PlacementObligation value);
        /** Sets or clears {@link Placement#obligation()}. */
        Builder obligation(Optional<? extends PlacementObligation> value);
        /** Sets {@link Placement#group()}. */
        Builder group(String value);
        /** Sets or clears {@link Placement#group()}. */
        Builder group(Optional<String> value);
        /** Sets {@link Placement#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code module} is missing
         */
        Placement build();
    }
}
