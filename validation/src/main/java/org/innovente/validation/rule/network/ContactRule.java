package org.innovente.validation.rule.network;

import java.util.List;
import org.innovente.network.Offer;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** An offer says whom to turn to. Source: LHEO, contact-formation; Qualiopi indicator 1. */
final class ContactRule implements ItemRule<Offer> {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.MISSING_CONTACT);
    }

    @Override
    public Class<Offer> itemType() {
        return Offer.class;
    }

    @Override
    public void check(Offer it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (Offers.contacts(it, facts).stream().noneMatch(Offers::isReachable)) {
            sink.draft(NetworkCode.MISSING_CONTACT, at, it.id())
                    .forRoutes(Offers.routes(it))
                    .report();
        }
    }
}
