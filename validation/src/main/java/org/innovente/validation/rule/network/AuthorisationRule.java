package org.innovente.validation.rule.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.innovente.common.ItemKind;
import org.innovente.common.PartnerId;
import org.innovente.common.Period;
import org.innovente.diploma.Certification;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.Agreement;
import org.innovente.network.AgreementRight;
import org.innovente.network.Offer;
import org.innovente.network.Session;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Who offers what belongs to another partner is allowed to. Source: RNCP, partners authorised to train. */
final class AuthorisationRule implements ItemRule<Offer> {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.NOT_AUTHORISED);
    }

    @Override
    public Class<Offer> itemType() {
        return Offer.class;
    }

    @Override
    public void check(Offer it, Place at, CatalogueFacts facts, FindingSink sink) {

        Optional<PartnerId> provider = it.provider().or(it::responsible);
        if (provider.isEmpty()) {
            return;
        }
        boolean allowed = Offers.module(it, facts)
                .map(module -> mayDeliver(provider.get(), module, it, facts))
                .orElseGet(() -> Certified.of(it.subject(), facts)
                        .map(certification -> mayTrain(provider.get(), certification, it))
                        .orElse(true));
        if (!allowed) {
            sink.report(
                    NetworkCode.NOT_AUTHORISED,
                    at.at(it.provider().isPresent() ? "provider" : "responsible"),
                    provider.get(),
                    it.subject().id());
        }
    }

    private static boolean mayTrain(PartnerId partner, Certification certification, Offer offer) {
        if (certification.authorised().isEmpty() || certification.certifiers().contains(partner)) {
            return true;
        }
        return certification.authorised().stream()
                .anyMatch(some ->
                        some.partner().equals(partner) && some.trains().orElse(true) && !isOver(some.period(), offer));
    }

    private static boolean mayDeliver(PartnerId partner, TrainingModule module, Offer offer, CatalogueFacts facts) {
        List<Agreement> agreements = facts.catalogue().agreements();
        Optional<PartnerId> owner = module.provider();
        if (agreements.isEmpty() || owner.isEmpty() || owner.get().equals(partner)) {
            return true;
        }
        return isMember(partner, owner.get(), facts)
                || isMember(owner.get(), partner, facts)
                || agreements.stream().anyMatch(some -> covers(some, owner.get(), partner, module, offer));
    }

    private static boolean covers(
            Agreement agreement, PartnerId owner, PartnerId partner, TrainingModule module, Offer offer) {
        boolean item = agreement.items().isEmpty()
                || agreement.items().stream()
                        .anyMatch(some -> some.kind() == ItemKind.MODULE
                                && some.id().equals(module.id().value()));
        return item
                && agreement.grantors().contains(owner)
                && (agreement.grantees().isEmpty() || agreement.grantees().contains(partner))
                && agreement.rights().contains(AgreementRight.DELIVER)
                && !isOver(agreement.period(), offer);
    }

    private static boolean isMember(PartnerId partner, PartnerId of, CatalogueFacts facts) {
        return facts.catalogue()
                .index()
                .findPartner(partner)
                .filter(found -> found.memberOf().contains(of))
                .isPresent();
    }

    /** Returns whether a period had ended before the first session of an offer began. */
    private static boolean isOver(Optional<Period> period, Offer offer) {
        Optional<LocalDate> end = period.flatMap(Period::end);
        if (end.isEmpty()) {
            return false;
        }
        Optional<LocalDate> start = Optional.empty();
        for (Action action : offer.actions()) {
            for (Session session : action.sessions()) {
                Optional<LocalDate> day = session.period().flatMap(Period::start);
                if (day.isPresent() && (start.isEmpty() || day.get().isBefore(start.get()))) {
                    start = day;
                }
            }
        }
        return start.isPresent() && end.get().isBefore(start.get());
    }
}
