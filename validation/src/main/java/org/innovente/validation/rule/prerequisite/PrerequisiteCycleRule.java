package org.innovente.validation.rule.prerequisite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingDraft;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Cycles;
import org.innovente.validation.facts.Prerequisites;

/**
 * Every module can be started. An error is only a deadlock, where each module of a cycle waits for the others; a cycle
 * that some alternative leads out of is a note.
 */
final class PrerequisiteCycleRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.CYCLE, PrerequisiteCode.CYCLE_WITH_ALTERNATIVE);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Prerequisites index = facts.derived(Prerequisites.class, Prerequisites::of);
        int[][] mentioned = index.mentioned();
        if (!hasCycle(mentioned)) {
            return;
        }
        report(PrerequisiteCode.CYCLE, within(mentioned, index, false), facts, sink);
        report(PrerequisiteCode.CYCLE_WITH_ALTERNATIVE, within(mentioned, index, true), facts, sink);
    }

    /** Modules that wait for each other are one component; of several modules in all there are then fewer components. */
    private static boolean hasCycle(int[][] edges) {
        int highest = -1;
        for (int component : Cycles.components(edges)) {
            highest = Math.max(highest, component);
        }
        return highest + 1 < edges.length;
    }

    /** A cycle among modules that can be started has an alternative; self-reference is the matter of another rule. */
    private static int[][] within(int[][] edges, Prerequisites index, boolean startable) {
        int[][] kept = new int[edges.length][];
        for (int i = 0; i < edges.length; i++) {
            int from = i;
            kept[i] = index.isStartable(i) != startable
                    ? new int[0]
                    : Arrays.stream(edges[i])
                            .filter(target -> target != from && index.isStartable(target) == startable)
                            .toArray();
        }
        return kept;
    }

    private static void report(PrerequisiteCode code, int[][] edges, CatalogueFacts facts, FindingSink sink) {
        Prerequisites index = facts.derived(Prerequisites.class, Prerequisites::of);
        for (List<Integer> cycle : Cycles.witnesses(edges)) {
            List<String> names = new ArrayList<>();
            cycle.forEach(position -> names.add(index.id(position)));
            names.add(index.id(cycle.get(0)));
            FindingDraft draft = sink.draft(
                    code, index.placeOf(cycle.get(0), next(cycle, 0)), String.join(" → ", names), cycle.size());
            for (int i = 1; i < cycle.size(); i++) {
                int target = next(cycle, i);
                draft.related(index.placeOf(cycle.get(i), target), "requires", "target", index.id(target));
            }
            draft.report();
        }
    }

    private static int next(List<Integer> cycle, int i) {
        return cycle.get((i + 1) % cycle.size());
    }
}
