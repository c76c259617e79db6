package org.innovente.validation.rule.network;

import java.util.List;
import org.innovente.network.Action;
import org.innovente.network.Offer;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** An offer states the terms and the delay of access. Source: Qualiopi indicator 1. */
final class AccessTermsRule implements ItemRule<Offer> {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.MISSING_ACCESS);
    }

    @Override
    public Class<Offer> itemType() {
        return Offer.class;
    }

    @Override
    public void check(Offer it, Place at, CatalogueFacts facts, FindingSink sink) {

        boolean terms = it.actions().isEmpty();
        boolean delay = it.actions().isEmpty();
        for (Action action : it.actions()) {
            terms |= Offers.isBlank(action.accessTerms());
            delay |= Offers.isBlank(action.accessDelay());
        }
        if (terms) {
            sink.draft(NetworkCode.MISSING_ACCESS, at, it.id(), "terms")
                    .forRoutes(Offers.routes(it))
                    .report();
        }
        if (delay) {
            sink.draft(NetworkCode.MISSING_ACCESS, at, it.id(), "delay")
                    .forRoutes(Offers.routes(it))
                    .report();
        }
    }
}
