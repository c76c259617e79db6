package org.innovente.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Verdict;
import org.innovente.common.Attributes;
import org.innovente.common.RecordId;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.FactIn;
import org.junit.jupiter.api.Test;

/** The 39 rules by which a jury system proposes decisions on a semester, on all of its 288 states. */
class ScoDocTest {

    /** The premise of a rule: for each fact the values that it accepts; what accepts ALL asks nothing. */
    private static DiplomaAudit audit(JsonNode fields, JsonNode premise) {
        AllConditions.Builder all = AllConditions.builder();
        for (int i = 0; i < fields.size(); i++) {
            JsonNode accepted = premise.get(i);
            List<String> values = new ArrayList<>();
            (accepted.isArray() ? accepted : List.of(accepted))
                    .forEach(v -> values.add(v.isNull() ? "none" : v.asText()));
            // ALL inside a list is taken to the letter by the table, and no state has that code
            if (accepted.isArray() || !values.contains("ALL")) {
                all.addChild(FactIn.builder()
                        .fact(fields.get(i).asText())
                        .addAllValues(values)
                        .build());
            }
        }
        return Cases.audit(Conditional.builder()
                .condition(all.build())
                .then(Cases.always())
                .otherwise(Cases.never())
                .build());
    }

    @Test
    void every_state_gets_the_decisions_of_the_table_in_its_order() throws IOException {
        JsonNode rules = Cases.json("audit/scodoc-dut-jury/dut-rules.json");
        Map<String, DiplomaAudit> audits = new LinkedHashMap<>();
        rules.path("rules")
                .forEach(rule ->
                        audits.put(rule.path("id").asText(), audit(rules.path("fields"), rule.path("premise"))));
        JsonNode states = Cases.json("audit/scodoc-dut-jury/dut-decision-cases.json");
        int proposals = 0;
        for (JsonNode state : states) {
            SortedMap<String, List<String>> facts = new TreeMap<>();
            state.path("state")
                    .properties()
                    .forEach(f -> facts.put(
                            f.getKey(),
                            List.of(
                                    f.getValue().isNull()
                                            ? "none"
                                            : f.getValue().asText())));
            LearnerRecord record = LearnerRecord.builder()
                    .id(new RecordId("state"))
                    .facts(Attributes.of(facts))
                    .build();
            List<String> proposed = new ArrayList<>();
            audits.forEach((id, audit) -> {
                if (audit.verdict(record, AuditOptions.DEFAULT) == Verdict.SATISFIED) {
                    proposed.add(id);
                }
            });
            List<String> expected = new ArrayList<>();
            state.path("decisions").forEach(d -> expected.add(d.path("rule").asText()));
            assertThat(proposed).as("%s", state.path("state")).isEqualTo(expected);
            proposals += expected.isEmpty() ? 0 : 1;
        }
        assertThat(audits).hasSize(39);
        assertThat(states).hasSize(288);
        assertThat(proposals).isEqualTo(251);
    }
}
