package org.innovente.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;

/**
 * A catalogue as it would be with some modules removed, changed or added. The catalogue itself stays as it is; unchanged modules are
 * shared, and only the rules are compiled again, which takes milliseconds. Immutable and thread-safe.
 */
public final class WhatIf {
    private final PrerequisiteGraph before;
    private final PrerequisiteGraph after;

    private WhatIf(PrerequisiteGraph before, Catalogue changed) {
        this.before = before;
        after = PrerequisiteGraph.of(changed);
    }

    /**
     * Returns what would be without some modules: rules that name them then lead nowhere.
     *
     * @param modules the modules to remove; those that the catalogue does not have change nothing
     */
    public static WhatIf without(PrerequisiteGraph graph, List<ModuleId> modules) {
        Set<ModuleId> gone = new HashSet<>(modules);
        List<TrainingModule> rest = graph.catalogue().modules().stream()
                .filter(module -> !gone.contains(module.id()))
                .toList();
        return new WhatIf(graph, graph.catalogue().toBuilder().modules(rest).build());
    }

    /** Returns what would be with some modules in place of those of the same id, or added where there is none. */
    public static WhatIf with(PrerequisiteGraph graph, List<TrainingModule> modules) {
        Map<ModuleId, TrainingModule> changed = new LinkedHashMap<>();
        modules.forEach(module -> changed.put(module.id(), module));
        List<TrainingModule> all = new ArrayList<>();
        for (TrainingModule module : graph.catalogue().modules()) {
            TrainingModule replacement = changed.remove(module.id());
            all.add(replacement == null ? module : replacement);
        }
        all.addAll(changed.values());
        return new WhatIf(graph, graph.catalogue().toBuilder().modules(all).build());
    }

    /** Returns the graph as it would be. */
    public PrerequisiteGraph graph() {
        return after;
    }

    /**
     * What a change does.
     *
     * @param newlyDead modules that could be reached by somebody and then by nobody
     * @param newlyAlive modules that nobody could reach and then somebody could
     * @param newlyEligible for each learner the modules that could then be taken and could not before
     * @param noLongerEligible for each learner the modules that could be taken and then could not
     * @param broken the paths, by their places in the list, that could then not be studied any more
     */
    public record Impact(
            List<ModuleId> newlyDead,
            List<ModuleId> newlyAlive,
            List<List<ModuleId>> newlyEligible,
            List<List<ModuleId>> noLongerEligible,
            List<Integer> broken) {
        /** Copies the lists. */
        public Impact {
            newlyDead = List.copyOf(newlyDead);
            newlyAlive = List.copyOf(newlyAlive);
            newlyEligible = newlyEligible.stream().map(List::copyOf).toList();
            noLongerEligible = noLongerEligible.stream().map(List::copyOf).toList();
            broken = List.copyOf(broken);
        }
    }

    /**
     * Returns what the change does to some learners and to paths found before it.
     *
     * @param learners the learners
     * @param paths answers about the catalogue before the change
     */
    public Impact impact(List<LearnerState> learners, List<PathResult> paths) {
        Set<ModuleId> deadBefore = ids(before.dead());
        Set<ModuleId> deadAfter = ids(after.dead());
        List<List<ModuleId>> gained = new ArrayList<>();
        List<List<ModuleId>> lost = new ArrayList<>();
        for (LearnerState learner : learners) {
            Set<ModuleId> was = new LinkedHashSet<>(before.eligible(learner));
            Set<ModuleId> is = new LinkedHashSet<>(after.eligible(learner));
            gained.add(is.stream().filter(id -> !was.contains(id)).toList());
            lost.add(was.stream().filter(id -> !is.contains(id)).toList());
        }
        PathChecker checker = new PathChecker(after.catalogue());
        List<Integer> broken = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            boolean cannot = checker.check(paths.get(i)).stream()
                    .anyMatch(problem -> problem.kind() != PathProblem.Kind.BOUND
                            && problem.kind() != PathProblem.Kind.CHARGE
                            && problem.kind() != PathProblem.Kind.COST);
            if (cannot) {
                broken.add(i);
            }
        }
        return new Impact(
                after.modules().stream()
                        .filter(id -> deadAfter.contains(id) && !deadBefore.contains(id))
                        .toList(),
                before.modules().stream()
                        .filter(id -> deadBefore.contains(id) && !deadAfter.contains(id))
                        .toList(),
                gained,
                lost,
                broken);
    }

    private static Set<ModuleId> ids(List<DeadModule> dead) {
        Set<ModuleId> ids = new HashSet<>();
        dead.forEach(module -> ids.add(module.module()));
        return ids;
    }
}
