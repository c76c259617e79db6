package org.innovente.validation.rule.prerequisite;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.innovente.diploma.Placement;
import org.innovente.diploma.PlacementObligation;
import org.innovente.diploma.Programme;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Parameter;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** No term of a programme has too many modules, and none between the first and the last has none. Source: UTC, 7 a semester. */
final class PlanLoadRule implements ItemRule<Programme> {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.PLAN_LOAD);
    }

    @Override
    public Class<Programme> itemType() {
        return Programme.class;
    }

    @Override
    public void check(Programme it, Place at, CatalogueFacts facts, FindingSink sink) {
        SortedMap<Integer, Integer> load = new TreeMap<>();
        for (Placement placement : it.placements()) {
            boolean chosen = placement
                    .obligation()
                    .filter(o -> o != PlacementObligation.MANDATORY)
                    .isPresent();
            if (placement.term().isPresent()) {
                load.merge(placement.term().getAsInt(), chosen ? 0 : 1, Integer::sum);
            }
        }
        int most = it.maximumModulesPerTerm().orElse(facts.integer(Parameter.MODULES_PER_TERM));
        Integer before = null;
        for (Map.Entry<Integer, Integer> term : load.entrySet()) {
            if (term.getValue() > most) {
                sink.report(PrerequisiteCode.PLAN_LOAD, at.at("placements"), term.getKey(), term.getValue(), most);
            }
            if (before != null && term.getKey() - before > 1) {
                sink.report(PrerequisiteCode.PLAN_LOAD, at.at("placements"), before + 1, 0, most);
            }
            before = term.getKey();
        }
    }
}
