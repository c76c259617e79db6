package org.innovente.validation.rule.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.common.ItemKind;
import org.innovente.network.Action;
import org.innovente.network.Offer;
import org.innovente.network.Territory;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Every module that is offered can be taken in every region. Source: InnovENT-E, a tight mesh of the territory.
 *
 * <p>The question where a whole diploma can be completed is that of {@code org.innovente.coverage}. */
final class TerritoryReachRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.UNCOVERED);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        Map<String, Set<String>> regions = new HashMap<>();
        Map<String, Set<String>> reached = new HashMap<>();
        Reach reach = new Reach(facts.catalogue());
        for (Offer offer : facts.catalogue().offers()) {
            if (offer.subject().kind() != ItemKind.MODULE) {
                continue;
            }
            Set<String> own = reached.computeIfAbsent(offer.subject().id(), id -> new TreeSet<>());
            for (Action action : offer.actions()) {
                if (!sink.take(1L + action.territories().size())) {
                    sink.undetermined(NetworkCode.UNCOVERED, Place.root(), "budget");
                    return;
                }
                own.addAll(regions.computeIfAbsent(reach.key(action), key -> reach.regions(action)));
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        int everywhere = 0;
        for (Set<String> own : reached.values()) {
            everywhere += own.contains(Reach.EVERYWHERE) ? 1 : 0;
            if (!own.contains(Reach.EVERYWHERE)) {
                own.forEach(region -> counts.merge(region, 1, Integer::sum));
            }
        }
        for (int i = 0; i < facts.catalogue().territories().size(); i++) {
            Territory it = facts.catalogue().territories().get(i);
            int missing =
                    reached.size() - everywhere - counts.getOrDefault(it.id().value(), 0);
            if (Reach.isRegion(it) && missing > 0) {
                sink.report(
                        NetworkCode.UNCOVERED,
                        Place.root().item("territories", i, "territory", it.id()),
                        it.id(),
                        missing);
            }
        }
    }
}
