package org.innovente.common;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.internal.DomainValue;

/**
 * Who holds the rights in a thing and what others may do with it (mutualisation).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Rights permits ImmutableRights {
    /** Returns the licence, as an SPDX expression or a licence address. */
    Optional<String> licence();

    /** Returns the rights holder. */
    Optional<String> holder();

    /** Returns how open the thing is: open, partners only, restricted. */
    Optional<Openness> openness();

    /** Returns the id or address of the work that this one adapts. */
    Optional<String> adaptedFrom();

    /** Returns the attribution that the adapted work asks for. */
    LocalizedText attribution();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableRights.builder().attribution(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Rights} values; not thread-safe. */
    sealed interface Builder permits ImmutableRights.Builder {
        /** Sets {@link Rights#licence()}. */
        Builder licence(String value);
        /** Sets or clears {@link Rights#licence()}. */
        Builder licence(Optional<String> value);
        /** Sets {@link Rights#holder()}. */
        Builder holder(String value);
        /** Sets or clears {@link Rights#holder()}. */
        Builder holder(Optional<String> value);
        /** Sets {@link Rights#openness()}. */
        Builder openness(Openness value);
        /** Sets or clears {@link Rights#openness()}. */
        Builder openness(Optional<? extends Openness> value);
        /** Sets {@link Rights#adaptedFrom()}. */
        Builder adaptedFrom(String value);
        /** Sets or clears {@link Rights#adaptedFrom()}. */
        Builder adaptedFrom(Optional<String> value);
        /** Sets {@link Rights#attribution()}. */
        Builder attribution(LocalizedText value);
        /** Sets {@link Rights#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        Rights build();
    }
}
