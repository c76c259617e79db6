package org.innovente.validation.rule.network;

import java.util.List;
import org.innovente.network.Offer;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** An offer says what one has in hand at the end. Source: LHEO, resultats-attendus. */
final class ExpectedResultsRule implements ItemRule<Offer> {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.MISSING_RESULTS);
    }

    @Override
    public Class<Offer> itemType() {
        return Offer.class;
    }

    @Override
    public void check(Offer it, Place at, CatalogueFacts facts, FindingSink sink) {

        boolean atModule = Offers.module(it, facts)
                .filter(module -> !Offers.isBlank(module.expectedResults()))
                .isPresent();
        if (!atModule && Offers.isBlank(it.expectedResults())) {
            sink.report(NetworkCode.MISSING_RESULTS, at, it.id());
        }
    }
}
