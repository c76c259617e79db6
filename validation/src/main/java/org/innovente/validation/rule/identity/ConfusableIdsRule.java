package org.innovente.validation.rule.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.innovente.catalogue.Catalogue;
import org.innovente.competency.CompetencyFramework;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** No two ids of modules, diplomas, partners or competencies differ only in what the eye does not see. Source: UTS #39. */
final class ConfusableIdsRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(IdentityCode.CONFUSABLE_IDS);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Catalogue it = facts.catalogue();
        Place root = Place.root();
        check(it.modules(), module -> module.id().value(), root, "modules", "module", sink);
        check(it.diplomas(), diploma -> diploma.id().value(), root, "diplomas", "diploma", sink);
        check(it.partners(), partner -> partner.id().value(), root, "partners", "partner", sink);
        for (int i = 0; i < it.frameworks().size(); i++) {
            CompetencyFramework framework = it.frameworks().get(i);
            Place place = root.item("frameworks", i, "framework", framework.id());
            check(framework.competencies(), c -> c.id().value(), place, "competencies", "competency", sink);
        }
    }

    private static <T> void check(
            List<T> items, Function<? super T, String> id, Place owner, String member, String kind, FindingSink sink) {
        Map<String, Integer> seen = new HashMap<>(2 * items.size());
        for (int i = 0; i < items.size(); i++) {
            String own = id.apply(items.get(i));
            Integer first = seen.putIfAbsent(Confusables.skeleton(own), i);
            if (first != null) {
                String other = id.apply(items.get(first));
                if (!other.equals(own)) {
                    sink.draft(
                                    IdentityCode.CONFUSABLE_IDS,
                                    owner.item(member, i, kind, own).at("id"),
                                    kind,
                                    own,
                                    other)
                            .related(owner.item(member, first, kind, other).at("id"), "alike")
                            .report();
                }
            }
        }
    }
}
