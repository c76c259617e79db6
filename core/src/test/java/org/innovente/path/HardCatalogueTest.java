package org.innovente.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.innovente.catalogue.Catalogue;
import org.innovente.module.TrainingModule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Harder catalogues than any real one known, of the size of the largest: cones of thousands of modules, two and three languages, several of
 * many, credits. Where the steps do not suffice the answer says so; what it says holds in any case.
 */
class HardCatalogueTest {
    private static final int MODULES = 10_790;

    /** The last number is how many of ten thousand answers must be proven at least. */
    @ParameterizedTest
    @CsvSource({
        "6, 10, 2, 3, 3, 10, 0, 7, 10000",
        "8, 10, 3, 3, 3, 15, 0, 15, 9000",
        "6, 15, 2, 4, 4, 25, 0, 10, 6000",
        "6, 10, 2, 3, 3, 10, 10, 7, 9000"
    })
    void an_answer_is_proven_or_says_between_what_it_lies(
            int years, int width, int languages, int clauses, int ways, int kOfN, int credits, int across, int proven) {
        HardCatalogue.Shape shape =
                new HardCatalogue.Shape(years, width, languages, clauses, ways, kOfN, credits, across);
        Catalogue catalogue = HardCatalogue.of(MODULES, shape, 1);
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
        assertThat(graph.cycles()).isNotEmpty();
        PathChecker checker = new PathChecker(catalogue);
        int asked = 0;
        int settled = 0;
        for (int i = 0; i < catalogue.modules().size(); i += 499) {
            TrainingModule target = catalogue.modules().get(i);
            PathResult result = graph.path(PathQuery.to(target.id()));
            assertThat(result.status())
                    .as("%s", target.id())
                    .isIn(PathStatus.OPTIMAL, PathStatus.FEASIBLE, PathStatus.UNREACHABLE);
            assertThat(checker.check(result)).as("%s", target.id()).isEmpty();
            asked++;
            settled += result.status() == PathStatus.FEASIBLE ? 0 : 1;
        }
        assertThat(settled * 10_000 / asked).isGreaterThanOrEqualTo(proven);
    }
}
