package org.innovente.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AttestationKind;
import org.innovente.common.BlockId;
import org.innovente.common.CatalogueId;
import org.innovente.common.Credits;
import org.innovente.common.DiplomaId;
import org.innovente.common.ModuleId;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.internal.andor.Program.AtomKind;
import org.innovente.internal.andor.RandomInstance;
import org.innovente.internal.andor.RandomInstance.Tree;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** The random instances of the kernel as catalogues: the whole way from the model to the answer, and the checker on it. */
class RandomCatalogueTest {
    private static final int INSTANCES = 6_000;

    @Test
    void answers_about_random_catalogues_are_those_of_enumeration_and_pass_the_checker() {
        int reached = 0;
        int mutated = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            RandomInstance instance = new RandomInstance(seed);
            if (isWeighted(instance)) {
                continue;
            }
            Catalogue catalogue = catalogue(instance);
            PathResult result = PrerequisiteGraph.of(catalogue).path(query(instance));
            long expected = instance.optimum();
            PathChecker checker = new PathChecker(catalogue);
            assertThat(checker.check(result)).as("seed %s", seed).isEmpty();
            if (expected < 0) {
                assertThat(result.status()).as("seed %s", seed).isEqualTo(PathStatus.UNREACHABLE);
                continue;
            }
            assertThat(result.status()).as("seed %s", seed).isIn(PathStatus.OPTIMAL, PathStatus.SATISFIED);
            assertThat(result.cost().orElseThrow())
                    .as("seed %s", seed)
                    .isEqualByComparingTo(BigDecimal.valueOf(expected));
            reached++;
            if (result.status() == PathStatus.OPTIMAL
                    && !result.path().orElseThrow().steps().isEmpty()) {
                for (PathResult wrong : mutations(result, seed)) {
                    assertThat(checker.check(wrong)).as("seed %s", seed).isNotEmpty();
                    mutated++;
                }
            }
        }
        assertThat(reached).isGreaterThan(INSTANCES / 10);
        assertThat(mutated).isGreaterThan(reached);
    }

    private static List<PathResult> mutations(PathResult result, long seed) {
        StudyPath path = result.path().orElseThrow();
        Random random = new Random(seed);
        List<PathResult> wrong = new ArrayList<>();
        // An optimal path has nothing to spare: without any of its modules it leads nowhere, or costs less than the
        // bound.
        List<PathStep> fewer = new ArrayList<>(path.steps());
        fewer.remove(random.nextInt(fewer.size()));
        wrong.add(with(result, new StudyPath(fewer, path.cost())));
        List<PathStep> twice = new ArrayList<>(path.steps());
        twice.add(path.steps().get(random.nextInt(path.steps().size())));
        wrong.add(with(result, new StudyPath(twice, path.cost())));
        wrong.add(with(result, new StudyPath(path.steps(), path.cost().add(BigDecimal.ONE))));
        if (path.terms() > 1) {
            List<PathStep> backwards = new ArrayList<>();
            for (int i = path.steps().size() - 1; i >= 0; i--) {
                backwards.add(path.steps().get(i));
            }
            wrong.add(with(result, new StudyPath(backwards, path.cost())));
        }
        wrong.add(new PathResult(
                result.query(),
                PathStatus.OPTIMAL,
                result.paths(),
                result.lowerBound().map(bound -> bound.subtract(BigDecimal.ONE)),
                result.certificate(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0));
        return wrong;
    }

    private static PathResult with(PathResult result, StudyPath path) {
        return new PathResult(
                result.query(),
                result.status(),
                List.of(path),
                result.lowerBound(),
                result.certificate(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0);
    }

    private static boolean isWeighted(RandomInstance instance) {
        List<Tree> walk = new ArrayList<>(List.of(instance.rules));
        walk.addAll(List.of(instance.together));
        walk.add(instance.goal);
        while (!walk.isEmpty()) {
            Tree next = walk.remove(walk.size() - 1);
            if (next.weights().stream().anyMatch(weight -> weight > 1)) {
                return true;
            }
            walk.addAll(next.children());
        }
        return false;
    }

    private static PathQuery query(RandomInstance instance) {
        List<String> have = new ArrayList<>();
        List<ModuleId> without = new ArrayList<>();
        for (int atom = 0; atom < instance.atoms; atom++) {
            if (instance.held[atom]) {
                have.add(instance.kinds[atom] == AtomKind.FACT ? "paper" : "m" + atom);
            }
            if (instance.absent[atom]) {
                without.add(new ModuleId("m" + atom));
            }
        }
        return PathQuery.to(PathTarget.requirement(requirement(instance, instance.goal), "goal"))
                .from(LearnerState.nobody().and(have))
                .minimising(PathCost.CREDITS)
                .excluding(without);
    }

    private static Catalogue catalogue(RandomInstance instance) {
        Catalogue.Builder catalogue = Catalogue.builder().id(new CatalogueId("random"));
        Diploma.Builder blocks = Diploma.builder().id(new DiplomaId("blocks"));
        for (int atom = 0; atom < instance.atoms; atom++) {
            if (instance.kinds[atom] == AtomKind.DERIVED) {
                blocks.addBlock(Block.builder()
                        .id(new BlockId("b" + atom))
                        .requirement(requirement(instance, instance.rules[atom]))
                        .build());
            } else if (instance.kinds[atom] == AtomKind.CHOICE) {
                catalogue.addModule(module(instance, atom));
            }
        }
        return catalogue.addDiploma(blocks.build()).build();
    }

    private static TrainingModule module(RandomInstance instance, int atom) {
        TrainingModule.Builder module = TrainingModule.builder()
                .id(new ModuleId("m" + atom))
                .credits(Credits.ects(String.valueOf(instance.cost[atom])))
                .prerequisite(Prerequisite.of(requirement(instance, instance.rules[atom])));
        if (!instance.together[atom].children().isEmpty() || instance.together[atom].atom() >= 0) {
            module.corequisite(requirement(instance, instance.together[atom]));
        }
        for (int[] pair : instance.exclusions) {
            if (pair[0] == atom && !instance.held[pair[0]] && !instance.held[pair[1]]) {
                module.addExclude(new ModuleId("m" + pair[1]));
            }
        }
        return module.build();
    }

    private static Requirement requirement(RandomInstance instance, Tree tree) {
        if (tree.atom() >= 0) {
            return switch (instance.kinds[tree.atom()]) {
                case CHOICE -> Requirement.module("m" + tree.atom());
                case DERIVED -> Reference.builder().target("b" + tree.atom()).build();
                case FACT ->
                    Attestation.builder().kind(new AttestationKind("paper")).build();
            };
        }
        List<Requirement> children = tree.children().stream()
                .map(child -> requirement(instance, child))
                .toList();
        return NOf.builder()
                .quantifier(
                        children.isEmpty() && tree.bound() == 0
                                ? Quantifier.ALL
                                : Quantifier.atLeast((int) tree.bound()))
                .addAllChildren(children)
                .build();
    }
}
