package org.innovente.internal.andor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.innovente.testing.PlainJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheapestCorpusTest {
    @ParameterizedTest
    @ValueSource(strings = {"utd", "gatech", "ucsd_SU19"})
    void every_expected_minimum_of_a_real_catalogue_is_met_and_proven(String source) {
        NormalizedCatalogue catalogue = NormalizedCatalogue.of(source);
        List<Object> instances = PlainJson.list(
                PlainJson.ofCorpus(NormalizedCatalogue.FOLDER + "expected_mincount_" + source + ".json"));
        for (Object each : instances) {
            Map<String, Object> instance = PlainJson.object(each);
            Cone cone = catalogue.cone((String) instance.get("target"), PlainJson.list(instance.get("known")));
            long[] cost = new long[cone.variables()];
            Arrays.fill(cost, 1);
            Cheapest.Answer answer = new Cheapest(cone, cost, new int[0][], set -> true).solve(50_000_000);
            assertThat(answer.status()).as("%s", instance.get("target")).isEqualTo(Cheapest.Status.OPTIMAL);
            assertThat(answer.cost())
                    .as("%s", instance.get("target"))
                    .isEqualTo(((Number) instance.get("opt")).longValue());
            Propagation replay = new Propagation(cone);
            replay.allowAll(answer.set());
            assertThat(replay.reached()).isTrue();
        }
    }
}
