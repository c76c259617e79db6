package org.innovente.network;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.ActionId;
import org.innovente.common.Audience;
import org.innovente.common.DeliveryMode;
import org.innovente.common.EqfLevel;
import org.innovente.common.Extensions;
import org.innovente.common.Hours;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.common.PartnerId;
import org.innovente.common.TerritoryId;
import org.innovente.internal.DomainValue;

/**
 * The way in which an offer is delivered: the second layer of an offer (LHEO's action).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Action permits ImmutableAction {
    /** Returns the identifier, unique in its offer. */
    ActionId id();

    /** Returns the delivery mode. */
    Optional<DeliveryMode> deliveryMode();

    /** Returns the place; absent for what is wholly remote. */
    Optional<Place> place();

    /** Returns the territories from which learners are admitted; empty means all. */
    List<TerritoryId> territories();

    /** Returns the audiences. */
    List<Audience> audiences();

    /** Returns the languages. */
    List<LanguageTag> languages();

    /** Returns the training organisation that delivers it. */
    Optional<PartnerId> provider();

    /** Returns the rhythm. */
    LocalizedText rhythm();

    /** Returns whether training alternates between centre and firm. */
    Optional<Boolean> alternance();

    /** Returns the hours in centre, in the firm, at a distance, of own work. */
    Optional<Hours> hours();

    /** Returns whether entry is on fixed dates or permanent. */
    Optional<EntryMode> entryMode();

    /** Returns the modes of access. */
    LocalizedText accessTerms();

    /** Returns the delay of access. */
    LocalizedText accessDelay();

    /** Returns the kind of positioning at entry: none, regulatory or pedagogical. */
    Optional<PositioningKind> positioning();

    /** Returns the specific conditions. */
    LocalizedText conditions();

    /** Returns the level required at entry. */
    Optional<EqfLevel> entryLevel();

    /** Returns the type of organisation: group, individualised, modularised, mixed. */
    Optional<PathType> pathType();

    /** Returns the prices. */
    List<Price> prices();

    /** Returns the ways of funding. */
    List<Funding> fundings();

    /** Returns what is arranged for persons with a disability. */
    LocalizedText accessibility();

    /** Returns the functional contacts. */
    List<Contact> contacts();

    /** Returns the sessions. */
    List<Session> sessions();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableAction.builder()
                .rhythm(LocalizedText.EMPTY)
                .accessTerms(LocalizedText.EMPTY)
                .accessDelay(LocalizedText.EMPTY)
                .conditions(LocalizedText.EMPTY)
                .accessibility(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Action} values; not thread-safe. */
    sealed interface Builder permits ImmutableAction.Builder {
        /** Sets {@link Action#id()}. */
        Builder id(ActionId value);
        /** Sets {@link Action#deliveryMode()}. */
        Builder deliveryMode(DeliveryMode value);
        /** Sets or clears {@link Action#deliveryMode()}. */
        Builder deliveryMode(Optional<? extends DeliveryMode> value);
        /** Sets {@link Action#place()}. */
        Builder place(Place value);
        /** Sets or clears {@link Action#place()}. */
        Builder place(Optional<? extends Place> value);
        /** Adds one element to {@link Action#territories()}. */
        Builder addTerritory(TerritoryId element);
        /** Adds elements to {@link Action#territories()}. */
        Builder addAllTerritories(Iterable<? extends TerritoryId> elements);
        /** Replaces the elements of {@link Action#territories()}. */
        Builder territories(Iterable<? extends TerritoryId> elements);
        /** Adds one element to {@link Action#audiences()}. */
        Builder addAudience(Audience element);
        /** Adds elements to {@link Action#audiences()}. */
        Builder addAllAudiences(Iterable<? extends Audience> elements);
        /** Replaces the elements of {@link Action#audiences()}. */
        Builder audiences(Iterable<? extends Audience> elements);
        /** Adds one element to {@link Action#languages()}. */
        Builder addLanguage(LanguageTag element);
        /** Adds elements to {@link Action#languages()}. */
        Builder addAllLanguages(Iterable<? extends LanguageTag> elements);
        /** Replaces the elements of {@link Action#languages()}. */
        Builder languages(Iterable<? extends LanguageTag> elements);
        /** Sets {@link Action#provider()}. */
        Builder provider(PartnerId value);
        /** Sets or clears {@link Action#provider()}. */
        Builder provider(Optional<? extends PartnerId> value);
        /** Sets {@link Action#rhythm()}. */
        Builder rhythm(LocalizedText value);
        /** Sets {@link Action#alternance()}. */
        Builder alternance(boolean value);
        /** Sets or clears {@link Action#alternance()}. */
        Builder alternance(Optional<Boolean> value);
        /** Sets {@link Action#hours()}. */
        Builder hours(Hours value);
        /** Sets or clears {@link Action#hours()}. */
        Builder hours(Optional<? extends Hours> value);
        /** Sets {@link Action#entryMode()}. */
        Builder entryMode(EntryMode value);
        /** Sets or clears {@link Action#entryMode()}. */
        Builder entryMode(Optional<? extends EntryMode> value);
        /** Sets {@link Action#accessTerms()}. */
        Builder accessTerms(LocalizedText value);
        /** Sets {@link Action#accessDelay()}. */
        Builder accessDelay(LocalizedText value);
        /** Sets {@link Action#positioning()}. */
        Builder positioning(PositioningKind value);
        /** Sets or clears {@link Action#positioning()}. */
        Builder positioning(Optional<? extends PositioningKind> value);
        /** Sets {@link Action#conditions()}. */
        Builder conditions(LocalizedText value);
        /** Sets {@link Action#entryLevel()}. */
        Builder entryLevel(EqfLevel value);
        /** Sets or clears {@link Action#entryLevel()}. */
        Builder entryLevel(Optional<? extends EqfLevel> value);
        /** Sets {@link Action#pathType()}. */
        Builder pathType(PathType value);
        /** Sets or clears {@link Action#pathType()}. */
        Builder pathType(Optional<? extends PathType> value);
        /** Adds one element to {@link Action#prices()}. */
        Builder addPrice(Price element);
        /** Adds elements to {@link Action#prices()}. */
        Builder addAllPrices(Iterable<? extends Price> elements);
        /** Replaces the elements of {@link Action#prices()}. */
        Builder prices(Iterable<? extends Price> elements);
        /** Adds one element to {@link Action#fundings()}. */
        Builder addFunding(Funding element);
        /** Adds elements to {@link Action#fundings()}. */
        Builder addAllFundings(Iterable<? extends Funding> elements);
        /** Replaces the elements of {@link Action#fundings()}. */
        Builder fundings(Iterable<? extends Funding> elements);
        /** Sets {@link Action#accessibility()}. */
        Builder accessibility(LocalizedText value);
        /** Adds one element to {@link Action#contacts()}. */
        Builder addContact(Contact element);
        /** Adds elements to {@link Action#contacts()}. */
        Builder addAllContacts(Iterable<? extends Contact> elements);
        /** Replaces the elements of {@link Action#contacts()}. */
        Builder contacts(Iterable<? extends Contact> elements);
        /** Adds one element to {@link Action#sessions()}. */
        Builder addSession(Session element);
        /** Adds elements to {@link Action#sessions()}. */
        Builder addAllSessions(Iterable<? extends Session> elements);
        /** Replaces the elements of {@link Action#sessions()}. */
        Builder sessions(Iterable<? extends Session> elements);
        /** Sets {@link Action#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        Action build();
    }
}
