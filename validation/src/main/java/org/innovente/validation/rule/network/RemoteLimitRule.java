package org.innovente.validation.rule.network;

import java.util.List;
import org.innovente.common.DeliveryMode;
import org.innovente.network.Action;
import org.innovente.network.Territory;
import org.innovente.network.TerritoryKind;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** What is offered at a distance is not limited to one town. Source: LHEO, perimetre-recrutement. */
final class RemoteLimitRule implements ItemRule<Action> {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.REMOTE_LOCAL);
    }

    @Override
    public Class<Action> itemType() {
        return Action.class;
    }

    @Override
    public void check(Action it, Place at, CatalogueFacts facts, FindingSink sink) {

        boolean remote = it.deliveryMode().filter(DeliveryMode.REMOTE::equals).isPresent();
        if (!remote || it.territories().isEmpty()) {
            return;
        }
        boolean local = it.territories().stream()
                .allMatch(id -> facts.catalogue()
                        .index()
                        .findTerritory(id)
                        .flatMap(Territory::kind)
                        .filter(kind ->
                                kind.equals(TerritoryKind.MUNICIPALITY) || kind.equals(TerritoryKind.DEPARTMENT))
                        .isPresent());
        if (local) {
            sink.report(NetworkCode.REMOTE_LOCAL, at.at("territories"), it.id());
        }
    }
}
