package org.innovente.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.junit.jupiter.api.Test;

/** What a change does, found on the affected part alone, is what compiling the changed catalogue finds. */
class WhatIfTest {
    private static final int CASES = 3_000;

    @Test
    void the_impact_of_random_changes_is_that_of_compiling_the_changed_catalogue() {
        int[] changes = new int[5];
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            ModelInstance instance = new ModelInstance(seed);
            PrerequisiteGraph graph = PrerequisiteGraph.of(instance.catalogue);
            List<TrainingModule> own = instance.catalogue.modules();
            List<TrainingModule> others = new ModelInstance(seed + 1_000_000).catalogue.modules();
            List<ModuleId> removed = new ArrayList<>();
            List<TrainingModule> put = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                switch (random.nextInt(3)) {
                    case 0 -> removed.add(own.get(random.nextInt(own.size())).id());
                    case 1 -> put.add(others.get(random.nextInt(others.size())));
                    default -> {
                        TrainingModule any = others.get(random.nextInt(others.size()));
                        put.add(any.toBuilder()
                                .id(new ModuleId("added" + i))
                                .addEquivalent(
                                        own.get(random.nextInt(own.size())).id())
                                .build());
                    }
                }
            }
            List<LearnerState> learners = List.of(LearnerState.nobody(), instance.query.from());
            List<PathResult> paths = Stream.concat(
                            Stream.of(instance.query),
                            own.stream()
                                    .limit(2)
                                    .map(module -> PathQuery.to(module.id()).from(instance.query.from())))
                    .map(graph::path)
                    .toList();
            WhatIf change = WhatIf.with(graph, put).andWithout(removed);
            WhatIf.Impact found = change.impact(learners, paths);
            WhatIf.Impact expected = byCompiling(graph, change.graph(), learners, paths);
            assertThat(found)
                    .as("seed %s: without %s with %s", seed, removed, put)
                    .isEqualTo(expected);
            changes[0] += found.newlyDead().isEmpty() ? 0 : 1;
            changes[1] += found.newlyAlive().isEmpty() ? 0 : 1;
            changes[2] += found.newlyEligible().stream().allMatch(List::isEmpty) ? 0 : 1;
            changes[3] += found.noLongerEligible().stream().allMatch(List::isEmpty) ? 0 : 1;
            changes[4] += found.broken().isEmpty() ? 0 : 1;
        }
        assertThat(java.util.Arrays.stream(changes).min().orElseThrow()).isGreaterThan(CASES / 200);
    }

    private static WhatIf.Impact byCompiling(
            PrerequisiteGraph before, PrerequisiteGraph after, List<LearnerState> learners, List<PathResult> paths) {
        List<ModuleId> deadBefore =
                before.dead().stream().map(DeadModule::module).toList();
        List<ModuleId> deadAfter = after.dead().stream().map(DeadModule::module).toList();
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
                    .map(PathProblem::kind)
                    .anyMatch(kind -> kind != PathProblem.Kind.BOUND
                            && kind != PathProblem.Kind.CHARGE
                            && kind != PathProblem.Kind.COST);
            if (cannot) {
                broken.add(i);
            }
        }
        return new WhatIf.Impact(
                deadAfter.stream().filter(id -> !deadBefore.contains(id)).toList(),
                deadBefore.stream().filter(id -> !deadAfter.contains(id)).toList(),
                gained,
                lost,
                broken);
    }

    @Test
    void a_change_in_a_large_catalogue_looks_at_what_it_affects_only() {
        Catalogue catalogue = TwinCatalogue.of(10_790, 1);
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < 10_790; i += 499) {
            ModuleId id = catalogue.modules().get(i).id();
            AffectedPart part = new AffectedPart(
                    graph.compiled(), List.of(id), List.of(), List.of(LearnerState.nobody()), List.of());
            sizes.add(part.before().modules().size());
            assertThat(part.after().findModule(id)).isEqualTo(Optional.empty());
        }
        // What a module of the first year affects is large in itself; most changes affect little.
        assertThat(sizes.stream().mapToInt(Integer::intValue).average().orElseThrow())
                .isLessThan(10_790 / 4.0);
        assertThat(sizes.stream().sorted().toList().get(sizes.size() / 4)).isLessThan(500);
    }

    @Test
    void the_part_and_the_whole_graph_can_be_asked_from_several_threads() {
        Catalogue catalogue = TwinCatalogue.of(400, 3);
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
        WhatIf change = WhatIf.without(graph, List.of(catalogue.modules().get(0).id()));
        List<WhatIf.Impact> all = java.util.stream.IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> change.impact(List.of(LearnerState.nobody()), List.of()))
                .toList();
        assertThat(all).containsOnly(byCompiling(graph, change.graph(), List.of(LearnerState.nobody()), List.of()));
    }
}
