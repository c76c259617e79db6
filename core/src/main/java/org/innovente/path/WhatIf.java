package org.innovente.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.network.Offer;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue as it would be with some modules removed, changed or added, or with other offers. The catalogue itself stays as it is. What a
 * change does is found out on the modules that use the changed ones, with what they need: the rest is neither compiled nor looked at. The
 * whole graph as it would be is compiled when it is asked for. Immutable and thread-safe.
 */
public final class WhatIf {
    private final PrerequisiteGraph before;
    private final Set<ModuleId> removed;
    private final List<TrainingModule> put;
    private final Optional<List<Offer>> offers;
    private volatile @Nullable PrerequisiteGraph after;

    private WhatIf(
            PrerequisiteGraph before,
            Collection<ModuleId> removed,
            List<TrainingModule> put,
            Optional<List<Offer>> offers) {
        this.before = before;
        this.put = List.copyOf(put);
        this.offers = offers.map(List::copyOf);
        Set<ModuleId> gone = new LinkedHashSet<>(removed);
        put.forEach(module -> gone.remove(module.id()));
        this.removed = gone;
    }

    /**
     * Returns what would be without some modules: rules that name them then lead nowhere.
     *
     * @param modules the modules to remove; those that the catalogue does not have change nothing
     */
    public static WhatIf without(PrerequisiteGraph graph, List<ModuleId> modules) {
        return new WhatIf(graph, modules, List.of(), Optional.empty());
    }

    /** Returns what would be with some modules in place of those of the same id, or added where there is none. */
    public static WhatIf with(PrerequisiteGraph graph, List<TrainingModule> modules) {
        return new WhatIf(graph, Set.of(), modules, Optional.empty());
    }

    /** Returns what would be if some modules were removed as well; those that are put in stay. */
    public WhatIf andWithout(List<ModuleId> modules) {
        Set<ModuleId> all = new LinkedHashSet<>(removed);
        all.addAll(modules);
        return new WhatIf(before, all, put, offers);
    }

    /** Returns what would be if these were the offers, which matters to paths through what is offered in some way. */
    public WhatIf andOffers(List<Offer> all) {
        return new WhatIf(before, removed, put, Optional.of(all));
    }

    /** Returns the graph as it would be, compiled when it is first asked for. O(size of all rules). */
    public PrerequisiteGraph graph() {
        PrerequisiteGraph known = after;
        if (known == null) {
            known = PrerequisiteGraph.of(catalogue());
            after = known;
        }
        return known;
    }

    private Catalogue catalogue() {
        Catalogue whole = before.catalogue();
        return whole.toBuilder()
                .modules(AffectedPart.changed(whole.modules(), removed, put))
                .offers(offers.orElse(whole.offers()))
                .build();
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
     * Returns what the change does to some learners and to paths found before it. O(the changed modules, what uses them, and what those
     * need; the learners and the paths).
     *
     * @param learners the learners
     * @param paths answers about the catalogue before the change
     */
    public Impact impact(List<LearnerState> learners, List<PathResult> paths) {
        AffectedPart part = new AffectedPart(before.compiled(), removed, put, learners, paths);
        Catalogue changed = part.after();
        PrerequisiteGraph was = PrerequisiteGraph.of(part.before());
        PrerequisiteGraph is = PrerequisiteGraph.of(changed);
        Set<ModuleId> deadBefore = ids(was.dead());
        Set<ModuleId> deadAfter = ids(is.dead());
        List<List<ModuleId>> gained = new ArrayList<>();
        List<List<ModuleId>> lost = new ArrayList<>();
        for (LearnerState learner : learners) {
            Set<ModuleId> then = new LinkedHashSet<>(was.eligible(learner));
            Set<ModuleId> now = new LinkedHashSet<>(is.eligible(learner));
            gained.add(now.stream().filter(id -> !then.contains(id)).toList());
            lost.add(then.stream().filter(id -> !now.contains(id)).toList());
        }
        return new Impact(
                is.modules().stream()
                        .filter(id -> deadAfter.contains(id) && !deadBefore.contains(id))
                        .toList(),
                was.modules().stream()
                        .filter(id -> deadBefore.contains(id) && !deadAfter.contains(id))
                        .toList(),
                gained,
                lost,
                broken(changed, paths));
    }

    private List<Integer> broken(Catalogue part, List<PathResult> paths) {
        List<Integer> found = new ArrayList<>();
        @Nullable PathChecker plain = null;
        @Nullable PathChecker offered = null;
        for (int i = 0; i < paths.size(); i++) {
            PathChecker checker;
            if (paths.get(i).query().filter().equals(OfferFilter.NONE)) {
                plain = plain == null ? new PathChecker(part) : plain;
                checker = plain;
            } else {
                offered = offered == null ? new PathChecker(catalogue()) : offered;
                checker = offered;
            }
            boolean cannot = checker.check(paths.get(i)).stream()
                    .anyMatch(problem -> problem.kind() != PathProblem.Kind.BOUND
                            && problem.kind() != PathProblem.Kind.CHARGE
                            && problem.kind() != PathProblem.Kind.COST);
            if (cannot) {
                found.add(i);
            }
        }
        return found;
    }

    private static Set<ModuleId> ids(List<DeadModule> dead) {
        Set<ModuleId> ids = new HashSet<>();
        dead.forEach(module -> ids.add(module.module()));
        return ids;
    }
}
