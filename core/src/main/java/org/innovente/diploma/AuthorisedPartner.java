package org.innovente.diploma;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.PartnerId;
import org.innovente.common.Period;
import org.innovente.internal.DomainValue;

/**
 * A partner authorised to train for a certification, or to assess it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface AuthorisedPartner permits ImmutableAuthorisedPartner {
    /** Returns the partner. */
    PartnerId partner();

    /** Returns whether it may train. */
    Optional<Boolean> trains();

    /** Returns whether it may assess. */
    Optional<Boolean> assesses();

    /** Returns the period of the authorisation. */
    Optional<Period> period();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableAuthorisedPartner.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link AuthorisedPartner} values; not thread-safe. */
    sealed interface Builder permits ImmutableAuthorisedPartner.Builder {
        /** Sets {@link AuthorisedPartner#partner()}. */
        Builder partner(PartnerId value);
        /** Sets {@link AuthorisedPartner#trains()}. */
        Builder trains(boolean value);
        /** Sets or clears {@link AuthorisedPartner#trains()}. */
        Builder trains(Optional<Boolean> value);
        /** Sets {@link AuthorisedPartner#assesses()}. */
        Builder assesses(boolean value);
        /** Sets or clears {@link AuthorisedPartner#assesses()}. */
        Builder assesses(Optional<Boolean> value);
        /** Sets {@link AuthorisedPartner#period()}. */
        Builder period(Period value);
        /** Sets or clears {@link AuthorisedPartner#period()}. */
        Builder period(Optional<? extends Period> value);
        /** Sets {@link AuthorisedPartner#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code partner} is missing
         */
        AuthorisedPartner build();
    }
}
