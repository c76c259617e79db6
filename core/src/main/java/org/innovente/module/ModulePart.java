package org.innovente.module;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.ModuleId;
import org.innovente.internal.Decimals;
import org.innovente.internal.DomainValue;

/**
 * A module placed inside a larger one (UE and its EC, SAÉ, ressources).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface ModulePart permits ImmutableModulePart {
    /** Returns the part. */
    ModuleId module();

    /** Returns whether the part is mandatory or customisable; absent means not stated. */
    Optional<PartObligation> obligation();

    /** Returns the coefficient of the part in the result of the whole. */
    Optional<BigDecimal> coefficient();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns this value with its decimals in normal form; every built value has them so. */
    @Value.Check
    default ModulePart normalized() {
        return Decimals.isNormal(coefficient())
                ? this
                : toBuilder().coefficient(Decimals.normal(coefficient())).build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableModulePart.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link ModulePart} values; not thread-safe. */
    sealed interface Builder permits ImmutableModulePart.Builder {
        /** Sets {@link ModulePart#module()}. */
        Builder module(ModuleId value);
        /** Sets {@link ModulePart#obligation()}. */
        Builder obligation(PartObligation value);
        /** Sets or clears {@link ModulePart#obligation()}. */
        Builder obligation(Optional<? extends PartObligation> value);
        /** Sets {@link ModulePart#coefficient()}. */
        Builder coefficient(BigDecimal value);
        /** Sets or clears {@link ModulePart#coefficient()}. */
        Builder coefficient(Optional<? extends BigDecimal> value);
        /** Sets {@link ModulePart#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code module} is missing
         */
        ModulePart build();
    }
}
