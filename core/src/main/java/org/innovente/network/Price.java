package org.innovente.network;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.internal.Decimals;
import org.innovente.internal.DomainValue;

/**
 * A price of an offer.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Price permits ImmutablePrice {
    /** Returns the kind: full, per hour, certification fee, reduced... */
    Optional<PriceKind> kind();

    /** Returns the amount. */
    BigDecimal amount();

    /** Returns the ISO 4217 currency code. */
    String currency();

    /** Returns whether taxes are included. */
    Optional<Boolean> taxIncluded();

    /** Returns a remark. */
    LocalizedText note();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns this value with its decimals in normal form; every built value has them so. */
    @Value.Check
    default Price normalized() {
        return Decimals.isNormal(amount())
                ? this
                : toBuilder().amount(Decimals.normal(amount())).build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutablePrice.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Price} values; not thread-safe. */
    sealed interface Builder permits ImmutablePrice.Builder {
        /** Sets {@link Price#kind()}. */
        Builder kind(PriceKind value);
        /** Sets or clears {@link Price#kind()}. */
        Builder kind(Optional<? extends PriceKind> value);
        /** Sets {@link Price#amount()}. */
        Builder amount(BigDecimal value);
        /** Sets {@link Price#currency()}. */
        Builder currency(String value);
        /** Sets {@link Price#taxIncluded()}. */
        Builder taxIncluded(boolean value);
        /** Sets or clears {@link Price#taxIncluded()}. */
        Builder taxIncluded(Optional<Boolean> value);
        /** Sets {@link Price#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Price#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code amount}, {@code currency} is missing
         */
        Price build();
    }
}
