package org.innovente.network;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.OfferId;
import org.innovente.common.PartnerId;
import org.innovente.common.Provenance;
import org.innovente.common.Rights;
import org.innovente.common.RouteKind;
import org.innovente.diploma.ItemRef;
import org.innovente.internal.DomainValue;

/**
 * What partners offer to learners: a module, programme, block or diploma (LHEO's formation), with its actions and sessions.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Offer permits ImmutableOffer {
    /** Returns the identifier, unique in the catalogue. */
    OfferId id();

    /** Returns what is offered. */
    ItemRef subject();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the objectives. */
    LocalizedText objectives();

    /** Returns the expected results. */
    LocalizedText expectedResults();

    /** Returns the kind of offer: initial, continuing, apprenticeship, VAE. */
    Optional<RouteKind> route();

    /** Returns whether the offer leads to a certification. */
    Optional<Boolean> certifying();

    /** Returns the certifying body. */
    Optional<PartnerId> certifier();

    /** Returns the organisation responsible for the offer. */
    Optional<PartnerId> responsible();

    /** Returns the training organisation. */
    Optional<PartnerId> provider();

    /** Returns the functional contacts. */
    List<Contact> contacts();

    /** Returns the web address. */
    Optional<String> address();

    /** Returns the actions. */
    List<Action> actions();

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
        return ImmutableOffer.builder()
                .title(LocalizedText.EMPTY)
                .objectives(LocalizedText.EMPTY)
                .expectedResults(LocalizedText.EMPTY)
                .note(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Offer} values; not thread-safe. */
    sealed interface Builder permits ImmutableOffer.Builder {
        /** Sets {@link Offer#id()}. */
        Builder id(OfferId value);
        /** Sets {@link Offer#subject()}. */
        Builder subject(ItemRef value);
        /** Sets {@link Offer#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link Offer#objectives()}. */
        Builder objectives(LocalizedText value);
        /** Sets {@link Offer#expectedResults()}. */
        Builder expectedResults(LocalizedText value);
        /** Sets {@link Offer#route()}. */
        Builder route(RouteKind value);
        /** Sets or clears {@link Offer#route()}. */
        Builder route(Optional<? extends RouteKind> value);
        /** Sets {@link Offer#certifying()}. */
        Builder certifying(boolean value);
        /** Sets or clears {@link Offer#certifying()}. */
        Builder certifying(Optional<Boolean> value);
        /** Sets {@link Offer#certifier()}. */
        Builder certifier(PartnerId value);
        /** Sets or clears {@link Offer#certifier()}. */
        Builder certifier(Optional<? extends PartnerId> value);
        /** Sets {@link Offer#responsible()}. */
        Builder responsible(PartnerId value);
        /** Sets or clears {@link Offer#responsible()}. */
        Builder responsible(Optional<? extends PartnerId> value);
        /** Sets {@link Offer#provider()}. */
        Builder provider(PartnerId value);
        /** Sets or clears {@link Offer#provider()}. */
        Builder provider(Optional<? extends PartnerId> value);
        /** Adds one element to {@link Offer#contacts()}. */
        Builder addContact(Contact element);
        /** Adds elements to {@link Offer#contacts()}. */
        Builder addAllContacts(Iterable<? extends Contact> elements);
        /** Replaces the elements of {@link Offer#contacts()}. */
        Builder contacts(Iterable<? extends Contact> elements);
        /** Sets {@link Offer#address()}. */
        Builder address(String value);
        /** Sets or clears {@link Offer#address()}. */
        Builder address(Optional<String> value);
        /** Adds one element to {@link Offer#actions()}. */
        Builder addAction(Action element);
        /** Adds elements to {@link Offer#actions()}. */
        Builder addAllActions(Iterable<? extends Action> elements);
        /** Replaces the elements of {@link Offer#actions()}. */
        Builder actions(Iterable<? extends Action> elements);
        /** Adds one element to {@link Offer#identifiers()}. */
        Builder addIdentifier(Identifier element);
        /** Adds elements to {@link Offer#identifiers()}. */
        Builder addAllIdentifiers(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link Offer#identifiers()}. */
        Builder identifiers(Iterable<? extends Identifier> elements);
        /** Sets {@link Offer#lifecycle()}. */
        Builder lifecycle(Lifecycle value);
        /** Sets or clears {@link Offer#lifecycle()}. */
        Builder lifecycle(Optional<? extends Lifecycle> value);
        /** Sets {@link Offer#rights()}. */
        Builder rights(Rights value);
        /** Sets or clears {@link Offer#rights()}. */
        Builder rights(Optional<? extends Rights> value);
        /** Sets {@link Offer#provenance()}. */
        Builder provenance(Provenance value);
        /** Sets or clears {@link Offer#provenance()}. */
        Builder provenance(Optional<? extends Provenance> value);
        /** Sets {@link Offer#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Offer#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code id}, {@code subject} is missing
         */
        Offer build();
    }
}
