package org.innovente.validation.rule.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.innovente.network.Action;
import org.innovente.network.Offer;
import org.innovente.network.Session;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** An offer has a session that is not over. Source: Qualiopi indicator 1, information kept up to date. */
final class PastOfferRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.PAST_OFFER);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        for (int i = 0; i < facts.catalogue().offers().size(); i++) {
            Offer it = facts.catalogue().offers().get(i);
            Optional<LocalDate> last = Offers.isPermanent(it) ? Optional.empty() : lastDay(it);
            if (last.isPresent() && facts.asOf().isEmpty()) {
                sink.undetermined(NetworkCode.PAST_OFFER, Place.root(), "date");
                return;
            }
            if (last.isPresent() && last.get().isBefore(facts.asOf().get())) {
                sink.draft(
                                NetworkCode.PAST_OFFER,
                                Place.root().item("offers", i, "offer", it.id()),
                                it.id(),
                                last.get())
                        .forRoutes(Offers.routes(it))
                        .report();
            }
        }
    }

    /** Returns the last day of the last session; empty when there is none or one has no date. */
    private static Optional<LocalDate> lastDay(Offer offer) {
        LocalDate last = null;
        for (Action action : offer.actions()) {
            for (Session session : action.sessions()) {
                Optional<LocalDate> end =
                        session.period().flatMap(period -> period.end().or(period::start));
                if (end.isEmpty()) {
                    return Optional.empty();
                }
                last = last == null || end.get().isAfter(last) ? end.get() : last;
            }
        }
        return Optional.ofNullable(last);
    }
}
