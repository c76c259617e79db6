package org.innovente.validation.rule.competency;

import java.util.ArrayList;
import java.util.List;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingDraft;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Cycles;
import org.innovente.validation.facts.Hierarchies;
import org.innovente.validation.facts.Hierarchy;

/** No competency stands below itself. */
final class HierarchyCycleRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.HIERARCHY_CYCLE);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        for (Hierarchy hierarchy :
                facts.derived(Hierarchies.class, Hierarchies::of).all()) {
            for (List<Integer> cycle : Cycles.witnesses(hierarchy.parents())) {
                Place first = hierarchy.place(cycle.get(0));
                List<String> names = new ArrayList<>();
                cycle.forEach(position -> names.add(hierarchy.id(position)));
                names.add(hierarchy.id(cycle.get(0)));
                FindingDraft draft =
                        sink.draft(CompetencyCode.HIERARCHY_CYCLE, first.at("parents"), String.join(" → ", names));
                for (int position : cycle.subList(1, cycle.size())) {
                    draft.related(hierarchy.place(position).at("parents"), "in-cycle");
                }
                draft.report();
            }
        }
    }
}
