package org.innovente.testing;

import org.innovente.common.ActionId;
import org.innovente.common.AgreementId;
import org.innovente.common.Audience;
import org.innovente.common.CreditCategory;
import org.innovente.common.DeliveryMode;
import org.innovente.common.LanguageTag;
import org.innovente.common.OfferId;
import org.innovente.common.PartnerId;
import org.innovente.common.RouteKind;
import org.innovente.common.SessionId;
import org.innovente.common.TerritoryId;
import org.innovente.network.Action;
import org.innovente.network.Agreement;
import org.innovente.network.AgreementRight;
import org.innovente.network.Contact;
import org.innovente.network.ContactRole;
import org.innovente.network.DatedCode;
import org.innovente.network.EntryMode;
import org.innovente.network.Funding;
import org.innovente.network.FundingKind;
import org.innovente.network.Membership;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.network.PartnerKind;
import org.innovente.network.PathType;
import org.innovente.network.Place;
import org.innovente.network.PositioningKind;
import org.innovente.network.Price;
import org.innovente.network.PriceKind;
import org.innovente.network.Session;
import org.innovente.network.SessionState;
import org.innovente.network.Territory;
import org.innovente.network.TerritoryKind;

/** Random values of the room {@code network}; the sizes and depth are those of the {@link RandomValues}. */
final class RandomNetwork {

    private RandomNetwork() {}

