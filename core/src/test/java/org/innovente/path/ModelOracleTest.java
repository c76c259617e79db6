package org.innovente.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Answers through the public API against enumeration of every way to study, on small random catalogues with everything in them. */
class ModelOracleTest {
    private static final int INSTANCES = 100_000;

    /** What came of one instance. */
    private record Outcome(PathStatus status, int mutations, boolean taken) {}

    @Test
    void answers_about_random_catalogues_are_those_of_enumeration_and_pass_the_checker() {
        List<Outcome> all = LongStream.range(0, INSTANCES)
                .parallel()
                .mapToObj(ModelOracleTest::compare)
                .toList();
        assertThat(count(all, PathStatus.OPTIMAL)).isGreaterThan(INSTANCES / 4);
        assertThat(count(all, PathStatus.UNREACHABLE)).isGreaterThan(INSTANCES / 10);
        assertThat(count(all, PathStatus.SATISFIED)).isGreaterThan(INSTANCES / 20);
        // Only a condition on the same term that leaves a choice may be too hard to decide.
        assertThat(count(all, PathStatus.UNDETERMINED) + count(all, PathStatus.FEASIBLE))
                .isLessThan(INSTANCES / 100);
        assertThat(all.stream().mapToInt(Outcome::mutations).sum()).isGreaterThan(INSTANCES);
    }

    private static long count(List<Outcome> all, PathStatus status) {
        return all.stream().filter(each -> each.status() == status).count();
    }

    private static Outcome compare(long seed) {
        ModelInstance instance = new ModelInstance(seed);
        Optional<BigDecimal> optimum = instance.optimum();
        PathResult result = PrerequisiteGraph.of(instance.catalogue).path(instance.query);
        PathChecker checker = new PathChecker(instance.catalogue);
        assertThat(checker.check(result)).as("seed %s", seed).isEmpty();
        assertThat(checker.checkCertificate(result)).as("seed %s", seed).isEmpty();
        switch (result.status()) {
            case OPTIMAL, SATISFIED -> {
                assertThat(optimum).as("seed %s", seed).isPresent();
                assertThat(result.cost().orElseThrow()).as("seed %s", seed).isEqualByComparingTo(optimum.get());
            }
            case UNREACHABLE -> assertThat(optimum).as("seed %s", seed).isEmpty();
            case FEASIBLE -> {
                assertThat(instance.strictChoice).as("seed %s", seed).isTrue();
                assertThat(result.cost().orElseThrow())
                        .as("seed %s", seed)
                        .isGreaterThanOrEqualTo(optimum.orElseThrow());
                assertThat(result.lowerBound().orElseThrow())
                        .as("seed %s", seed)
                        .isLessThanOrEqualTo(optimum.get());
            }
            default -> assertThat(instance.strictChoice).as("seed %s", seed).isTrue();
        }
        boolean taken = result.status() == PathStatus.OPTIMAL
                && !result.path().orElseThrow().steps().isEmpty();
        List<PathResult> wrong = taken ? mutations(result, seed) : List.of();
        for (PathResult each : wrong) {
            assertThat(checker.check(each)).as("seed %s", seed).isNotEmpty();
        }
        return new Outcome(result.status(), wrong.size(), taken);
    }

    /** Answers that are wrong because the right one is optimal: it has nothing to spare. */
    private static List<PathResult> mutations(PathResult result, long seed) {
        StudyPath path = result.path().orElseThrow();
        Random random = new Random(seed);
        List<PathResult> wrong = new ArrayList<>();
        List<PathStep> fewer = new ArrayList<>(path.steps());
        fewer.remove(random.nextInt(fewer.size()));
        wrong.add(with(result, new StudyPath(fewer, path.cost())));
        PathStep any = path.steps().get(random.nextInt(path.steps().size()));
        List<PathStep> twice = new ArrayList<>(path.steps());
        twice.add(any);
        wrong.add(with(result, new StudyPath(twice, path.cost())));
        List<PathStep> unknown = new ArrayList<>(path.steps());
        unknown.set(
                path.steps().indexOf(any),
                new PathStep(
                        new org.innovente.common.ModuleId("elsewhere"),
                        any.term(),
                        false,
                        any.neededBy(),
                        any.equivalents()));
        wrong.add(with(result, new StudyPath(unknown, path.cost())));
        wrong.add(with(result, new StudyPath(path.steps(), path.cost().add(BigDecimal.ONE))));
        if (path.terms() > 1) {
            List<PathStep> backwards = new ArrayList<>(path.steps());
            java.util.Collections.reverse(backwards);
            wrong.add(with(result, new StudyPath(backwards, path.cost())));
        }
        wrong.add(new PathResult(
                result.query(),
                PathStatus.OPTIMAL,
                PathStatus.OPTIMAL,
                result.paths(),
                result.lowerBound().map(bound -> bound.subtract(BigDecimal.ONE)),
                result.certificate(),
                List.of(),
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
                result.part(),
                List.of(path),
                result.lowerBound(),
                result.certificate(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0);
    }
}
