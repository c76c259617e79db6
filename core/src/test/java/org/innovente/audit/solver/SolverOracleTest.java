package org.innovente.audit.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SolverOracleTest {

    @Test
    void agrees_with_exhaustive_enumeration_on_random_problems() {
        int[] verdicts = new int[3];
        for (int seed = 0; seed < 100_000; seed++) {
            Problem problem = RandomProblem.draw(new Random(seed), seed % 8 == 0 ? 10 : 7);
            Exhaustive expected = new Exhaustive(problem);
            Solution actual = Solver.solve(problem);
            assertThat((int) actual.verdict()).as("verdict of problem %d", seed).isEqualTo(expected.verdict);
            assertThat(actual.value()).as("value of problem %d", seed).isEqualTo(expected.value);
            // Parts that are certain by themselves rely on no doubt, even where another part leaves the whole
            // undetermined.
            boolean whole = expected.verdict != Problem.UNDETERMINED
                    || new Components(problem).parts().size() == 1;
            if (whole) {
                assertThat(actual.uses()).as("uses of problem %d", seed).isEqualTo(expected.best);
            }
            assertThat(actual.optimal()).as("optimality of problem %d", seed).isTrue();
            assertThat(Replay.accepts(problem, actual.uses(), actual.verdict()))
                    .as("check of problem %d", seed)
                    .isTrue();
            if (actual.verdict() != Problem.SATISFIED) {
                assertThat(Replay.proves(problem, actual.noSatisfaction(), false))
                        .as("proof of problem %d", seed)
                        .isTrue();
            }
            if (actual.verdict() == Problem.UNSATISFIED) {
                assertThat(Replay.proves(problem, actual.noHope(), true))
                        .as("proof of problem %d", seed)
                        .isTrue();
            }
            verdicts[actual.verdict()]++;
        }
        assertThat(verdicts[Problem.SATISFIED]).isGreaterThan(3_000);
        assertThat(verdicts[Problem.UNSATISFIED]).isGreaterThan(3_000);
        assertThat(verdicts[Problem.UNDETERMINED]).isGreaterThan(300);
    }
}
