package org.innovente.validation.rule.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.common.ItemKind;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.network.Contact;
import org.innovente.network.EntryMode;
import org.innovente.network.Offer;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.facts.Ids;

/** What rules ask of offers. */
final class Offers {

    private Offers() {}

    /** Returns the kind of an offer, in its wire form; empty when it is not stated. */
    static List<String> routes(Offer offer) {
        return offer.route().map(route -> List.of(route.value())).orElse(List.of());
    }

    /** Returns whether a text has no language in which it is more than spaces. */
    static boolean isBlank(LocalizedText text) {
        return text.isBlank();
    }

    /** Returns whether entry is possible at any time in one of the ways of delivery. */
    static boolean isPermanent(Offer offer) {
        return offer.actions().stream()
                .anyMatch(action -> action.entryMode()
                        .filter(mode -> mode == EntryMode.PERMANENT)
                        .isPresent());
    }

    /** Returns the module that is offered; empty when another thing is, or when it is not in the catalogue. */
    static Optional<TrainingModule> module(Offer offer, CatalogueFacts facts) {
        return offer.subject().kind() == ItemKind.MODULE
                ? Ids.of(offer.subject().id(), ModuleId::parse)
                        .flatMap(facts.catalogue().index()::findModule)
                : Optional.empty();
    }

    /** Returns the contacts of an offer: its own, those of its actions, and those of its provider. */
    static List<Contact> contacts(Offer offer, CatalogueFacts facts) {
        List<Contact> contacts = new ArrayList<>(offer.contacts());
        offer.actions().forEach(action -> contacts.addAll(action.contacts()));
        offer.provider()
                .or(offer::responsible)
                .flatMap(facts.catalogue().index()::findPartner)
                .ifPresent(partner -> contacts.addAll(partner.contacts()));
        return contacts;
    }

    /** Returns whether a contact says how it can be reached. */
    static boolean isReachable(Contact contact) {
        return contact.email().isPresent()
                || contact.telephone().isPresent()
                || contact.address().isPresent();
    }
}
