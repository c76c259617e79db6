package org.innovente.validation.rule.network;

import java.util.List;
import org.innovente.network.ContactRole;
import org.innovente.network.Offer;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** An offer says what is arranged for persons with a disability, and whom they can ask. Source: Qualiopi indicators 1 and 26. */
final class DisabilityRule implements ItemRule<Offer> {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.MISSING_DISABILITY);
    }

    @Override
    public Class<Offer> itemType() {
        return Offer.class;
    }

    @Override
    public void check(Offer it, Place at, CatalogueFacts facts, FindingSink sink) {

        boolean arranged = Offers.module(it, facts)
                        .filter(module -> !Offers.isBlank(module.accessibility()))
                        .isPresent()
                || (!it.actions().isEmpty()
                        && it.actions().stream().noneMatch(action -> Offers.isBlank(action.accessibility())));
        if (!arranged) {
            sink.draft(NetworkCode.MISSING_DISABILITY, at, it.id(), "accessibility")
                    .forRoutes(Offers.routes(it))
                    .report();
        }
        if (Offers.contacts(it, facts).stream()
                .noneMatch(contact -> contact.role().equals(ContactRole.DISABILITY) && Offers.isReachable(contact))) {
            sink.draft(NetworkCode.MISSING_DISABILITY, at, it.id(), "contact")
                    .forRoutes(Offers.routes(it))
                    .report();
        }
    }
}
