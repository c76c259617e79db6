package org.innovente.stolaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.innovente.audit.Proof;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;

/** The recorded unit cases of the reference implementation: limits, exceptions, courses that count twice, children apart. */
class UnitCasesTest {

    /** An assertion over what a rule uses becomes a limit; a course that the rule does not use cannot be made to count for it. */
    private static final String INTO_ASSERTION = "[exception: insert at $/.count/.audit/[0]/.assert]";

    /** What of a case our rules and decisions do not say, by case; the verdict agrees all the same where no line says otherwise. */
    private static final Map<String, String> LOST = Map.of(
            "test_insertion_on_count_rule_assertion_clause 0", INTO_ASSERTION,
            "test_multi_insertion_on_count_rule_assertion_clause 0", INTO_ASSERTION);

    /** The cases whose verdict differs from what was recorded, with the reason. */
    private static final Map<String, String> DIFFERS = Map.of(
            "test_from 0",
            "the recorded list of candidate solutions is empty, so nothing was decided; one of its two courses is what is asked");

    @Test
    void the_43_recorded_cases_agree_but_for_those_explained() throws IOException {
        JsonNode cases;
        try (InputStream in = Corpus.open("audit/degreepath-unit/cases.json")) {
            cases = new ObjectMapper().readTree(in);
        }
        Map<String, String> lost = new TreeMap<>();
        Map<String, String> differs = new TreeMap<>();
        for (JsonNode data : cases) {
            String name = data.path("test").asText().replaceAll(".*::", "") + " "
                    + data.path("index").asText();
            StOlafCase one = new StOlafCase(Corpus.require("audit/stolaf-areas"), data, name);
            StOlafCase.Outcome outcome = one.run();
            assertThat(outcome.audit().proof()).as(name).isEqualTo(Proof.EXACT);
            assertThat(outcome.accepted()).as(name).isTrue();
            if (one.losses.totalLost() > 0) {
                lost.put(name, one.losses.lost.keySet().toString());
            }
            if (!outcome.agrees()) {
                differs.put(name, outcome.audit().verdict().wire());
            }
        }
        assertThat(cases).hasSize(43);
        assertThat(lost).containsExactlyInAnyOrderEntriesOf(LOST);
        assertThat(differs.keySet()).containsExactlyInAnyOrderElementsOf(DIFFERS.keySet());
    }
}
