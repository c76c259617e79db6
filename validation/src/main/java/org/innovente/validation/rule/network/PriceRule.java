package org.innovente.validation.rule.network;

import java.util.List;
import org.innovente.network.Offer;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** An offer states its prices. Source: Qualiopi indicator 1. */
final class PriceRule implements ItemRule<Offer> {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.MISSING_PRICE);
    }

    @Override
    public Class<Offer> itemType() {
        return Offer.class;
    }

    @Override
    public void check(Offer it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (it.actions().isEmpty()
                || it.actions().stream().anyMatch(action -> action.prices().isEmpty())) {
            sink.draft(NetworkCode.MISSING_PRICE, at, it.id())
                    .forRoutes(Offers.routes(it))
                    .report();
        }
    }
}
