package org.innovente.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.innovente.catalogue.Catalogue;
import org.innovente.module.TrainingModule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Language twins and cycles at the size of the largest real catalogue: every answer is proven, within the budget that a question has. */
class TwinCatalogueTest {
    private static final int MODULES = 10_790;

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void every_path_through_a_large_bilingual_catalogue_is_proven(long seed) {
        Catalogue catalogue = TwinCatalogue.of(MODULES, seed);
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
        assertThat(graph.cycles()).isNotEmpty();
        PathChecker checker = new PathChecker(catalogue);
        for (int i = 0; i < MODULES; i += 13) {
            TrainingModule target = catalogue.modules().get(i);
            PathResult result = graph.path(PathQuery.to(target.id()));
            assertThat(result.status())
                    .as("%s after %,d steps", target.id(), result.steps())
                    .isIn(PathStatus.OPTIMAL, PathStatus.UNREACHABLE);
            assertThat(checker.check(result)).as("%s", target.id()).isEmpty();
        }
    }
}
