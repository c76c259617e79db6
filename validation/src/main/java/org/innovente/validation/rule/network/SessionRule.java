package org.innovente.validation.rule.network;

import java.util.List;
import org.innovente.network.Offer;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** An offer has a session, or entry at any time. Source: LHEO, session, at least one. */
final class SessionRule implements ItemRule<Offer> {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.NO_SESSION);
    }

    @Override
    public Class<Offer> itemType() {
        return Offer.class;
    }

    @Override
    public void check(Offer it, Place at, CatalogueFacts facts, FindingSink sink) {

        boolean none =
                it.actions().stream().allMatch(action -> action.sessions().isEmpty());
        if (none && !Offers.isPermanent(it)) {
            sink.report(NetworkCode.NO_SESSION, at, it.id());
        }
    }
}
