package org.innovente.network;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.LocalizedText;
import org.innovente.common.PartnerId;
import org.innovente.common.TerritoryId;
import org.innovente.internal.DomainValue;

/**
 * Where something happens.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Place permits ImmutablePlace {
    /** Returns the partner whose premises they are. */
    Optional<PartnerId> partner();

    /** Returns the territory. */
    Optional<TerritoryId> territory();

    /** Returns the name of the place. */
    LocalizedText name();

    /** Returns the lines of the postal address. */
    List<String> address();

    /** Returns identifiers of the place (SIRET, UAI). */
    List<Identifier> identifiers();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutablePlace.builder().name(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Place} values; not thread-safe. */
    sealed interface Builder permits ImmutablePlace.Builder {
        /** Sets {@link Place#partner()}. */
        Builder partner(PartnerId value);
        /** Sets or clears {@link Place#partner()}. */
        Builder partner(Optional<? extends PartnerId> value);
        /** Sets {@link Place#territory()}. */
        Builder territory(TerritoryId value);
        /** Sets or clears {@link Place#territory()}. */
        Builder territory(Optional<? extends TerritoryId> value);
        /** Sets {@link Place#name()}. */
        Builder name(LocalizedText value);
        /** Adds elements to {@link Place#address()}. */
        Builder addAllAddress(Iterable<String> elements);
        /** Replaces the elements of {@link Place#address()}. */
        Builder address(Iterable<String> elements);
        /** Adds one element to {@link Place#identifiers()}. */
        Builder addIdentifier(Identifier element);
        /** Adds elements to {@link Place#identifiers()}. */
        Builder addAllIdentifiers(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link Place#identifiers()}. */
        Builder identifiers(Iterable<? extends Identifier> elements);
        /** Sets {@link Place#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        Place build();
    }
}
