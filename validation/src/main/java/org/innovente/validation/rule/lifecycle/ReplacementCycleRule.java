package org.innovente.validation.rule.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingDraft;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Cycles;

/** Replacements come to an end. */
final class ReplacementCycleRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(LifecycleCode.REPLACEMENT_CYCLE);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Things things = facts.derived(Things.class, Things::of);

        List<Things.Thing> all = things.all();
        if (all.stream().allMatch(it -> it.followers().isEmpty())) {
            return;
        }
        int[][] edges = new int[all.size()][];
        for (int i = 0; i < edges.length; i++) {
            Things.Thing it = all.get(i);
            edges[i] = it.followers().stream()
                    .mapToInt(id -> things.position(it.kind(), id))
                    .filter(position -> position >= 0)
                    .toArray();
        }
        for (List<Integer> cycle : Cycles.witnesses(edges)) {
            List<String> names = new ArrayList<>();
            cycle.forEach(position -> names.add(all.get(position).id()));
            names.add(names.get(0));
            FindingDraft draft = sink.draft(
                    LifecycleCode.REPLACEMENT_CYCLE, all.get(cycle.get(0)).place(), String.join(" → ", names));
            cycle.subList(1, cycle.size())
                    .forEach(position -> draft.related(all.get(position).place(), "in-cycle"));
            draft.report();
        }
    }
}
