package org.innovente.validation.rule.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.innovente.common.Lifecycle;
import org.innovente.common.Period;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.Offer;
import org.innovente.network.Session;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A module is offered while it is in force. */
final class OfferValidityRule implements ItemRule<Offer> {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.OUTSIDE_VALIDITY);
    }

    @Override
    public Class<Offer> itemType() {
        return Offer.class;
    }

    @Override
    public void check(Offer it, Place at, CatalogueFacts facts, FindingSink sink) {

        Optional<TrainingModule> module = Offers.module(it, facts);
        Optional<Period> validity = module.flatMap(TrainingModule::lifecycle).flatMap(Lifecycle::validity);
        if (validity.isEmpty()) {
            return;
        }
        Period period = validity.get();
        String text = period.start().map(LocalDate::toString).orElse("...") + " / "
                + period.end().map(LocalDate::toString).orElse("...");
        for (int i = 0; i < it.actions().size(); i++) {
            Action action = it.actions().get(i);
            Place place = at.item("actions", i, "action", it.id() + "/" + action.id());
            for (int j = 0; j < action.sessions().size(); j++) {
                Session session = action.sessions().get(j);
                Optional<Period> days = session.period();
                Optional<LocalDate> outside = days.flatMap(Period::start)
                        .filter(day -> !period.contains(day))
                        .or(() -> days.flatMap(Period::end).filter(day -> !period.contains(day)));
                if (outside.isPresent()) {
                    sink.report(
                            NetworkCode.OUTSIDE_VALIDITY,
                            place.item("sessions", j, "session", it.id() + "/" + action.id() + "/" + session.id())
                                    .at("period"),
                            module.get().id(),
                            outside.get(),
                            text);
                }
            }
        }
    }
}