    /** Returns a random {@link Contact}. */
    static Contact contact(RandomValues r) {
        Contact.Builder b = Contact.builder();
        b.role(r.vocabulary(ContactRole::parse));
        b.name(r.localized());
        if (r.some()) {
            b.email(r.text());
        }
        if (r.some()) {
            b.telephone(r.text());
        }
        if (r.some()) {
            b.address(r.text());
        }
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Place}. */
    static Place place(RandomValues r) {
        Place.Builder b = Place.builder();
        if (r.some()) {
            b.partner(r.vocabulary(PartnerId::parse));
        }
        if (r.some()) {
            b.territory(r.vocabulary(TerritoryId::parse));
        }
        b.name(r.localized());
        b.addAllAddress(r.list(() -> r.text()));
        b.addAllIdentifiers(r.list(() -> RandomCommon.identifier(r)));
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Membership}. */
    static Membership membership(RandomValues r) {
        Membership.Builder b = Membership.builder();
        b.kind(r.vocabulary(PartnerKind::parse));
        if (r.some()) {
            b.period(RandomCommon.period(r));
        }
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Partner}. */
    static Partner partner(RandomValues r) {
        Partner.Builder b = Partner.builder();
        b.id(r.vocabulary(PartnerId::parse));
        b.name(r.localized());
        b.description(r.localized());
        b.addAllKinds(r.list(() -> r.vocabulary(PartnerKind::parse)));
        b.addAllMemberships(r.list(() -> RandomNetwork.membership(r)));
        b.addAllMemberOf(r.list(() -> r.vocabulary(PartnerId::parse)));
        if (r.some()) {
            b.territory(r.vocabulary(TerritoryId::parse));
        }
        b.addAllServes(r.list(() -> r.vocabulary(TerritoryId::parse)));
        b.addAllPlaces(r.list(() -> RandomNetwork.place(r)));
        b.addAllContacts(r.list(() -> RandomNetwork.contact(r)));
        if (r.some()) {
            b.website(r.text());
        }
        b.addAllCategories(r.list(() -> r.vocabulary(CreditCategory::parse)));
        b.addAllIdentifiers(r.list(() -> RandomCommon.identifier(r)));
        if (r.some()) {
            b.lifecycle(RandomCommon.lifecycle(r));
        }
        if (r.some()) {
            b.rights(RandomCommon.rights(r));
        }
        if (r.some()) {
            b.provenance(RandomCommon.provenance(r));
        }
        b.note(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link DatedCode}. */
    static DatedCode datedCode(RandomValues r) {
        DatedCode.Builder b = DatedCode.builder();
        b.identifier(RandomCommon.identifier(r));
        if (r.some()) {
            b.period(RandomCommon.period(r));
        }
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Territory}. */
    static Territory territory(RandomValues r) {
        Territory.Builder b = Territory.builder();
        b.id(r.vocabulary(TerritoryId::parse));
        b.name(r.localized());
        if (r.some()) {
            b.kind(r.vocabulary(TerritoryKind::parse));
        }
        if (r.some()) {
            b.parent(r.vocabulary(TerritoryId::parse));
        }
        b.addAllCodes(r.list(() -> RandomNetwork.datedCode(r)));
        if (r.some()) {
            b.validity(RandomCommon.period(r));
        }
        b.addAllSuccessors(r.list(() -> r.vocabulary(TerritoryId::parse)));
        b.addAllIdentifiers(r.list(() -> RandomCommon.identifier(r)));
        if (r.some()) {
            b.lifecycle(RandomCommon.lifecycle(r));
        }
        if (r.some()) {
            b.rights(RandomCommon.rights(r));
        }
        if (r.some()) {
            b.provenance(RandomCommon.provenance(r));
        }
        b.note(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Agreement}. */
    static Agreement agreement(RandomValues r) {
        Agreement.Builder b = Agreement.builder();
        b.id(r.vocabulary(AgreementId::parse));
        b.title(r.localized());
        b.addAllGrantors(r.list(() -> r.vocabulary(PartnerId::parse)));
        b.addAllGrantees(r.list(() -> r.vocabulary(PartnerId::parse)));
        b.addAllItems(r.list(() -> RandomDiploma.itemRef(r)));
        b.addAllRights(r.list(() -> r.oneOf(AgreementRight.values())));
        if (r.some()) {
            b.period(RandomCommon.period(r));
        }
        b.addAllIdentifiers(r.list(() -> RandomCommon.identifier(r)));
        if (r.some()) {
            b.lifecycle(RandomCommon.lifecycle(r));
        }
        if (r.some()) {
            b.provenance(RandomCommon.provenance(r));
        }
        b.note(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Price}. */
    static Price price(RandomValues r) {
        Price.Builder b = Price.builder();
        if (r.some()) {
            b.kind(r.vocabulary(PriceKind::parse));
        }
        b.amount(r.decimal());
        b.currency(r.text());
        if (r.some()) {
            b.taxIncluded(r.bool());
        }
        b.note(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Session}. */
    static Session session(RandomValues r) {
        Session.Builder b = Session.builder();
        b.id(r.vocabulary(SessionId::parse));
        if (r.some()) {
            b.period(RandomCommon.period(r));
        }
        if (r.some()) {
            b.enrolment(RandomCommon.period(r));
        }
        if (r.some()) {
            b.place(RandomNetwork.place(r));
        }
        if (r.some()) {
            b.seats(r.integer());
        }
        if (r.some()) {
            b.state(r.oneOf(SessionState.values()));
        }
        b.note(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Action}. */
    static Action action(RandomValues r) {
        Action.Builder b = Action.builder();
        b.id(r.vocabulary(ActionId::parse));
        if (r.some()) {
            b.deliveryMode(r.vocabulary(DeliveryMode::parse));
        }
        if (r.some()) {
            b.place(RandomNetwork.place(r));
        }
        b.addAllTerritories(r.list(() -> r.vocabulary(TerritoryId::parse)));
        b.addAllAudiences(r.list(() -> r.vocabulary(Audience::parse)));
        b.addAllLanguages(r.list(() -> r.vocabulary(LanguageTag::parse)));
        if (r.some()) {
            b.provider(r.vocabulary(PartnerId::parse));
        }
        b.rhythm(r.localized());
        if (r.some()) {
            b.alternance(r.bool());
        }
        if (r.some()) {
            b.hours(r.hours());
        }
        if (r.some()) {
            b.entryMode(r.oneOf(EntryMode.values()));
        }
        b.accessTerms(r.localized());
        b.accessDelay(r.localized());
        if (r.some()) {
            b.positioning(r.oneOf(PositioningKind.values()));
        }
        b.conditions(r.localized());
        if (r.some()) {
            b.entryLevel(r.eqf());
        }
        if (r.some()) {
            b.pathType(r.oneOf(PathType.values()));
        }
        b.addAllPrices(r.list(() -> RandomNetwork.price(r)));
        b.addAllFundings(r.list(() -> RandomNetwork.funding(r)));
        b.accessibility(r.localized());
        b.addAllContacts(r.list(() -> RandomNetwork.contact(r)));
        b.addAllSessions(r.list(() -> RandomNetwork.session(r)));
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Funding}. */
    static Funding funding(RandomValues r) {
        Funding.Builder b = Funding.builder();
        b.kind(r.vocabulary(FundingKind::parse));
        b.note(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Offer}. */
    static Offer offer(RandomValues r) {
        Offer.Builder b = Offer.builder();
        b.id(r.vocabulary(OfferId::parse));
        b.subject(RandomDiploma.itemRef(r));
        b.title(r.localized());
        b.objectives(r.localized());
        b.expectedResults(r.localized());
        if (r.some()) {
            b.route(r.vocabulary(RouteKind::parse));
        }
        if (r.some()) {
            b.certifying(r.bool());
        }
        if (r.some()) {
            b.certifier(r.vocabulary(PartnerId::parse));
        }
        if (r.some()) {
            b.responsible(r.vocabulary(PartnerId::parse));
        }
        if (r.some()) {
            b.provider(r.vocabulary(PartnerId::parse));
        }
        b.addAllContacts(r.list(() -> RandomNetwork.contact(r)));
        if (r.some()) {
            b.address(r.text());
        }
        b.addAllActions(r.list(() -> RandomNetwork.action(r)));
        b.addAllIdentifiers(r.list(() -> RandomCommon.identifier(r)));
        if (r.some()) {
            b.lifecycle(RandomCommon.lifecycle(r));
        }
        if (r.some()) {
            b.rights(RandomCommon.rights(r));
        }
        if (r.some()) {
            b.provenance(RandomCommon.provenance(r));
        }
        b.note(r.localized());
        return b.extensions(r.extensions()).build();
    }
}
