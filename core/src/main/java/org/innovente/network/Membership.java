package org.innovente.network;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.Period;
import org.innovente.internal.DomainValue;

/**
 * A period during which a partner belongs to the network, and as what.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Membership permits ImmutableMembership {
    /** Returns the kind of membership. */
    PartnerKind kind();

    /** Returns the period. */
    Optional<Period> period();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableMembership.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Membership} values; not thread-safe. */
    sealed interface Builder permits ImmutableMembership.Builder {
        /** Sets {@link Membership#kind()}. */
        Builder kind(PartnerKind value);
        /** Sets {@link Membership#period()}. */
        Builder period(Period value);
        /** Sets or clears {@link Membership#period()}. */
        Builder period(Optional<? extends Period> value);
        /** Sets {@link Membership#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code kind} is missing
         */
        Membership build();
    }
}
