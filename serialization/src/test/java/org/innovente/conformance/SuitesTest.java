package org.innovente.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;

/** Whether the recorded suites that others are compared with agree with themselves. */
class SuitesTest {

    /** Suites fail where they come from: what is recorded is held against itself before anything is held against it. */
    @Test
    void trap_24_a_suite_is_checked_before_it_is_trusted() throws IOException {
        for (JsonNode one : Cases.json("audit/degreepath-unit/cases.json")) {
            boolean any = false;
            for (JsonNode solution : one.path("solutions")) {
                any |= solution.path("ok").asBoolean();
            }
            assertThat(any)
                    .as("%s", one.path("test"))
                    .isEqualTo(one.path("anyOk").asBoolean());
            assertThat(one.path("solutions")).hasSize(one.path("solutionCount").asInt());
        }
        Set<String> ids = new HashSet<>();
        for (String line :
                Files.readAllLines(Corpus.require("audit/degreepath-oracle/cases.jsonl"), StandardCharsets.UTF_8)) {
            JsonNode one = new ObjectMapper().readTree(line);
            JsonNode expected = one.path("expected");
            assertThat(ids.add(one.path("id").asText())).isTrue();
            assertThat(new BigDecimal(expected.path("rank").asText()))
                    .isLessThanOrEqualTo(new BigDecimal(expected.path("maxRank").asText()));
            assertThat(expected.path("status").asText().matches("done|waived|pending-.*"))
                    .as("%s", one.path("id"))
                    .isEqualTo(expected.path("ok").asBoolean());
        }
        Map<String, Integer> credits = new HashMap<>();
        Cases.json("audit/potsdam-asp/cogsys.json")
                .path("modules")
                .forEach(m ->
                        credits.put(m.path("id").asText(), m.path("credits").asInt()));
        Set<Set<String>> sets = new HashSet<>();
        for (JsonNode set : Cases.json("audit/potsdam-asp/admissible-module-sets.json")) {
            Set<String> modules = new HashSet<>();
            set.forEach(m -> modules.add(m.asText()));
            assertThat(sets.add(modules)).isTrue();
            assertThat(modules.stream().mapToInt(credits::get).sum()).isEqualTo(120);
        }
        assertThat(sets).hasSize(60);
    }
}
