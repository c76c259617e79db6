package org.innovente.network;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.CreditCategory;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.PartnerId;
import org.innovente.common.Provenance;
import org.innovente.common.Rights;
import org.innovente.common.TerritoryId;
import org.innovente.internal.DomainValue;

/**
 * An organisation of the network.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Partner permits ImmutablePartner {
    /** Returns the identifier, unique in the catalogue. */
    PartnerId id();

    /** Returns the name. */
    LocalizedText name();

    /** Returns the description. */
    LocalizedText description();

    /** Returns the kinds: founder member, associate, competitiveness cluster, sector body... */
    List<PartnerKind> kinds();

    /** Returns the periods of membership. */
    List<Membership> memberships();

    /** Returns the partners of which this one is part. */
    List<PartnerId> memberOf();

    /** Returns the territory in which it is seated. */
    Optional<TerritoryId> territory();

    /** Returns the territories that it serves. */
    List<TerritoryId> serves();

    /** Returns its places of training. */
    List<Place> places();

    /** Returns the functional contacts. */
    List<Contact> contacts();

    /** Returns the web address. */
    Optional<String> website();

    /** Returns the credit categories that the partner uses; empty means not stated. */
    List<CreditCategory> categories();

    /** Returns identifiers in outside schemes. */
    List<Identifier> identifiers();

    /** Returns the lifecycle: status, version, validity, reviews. */
    Optional<Lifecycle> lifecycle();

    /** Returns the rights. */
    Optional<Rights> rights();

    /** Returns where the content comes from. */
    Optional<Provenance> provenance();

    /** Returns a remark. */
    LocalizedText note();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutablePartner.builder()
                .name(LocalizedText.EMPTY)
                .description(LocalizedText.EMPTY)
                .note(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Partner} values; not thread-safe. */
    sealed interface Builder permits ImmutablePartner.Builder {
        /** Sets {@link Partner#id()}. */
        Builder id(PartnerId value);
        /** Sets {@link Partner#name()}. */
        Builder name(LocalizedText value);
        /** Sets {@link Partner#description()}. */
        Builder description(LocalizedText value);
        /** Adds one element to {@link Partner#kinds()}. */
        Builder addKind(PartnerKind element);
        /** Adds elements to {@link Partner#kinds()}. */
        Builder addAllKinds(Iterable<? extends PartnerKind> elements);
        /** Replaces the elements of {@link Partner#kinds()}. */
        Builder kinds(Iterable<? extends PartnerKind> elements);
        /** Adds one element to {@link Partner#memberships()}. */
        Builder addMembership(Membership element);
        /** Adds elements to {@link Partner#memberships()}. */
        Builder addAllMemberships(Iterable<? extends Membership> elements);
        /** Replaces the elements of {@link Partner#memberships()}. */
        Builder memberships(Iterable<? extends Membership> elements);
        /** Adds elements to {@link Partner#memberOf()}. */
        Builder addAllMemberOf(Iterable<? extends PartnerId> elements);
        /** Replaces the elements of {@link Partner#memberOf()}. */
        Builder memberOf(Iterable<? extends PartnerId> elements);
        /** Sets {@link Partner#territory()}. */
        Builder territory(TerritoryId value);
        /** Sets or clears {@link Partner#territory()}. */
        Builder territory(Optional<? extends TerritoryId> value);
        /** Adds elements to {@link Partner#serves()}. */
        Builder addAllServes(Iterable<? extends TerritoryId> elements);
        /** Replaces the elements of {@link Partner#serves()}. */
        Builder serves(Iterable<? extends TerritoryId> elements);
        /** Adds one element to {@link Partner#places()}. */
        Builder addPlace(Place element);
        /** Adds elements to {@link Partner#places()}. */
        Builder addAllPlaces(Iterable<? extends Place> elements);
        /** Replaces the elements of {@link Partner#places()}. */
        Builder places(Iterable<? extends Place> elements);
        /** Adds one element to {@link Partner#contacts()}. */
        Builder addContact(Contact element);
        /** Adds elements to {@link Partner#contacts()}. */
        Builder addAllContacts(Iterable<? extends Contact> elements);
        /** Replaces the elements of {@link Partner#contacts()}. */
        Builder contacts(Iterable<? extends Contact> elements);
        /** Sets {@link Partner#website()}. */
        Builder website(String value);
        /** Sets or clears {@link Partner#website()}. */
        Builder website(Optional<String> value);
        /** Adds one element to {@link Partner#categories()}. */
        Builder addCategory(CreditCategory element);
        /** Adds elements to {@link Partner#categories()}. */
        Builder addAllCategories(Iterable<? extends CreditCategory> elements);
        /** Replaces the elements of {@link Partner#categories()}. */
        Builder categories(Iterable<? extends CreditCategory> elements);
        /** Adds one element to {@link Partner#identifiers()}. */
        Builder addIdentifier(Identifier element);
        /** Adds elements to {@link Partner#identifiers()}. */
        Builder addAllIdentifiers(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link Partner#identifiers()}. */
        Builder identifiers(Iterable<? extends Identifier> elements);
        /** Sets {@link Partner#lifecycle()}. */
        Builder lifecycle(Lifecycle value);
        /** Sets or clears {@link Partner#lifecycle()}. */
        Builder lifecycle(Optional<? extends Lifecycle> value);
        /** Sets {@link Partner#rights()}. */
        Builder rights(Rights value);
        /** Sets or clears {@link Partner#rights()}. */
        Builder rights(Optional<? extends Rights> value);
        /** Sets {@link Partner#provenance()}. */
        Builder provenance(Provenance value);
        /** Sets or clears {@link Partner#provenance()}. */
        Builder provenance(Optional<? extends Provenance> value);
        /** Sets {@link Partner#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Partner#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        Partner build();
    }
}
