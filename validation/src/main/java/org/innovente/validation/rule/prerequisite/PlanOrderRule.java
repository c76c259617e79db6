package org.innovente.validation.rule.prerequisite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Prerequisites;

/** A programme places what a module requires in an earlier term. */
final class PlanOrderRule implements ItemRule<Programme> {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.PLAN_ORDER);
    }

    @Override
    public Class<Programme> itemType() {
        return Programme.class;
    }

    @Override
    public void check(Programme it, Place at, CatalogueFacts facts, FindingSink sink) {
        Prerequisites index = facts.derived(Prerequisites.class, Prerequisites::of);
        Map<Integer, Integer> terms = new HashMap<>();
        for (Placement placement : it.placements()) {
            OptionalInt position = index.position(placement.module());
            if (position.isPresent() && placement.term().isPresent()) {
                terms.putIfAbsent(position.getAsInt(), placement.term().getAsInt());
            }
        }
        for (int i = 0; i < it.placements().size(); i++) {
            OptionalInt position = index.position(it.placements().get(i).module());
            OptionalInt term = it.placements().get(i).term();
            if (position.isEmpty() || term.isEmpty()) {
                continue;
            }
            for (int target : index.required()[position.getAsInt()]) {
                Integer earlier = terms.get(target);
                if (earlier != null && earlier >= term.getAsInt() && target != position.getAsInt()) {
                    sink.report(
                            PrerequisiteCode.PLAN_ORDER,
                            at.at("placements", i),
                            index.id(position.getAsInt()),
                            term.getAsInt(),
                            index.id(target),
                            earlier);
                }
            }
        }
    }
}
