package org.innovente.diploma;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.RouteKind;
import org.innovente.internal.DomainValue;

/**
 * One route of access to a certification, with its jury.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface AccessRoute permits ImmutableAccessRoute {
    /** Returns the route: initial, continuing, apprenticeship, professionalisation contract, VAE, individual candidature. */
    RouteKind route();

    /** Returns whether the route is open; absent means yes. */
    Optional<Boolean> open();

    /** Returns the composition of the jury. */
    LocalizedText jury();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableAccessRoute.builder().jury(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link AccessRoute} values; not thread-safe. */
    sealed interface Builder permits ImmutableAccessRoute.Builder {
        /** Sets {@link AccessRoute#route()}. */
        Builder route(RouteKind value);
        /** Sets {@link AccessRoute#open()}. */
        Builder open(boolean value);
        /** Sets or clears {@link AccessRoute#open()}. */
        Builder open(Optional<Boolean> value);
        /** Sets {@link AccessRoute#jury()}. */
        Builder jury(LocalizedText value);
        /** Sets {@link AccessRoute#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code route} is missing
         */
        AccessRoute build();
    }
}
