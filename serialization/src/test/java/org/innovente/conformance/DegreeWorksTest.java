package org.innovente.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.Verdict;
import org.innovente.common.Attributes;
import org.innovente.common.Credits;
import org.innovente.common.RecordId;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.AttributeMatches;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.Measure;
import org.innovente.requirement.NOf;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;
import org.junit.jupiter.api.Test;

/** Conditions and rules in the shape of a commercial degree audit, with three-valued answers. */
class DegreeWorksTest {

    /** The names of that system, and the fact each reads; what is not here is not known there either. */
    private static final Map<String, String> FACTS =
            Map.of("MAJOR", "major", "PROGRAM", "program", "CONC", "concentration", "DEGREE", "degree");

    private static Condition condition(JsonNode data) {
        if (data.has("relationalOperator")) {
            JsonNode relation = data.path("relationalOperator");
            return relation(
                    relation.path("left").asText(),
                    relation.path("operator").asText(),
                    relation.path("right").asText());
        }
        Condition left = condition(data.path("leftCondition"));
        if (!data.has("rightCondition")) {
            return left;
        }
        Condition right = condition(data.path("rightCondition"));
        return data.path("connector").asText().equals("AND")
                ? AllConditions.builder().addChild(left).addChild(right).build()
                : AnyCondition.builder().addChild(left).addChild(right).build();
    }

    /** The recorded answers assume that averages suffice and that no attribute is held; both are facts here. */
    private static Condition relation(String left, String operator, String right) {
        if (left.equals("BANNERGPA")) {
            return FactIn.builder()
                    .fact("gpa")
                    .addValue(operator.startsWith(">") ? "sufficient" : "insufficient")
                    .build();
        }
        Condition equal = FactIn.builder()
                .fact(FACTS.getOrDefault(left, left))
                .addValue(right)
                .build();
        return operator.equals("<>") ? NotCondition.builder().child(equal).build() : equal;
    }

    @Test
    void all_36_conditions_are_true_false_or_unknown_as_recorded() throws IOException {
        JsonNode conditions =
                Cases.json("audit/penn-courses/degreeworks-cases.json").path("conditions");
        for (JsonNode one : conditions) {
            Requirement rule = Conditional.builder()
                    .condition(condition(one.path("condition")))
                    .then(Cases.always())
                    .otherwise(Cases.never())
                    .build();
            SortedMap<String, List<String>> facts = new TreeMap<>();
            one.path("context")
                    .properties()
                    .forEach(f -> facts.put(
                            f.getKey(),
                            List.of(
                                    f.getValue().isNull()
                                            ? "NONE"
                                            : f.getValue().asText())));
            facts.put("gpa", List.of("sufficient"));
            facts.put("ATTRIBUTE", List.of("none"));
            LearnerRecord record = LearnerRecord.builder()
                    .id(new RecordId("s"))
                    .facts(Attributes.of(facts))
                    .build();
            Verdict expected = one.path("expected").isNull()
                    ? Verdict.UNDETERMINED
                    : one.path("expected").asBoolean() ? Verdict.SATISFIED : Verdict.UNSATISFIED;
            assertThat(Cases.audit(rule).verdict(record, AuditOptions.DEFAULT))
                    .as("%s", one)
                    .isEqualTo(expected);
        }
        assertThat(conditions).hasSize(36);
    }

    private static Requirement rule(JsonNode data, List<String> groups) {
        if (data.has("children")) {
            NOf.Builder all = NOf.builder().quantifier(Quantifier.ALL);
            data.path("children").forEach(child -> all.addChild(rule(child, groups)));
            return all.build();
        }
        AllSelectors.Builder selector = AllSelectors.builder();
        for (Map.Entry<String, JsonNode> entry : data.path("filter").properties()) {
            String value = entry.getValue().asText();
            selector.addChild(
                    switch (entry.getKey()) {
                        case "full_code__startswith" ->
                            AttributeMatches.builder()
                                    .attribute("module")
                                    .pattern(value + "*")
                                    .build();
                        case "full_code__endswith" ->
                            AttributeMatches.builder()
                                    .attribute("module")
                                    .pattern("*" + value)
                                    .build();
                        default ->
                            AttributeIn.builder()
                                    .attribute("module")
                                    .addValue(value)
                                    .build();
                    });
        }
        Selector selected = selector.build();
        groups.add("g");
        Use use = Use.share("g" + groups.size());
        NOf.Builder both = NOf.builder().quantifier(Quantifier.ALL);
        if (data.has("num")) {
            both.addChild(Accumulation.builder()
                    .selector(selected)
                    .measure(Measure.count())
                    .bound(Cases.atLeast(data.path("num").asText()))
                    .use(use)
                    .build());
        }
        if (data.has("credits")) {
            both.addChild(Accumulation.builder()
                    .selector(selected)
                    .measure(Measure.credits())
                    .bound(Cases.atLeast(data.path("credits").asText()))
                    .use(use)
                    .build());
        }
        return both.build();
    }

    @Test
    void all_13_rules_are_satisfied_or_not_as_recorded() throws IOException {
        JsonNode data = Cases.json("audit/penn-courses/degreeworks-cases.json");
        for (JsonNode one : data.path("ruleEvaluations")) {
            LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("s"));
            for (JsonNode taken : one.path("taken")) {
                if (data.path("courses").has(taken.asText())) {
                    record.addAchievement(Cases.passed(taken.asText())
                            .credits(Credits.ects(
                                    data.path("courses").path(taken.asText()).asText()))
                            .build());
                }
            }
            Verdict expected = one.path("expected").asBoolean() ? Verdict.SATISFIED : Verdict.UNSATISFIED;
            assertThat(Cases.audit(rule(one.path("rule"), new ArrayList<>()))
                            .verdict(record.build(), AuditOptions.DEFAULT))
                    .as("%s", one)
                    .isEqualTo(expected);
        }
        assertThat(data.path("ruleEvaluations")).hasSize(13);
    }
}
