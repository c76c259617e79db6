package org.innovente.validation.rule.network;

import java.util.List;
import org.innovente.network.Offer;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** An offer names who provides it. Source: LHEO, organisme-formation-responsable; ELM, providedBy. */
final class ProviderRule implements ItemRule<Offer> {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.MISSING_PROVIDER);
    }

    @Override
    public Class<Offer> itemType() {
        return Offer.class;
    }

    @Override
    public void check(Offer it, Place at, CatalogueFacts facts, FindingSink sink) {

        boolean named = it.provider().isPresent()
                || it.responsible().isPresent()
                || (!it.actions().isEmpty()
                        && it.actions().stream()
                                .allMatch(action -> action.provider().isPresent()));
        if (!named) {
            sink.report(NetworkCode.MISSING_PROVIDER, at, it.id());
        }
    }
}
