package org.innovente.validation;

import java.util.Optional;
import org.innovente.network.Action;
import org.innovente.network.Agreement;
import org.innovente.network.Contact;
import org.innovente.network.DatedCode;
import org.innovente.network.Funding;
import org.innovente.network.Membership;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.network.Price;
import org.innovente.network.Session;
import org.innovente.network.Territory;

/** The walk through partners, territories, agreements and offers. */
final class NetworkWalk extends WalkSteps {

    private final DiplomaWalk diplomas;

    NetworkWalk(CatalogueWalk.Visitor visitor, DiplomaWalk diplomas) {
        super(visitor);
        this.diplomas = diplomas;
    }

    void partner(Partner it, Place at) {
        visit(Partner.class, it, at);
        text(it.name(), at, "name");
        text(it.description(), at, "description");
        each(it.memberships(), at, "memberships", this::membership);
        each(it.places(), at, "places", this::place);
        each(it.contacts(), at, "contacts", this::contact);
        described(it.identifiers(), it.lifecycle(), it.rights(), it.note(), at);
    }

    void contact(Contact it, Place at) {
        visit(Contact.class, it, at);
        text(it.name(), at, "name");
    }

    void place(org.innovente.network.Place it, Place at) {
        visit(org.innovente.network.Place.class, it, at);
        text(it.name(), at, "name");
        identifiers(it.identifiers(), at, "identifiers");
    }

    void membership(Membership it, Place at) {
        visit(Membership.class, it, at);
    }

    void territory(Territory it, Place at) {
        visit(Territory.class, it, at);
        text(it.name(), at, "name");
        each(it.codes(), at, "codes", this::datedCode);
        described(it.identifiers(), it.lifecycle(), it.rights(), it.note(), at);
    }

    void datedCode(DatedCode it, Place at) {
        visit(DatedCode.class, it, at);
        identifier(it.identifier(), at.at("identifier"));
    }

    void agreement(Agreement it, Place at) {
        visit(Agreement.class, it, at);
        text(it.title(), at, "title");
        each(it.items(), at, "items", diplomas::itemRef);
        described(it.identifiers(), it.lifecycle(), Optional.empty(), it.note(), at);
    }

    void offer(Offer it, Place at) {
        visit(Offer.class, it, at);
        diplomas.itemRef(it.subject(), at.at("subject"));
        text(it.title(), at, "title");
        text(it.objectives(), at, "objectives");
        text(it.expectedResults(), at, "expected-results");
        each(it.contacts(), at, "contacts", this::contact);
        each(
                it.actions(),
                at,
                "actions",
                "action",
                action -> it.id() + "/" + action.id(),
                (action, place) -> action(action, it.id() + "/" + action.id(), place));
        described(it.identifiers(), it.lifecycle(), it.rights(), it.note(), at);
    }

    void action(Action it, String path, Place at) {
        visit(Action.class, it, at);
        it.place().ifPresent(x -> place(x, at.at("place")));
        text(it.rhythm(), at, "rhythm");
        text(it.accessTerms(), at, "access-terms");
        text(it.accessDelay(), at, "access-delay");
        text(it.conditions(), at, "conditions");
        each(it.prices(), at, "prices", this::price);
        each(it.fundings(), at, "fundings", this::funding);
        text(it.accessibility(), at, "accessibility");
        each(it.contacts(), at, "contacts", this::contact);
        each(it.sessions(), at, "sessions", "session", session -> path + "/" + session.id(), this::session);
    }

    void session(Session it, Place at) {
        visit(Session.class, it, at);
        it.place().ifPresent(x -> place(x, at.at("place")));
        text(it.note(), at, "note");
    }

    void price(Price it, Place at) {
        visit(Price.class, it, at);
        text(it.note(), at, "note");
    }

    void funding(Funding it, Place at) {
        visit(Funding.class, it, at);
        text(it.note(), at, "note");
    }
}
