package org.innovente.change;

import static org.innovente.change.ValueText.text;

import org.innovente.network.Action;
import org.innovente.network.Agreement;
import org.innovente.network.Contact;
import org.innovente.network.DatedCode;
import org.innovente.network.Funding;
import org.innovente.network.Membership;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.network.Place;
import org.innovente.network.Price;
import org.innovente.network.Session;
import org.innovente.network.Territory;

/** The members of partners, territories, agreements and offers, in the order of the wire format. */
final class NetworkShapes {
    static final Shape<Contact> CONTACT = Shape.<Contact>of(v -> text(v.role()))
            .value("role", Contact::role)
            .value("name", Contact::name)
            .value("email", Contact::email)
            .value("telephone", Contact::telephone)
            .value("address", Contact::address)
            .value("extensions", Contact::extensions);

    static final Shape<Place> PLACE = Shape.<Place>of(v -> text(v.name()))
            .value("partner", Place::partner)
            .value("territory", Place::territory)
            .value("name", Place::name)
            .value("address", Place::address)
            .value("identifiers", Place::identifiers)
            .value("extensions", Place::extensions);

    static final Shape<Membership> MEMBERSHIP = Shape.<Membership>of(v -> text(v.kind()))
            .value("kind", Membership::kind)
            .value("period", Membership::period)
            .value("extensions", Membership::extensions);

    static final Shape<Partner> PARTNER = Shape.<Partner>of(v -> text(v.id()))
            .value("id", Partner::id)
            .value("name", Partner::name)
            .value("description", Partner::description)
            .value("kinds", Partner::kinds)
            .list("memberships", Partner::memberships, MEMBERSHIP)
            .value("member-of", Partner::memberOf)
            .value("territory", Partner::territory)
            .value("serves", Partner::serves)
            .list("places", Partner::places, PLACE)
            .list("contacts", Partner::contacts, CONTACT)
            .value("website", Partner::website)
            .value("categories", Partner::categories)
            .value("identifiers", Partner::identifiers)
            .one("lifecycle", Partner::lifecycle, CommonShapes.LIFECYCLE)
            .one("rights", Partner::rights, CommonShapes.RIGHTS)
            .one("provenance", Partner::provenance, CommonShapes.PROVENANCE)
            .value("note", Partner::note)
            .value("extensions", Partner::extensions);

    static final Shape<DatedCode> DATED_CODE = Shape.<DatedCode>of(v -> text(v.identifier()))
            .value("identifier", DatedCode::identifier)
            .value("period", DatedCode::period)
            .value("extensions", DatedCode::extensions);

    static final Shape<Territory> TERRITORY = Shape.<Territory>of(v -> text(v.id()))
            .value("id", Territory::id)
            .value("name", Territory::name)
            .value("kind", Territory::kind)
            .value("parent", Territory::parent)
            .list("codes", Territory::codes, DATED_CODE)
            .value("validity", Territory::validity)
            .value("successors", Territory::successors)
            .value("identifiers", Territory::identifiers)
            .one("lifecycle", Territory::lifecycle, CommonShapes.LIFECYCLE)
            .one("rights", Territory::rights, CommonShapes.RIGHTS)
            .one("provenance", Territory::provenance, CommonShapes.PROVENANCE)
            .value("note", Territory::note)
            .value("extensions", Territory::extensions);

    static final Shape<Agreement> AGREEMENT = Shape.<Agreement>of(v -> text(v.id()))
            .value("id", Agreement::id)
            .value("title", Agreement::title)
            .value("grantors", Agreement::grantors)
            .value("grantees", Agreement::grantees)
            .value("items", Agreement::items)
            .value("rights", Agreement::rights)
            .value("period", Agreement::period)
            .value("identifiers", Agreement::identifiers)
            .one("lifecycle", Agreement::lifecycle, CommonShapes.LIFECYCLE)
            .one("provenance", Agreement::provenance, CommonShapes.PROVENANCE)
            .value("note", Agreement::note)
            .value("extensions", Agreement::extensions);

    static final Shape<Price> PRICE = Shape.<Price>of(v -> text(v.kind()))
            .value("kind", Price::kind)
            .value("amount", Price::amount)
            .value("currency", Price::currency)
            .value("tax-included", Price::taxIncluded)
            .value("note", Price::note)
            .value("extensions", Price::extensions);

    static final Shape<Funding> FUNDING = Shape.<Funding>of(v -> text(v.kind()))
            .value("kind", Funding::kind)
            .value("note", Funding::note)
            .value("extensions", Funding::extensions);

    static final Shape<Session> SESSION = Shape.<Session>of(v -> text(v.id()))
            .value("id", Session::id)
            .value("period", Session::period)
            .value("enrolment", Session::enrolment)
            .one("place", Session::place, PLACE)
            .value("seats", Session::seats)
            .value("state", Session::state)
            .value("note", Session::note)
            .value("extensions", Session::extensions);

    static final Shape<Action> ACTION = Shape.<Action>of(v -> text(v.id()))
            .value("id", Action::id)
            .value("delivery-mode", Action::deliveryMode)
            .one("place", Action::place, PLACE)
            .value("territories", Action::territories)
            .value("audiences", Action::audiences)
            .value("languages", Action::languages)
            .value("provider", Action::provider)
            .value("rhythm", Action::rhythm)
            .value("alternance", Action::alternance)
            .value("hours", Action::hours)
            .value("entry-mode", Action::entryMode)
            .value("access-terms", Action::accessTerms)
            .value("access-delay", Action::accessDelay)
            .value("positioning", Action::positioning)
            .value("conditions", Action::conditions)
            .value("entry-level", Action::entryLevel)
            .value("path-type", Action::pathType)
            .list("prices", Action::prices, PRICE)
            .list("fundings", Action::fundings, FUNDING)
            .value("accessibility", Action::accessibility)
            .list("contacts", Action::contacts, CONTACT)
            .list("sessions", Action::sessions, SESSION)
            .value("extensions", Action::extensions);

    static final Shape<Offer> OFFER = Shape.<Offer>of(v -> text(v.id()))
            .value("id", Offer::id)
            .value("subject", Offer::subject)
            .value("title", Offer::title)
            .value("objectives", Offer::objectives)
            .value("expected-results", Offer::expectedResults)
            .value("route", Offer::route)
            .value("certifying", Offer::certifying)
            .value("certifier", Offer::certifier)
            .value("responsible", Offer::responsible)
            .value("provider", Offer::provider)
            .list("contacts", Offer::contacts, CONTACT)
            .value("address", Offer::address)
            .list("actions", Offer::actions, ACTION)
            .value("identifiers", Offer::identifiers)
            .one("lifecycle", Offer::lifecycle, CommonShapes.LIFECYCLE)
            .one("rights", Offer::rights, CommonShapes.RIGHTS)
            .one("provenance", Offer::provenance, CommonShapes.PROVENANCE)
            .value("note", Offer::note)
            .value("extensions", Offer::extensions);

    private NetworkShapes() {}
}
