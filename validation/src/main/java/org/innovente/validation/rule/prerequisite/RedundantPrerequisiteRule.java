package org.innovente.validation.rule.prerequisite;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Cycles;
import org.innovente.validation.facts.Prerequisites;

/**
 * No prerequisite is already implied by another. Source: CurricularAnalytics, extraneous requisites. Searches the modules
 * between the two by depth, which modules within cycles do not have: there the search goes everywhere. Says so when the
 * step budget runs out.
 */
final class RedundantPrerequisiteRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.REDUNDANT);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Prerequisites index = facts.derived(Prerequisites.class, Prerequisites::of);
        int[][] required = index.required();
        int[] depth = index.depths();
        int[] seen = new int[required.length];
        int[] component = Cycles.components(required);
        for (int i = 0; i < required.length; i++) {
            if (required[i].length > 1 && !search(index, required, depth, component, i, seen, sink)) {
                sink.undetermined(PrerequisiteCode.REDUNDANT, index.place(i), "budget");
                return;
            }
        }
    }

    private static boolean search(
            Prerequisites index,
            int[][] required,
            int[] depth,
            int[] component,
            int module,
            int[] seen,
            FindingSink sink) {
        int lowest = Integer.MAX_VALUE;
        for (int target : required[module]) {
            lowest = Math.min(lowest, depth[target]);
        }
        Map<Integer, Integer> impliedBy = new TreeMap<>();
        int mark = module + 1;
        for (int start : required[module]) {
            Deque<Integer> pending = new ArrayDeque<>(List.of(start));
            while (!pending.isEmpty()) {
                int node = pending.pop();
                if (!sink.take(1 + required[node].length)) {
                    return false;
                }
                for (int below : required[node]) {
                    if (below != start && below != module && Arrays.binarySearch(required[module], below) >= 0) {
                        impliedBy.merge(below, start, (one, other) -> component[one] == component[below] ? other : one);
                    }
                    if ((depth[below] < 0 || depth[below] > lowest) && below != module && seen[below] != mark) {
                        seen[below] = mark;
                        pending.push(below);
                    }
                }
            }
        }
        impliedBy
                .entrySet()
                .removeIf(entry -> component[entry.getKey()] == component[entry.getValue()]
                        && entry.getKey() == firstOf(component, component[entry.getKey()], required[module]));
        impliedBy.forEach((target, by) -> sink.draft(
                        PrerequisiteCode.REDUNDANT, index.placeOf(module, target), index.id(target), index.id(by))
                .related(index.placeOf(module, by), "implies")
                .report());
        return true;
    }

    /** Of modules that require each other one has to stay: the first. */
    private static int firstOf(int[] component, int wanted, int[] required) {
        for (int target : required) {
            if (component[target] == wanted) {
                return target;
            }
        }
        return -1;
    }
}
