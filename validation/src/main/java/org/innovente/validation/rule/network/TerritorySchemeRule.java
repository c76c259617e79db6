package org.innovente.validation.rule.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.innovente.network.Territory;
import org.innovente.network.TerritoryKind;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Territories of one kind have codes of one scheme. */
final class TerritorySchemeRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.MIXED_SCHEMES);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        Map<String, Map<String, Integer>> schemes = new TreeMap<>();
        for (Territory it : facts.catalogue().territories()) {
            Map<String, Integer> counts = schemes.computeIfAbsent(kind(it), key -> new TreeMap<>());
            of(it).forEach(scheme -> counts.merge(scheme, 1, Integer::sum));
        }
        for (int i = 0; i < facts.catalogue().territories().size(); i++) {
            Territory it = facts.catalogue().territories().get(i);
            Map<String, Integer> counts = schemes.getOrDefault(kind(it), Map.of());
            String common = "";
            for (Map.Entry<String, Integer> entry : counts.entrySet()) {
                common =
                        common.isEmpty() || entry.getValue() > counts.getOrDefault(common, 0) ? entry.getKey() : common;
            }
            Set<String> own = of(it);
            if (!own.isEmpty() && !own.contains(common) && it.kind().isPresent()) {
                sink.report(
                        NetworkCode.MIXED_SCHEMES,
                        Place.root()
                                .item("territories", i, "territory", it.id())
                                .at("codes"),
                        it.id(),
                        common);
            }
        }
    }

    private static String kind(Territory it) {
        return it.kind().map(TerritoryKind::value).orElse("");
    }

    private static Set<String> of(Territory it) {
        Set<String> schemes = new TreeSet<>();
        it.codes().forEach(code -> schemes.add(code.identifier().scheme().toLowerCase(Locale.ROOT)));
        return schemes;
    }
}
