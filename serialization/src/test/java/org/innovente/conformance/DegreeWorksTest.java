package org.innovente.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
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
import org.innovente.requirement.AttributeRange;
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

    /**
     * The courses that lie in a range only where numbers are compared as texts (trap 4 of the rules: "20000" lies between "2000"
     * and "2999", "4999AB" between "4999A" and "4999B"). Here a range of numbers holds numbers: "2217A" is none and lies in no range.
     */
    private static final List<String> TEXT_ORDER = List.of(
            "BIBB 22170 in {\"discipline\":\"BIBB\",\"number\":\"2000\",\"numberEnd\":\"2999\"}",
            "BIBB 2217A in {\"discipline\":\"BIBB\",\"number\":\"2000\",\"numberEnd\":\"2999\"}",
            "BIBB 20000 in {\"discipline\":\"BIBB\",\"number\":\"2000\",\"numberEnd\":\"2999\"}",
            "CIS 4999AB in {\"discipline\":\"CIS\",\"number\":\"4999A\",\"numberEnd\":\"4999B\"}");

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

    /** Reads one filter: a discipline and a number, either of which may be or end in a wildcard, or a range of numbers. */
    private static Selector filter(JsonNode one) {
        AllSelectors.Builder all = AllSelectors.builder();
        String discipline = one.path("discipline").asText();
        if (!discipline.equals("@")) {
            all.addChild(AttributeIn.builder()
                    .attribute("discipline")
                    .addValue(discipline)
                    .build());
        }
        String number = one.path("number").asText();
        if (one.has("numberEnd")) {
            all.addChild(range(number, one.path("numberEnd").asText()));
        } else if (number.endsWith("@")) {
            all.addChild(AttributeMatches.builder()
                    .attribute("number")
                    .pattern(number.substring(0, number.length() - 1) + "*")
                    .build());
        } else {
            all.addChild(
                    AttributeIn.builder().attribute("number").addValue(number).build());
        }
        return all.build();
    }

    /** A range of numbers is one of numbers; a range that ends in letters is the list of what lies in it. */
    private static Selector range(String from, String to) {
        if (from.chars().allMatch(Character::isDigit) && to.chars().allMatch(Character::isDigit)) {
            return AttributeRange.builder()
                    .attribute("number")
                    .min(new BigDecimal(from))
                    .max(new BigDecimal(to))
                    .build();
        }
        int last = from.length() - 1;
        assertThat(to).hasSameSizeAs(from).startsWith(from.substring(0, last));
        AttributeIn.Builder listed = AttributeIn.builder().attribute("number");
        for (char letter = from.charAt(last); letter <= to.charAt(last); letter++) {
            listed.addValue(from.substring(0, last) + letter);
        }
        return listed.build();
    }

    /** Says what the recorded meaning of a filter says of a course; ranges are compared as texts there. */
    private static boolean means(String meaning, String discipline, String number) {
        String code = discipline + "-" + number;
        if (meaning.endsWith(" exactly")) {
            return code.equals(meaning.substring(0, meaning.length() - " exactly".length()));
        }
        if (meaning.startsWith("code starts with ")) {
            return code.startsWith(meaning.substring("code starts with ".length()));
        }
        if (meaning.equals("no filter (all)")) {
            return true;
        }
        String[] words = meaning.split("[ ,\\[\\]]+");
        assertThat(words[0]).isEqualTo("department");
        return discipline.equals(words[1])
                && (words.length == 2 || number.compareTo(words[5]) >= 0 && number.compareTo(words[6]) <= 0);
    }

    @Test
    void all_7_course_filters_select_what_their_meaning_says_but_for_ranges_compared_as_texts() throws IOException {
        JsonNode filters =
                Cases.json("audit/penn-courses/degreeworks-cases.json").path("courseArrays");
        List<String> courses = List.of(
                "BIBB 2217",
                "BIBB 22170",
                "BIBB 2217A",
                "BIBB 2000",
                "BIBB 2999",
                "BIBB 1999",
                "BIBB 3000",
                "BIBB 300",
                "BIBB 20000",
                "BIB 2217",
                "CIS 2217",
                "CIS 4999A",
                "CIS 4999B",
                "CIS 4999C",
                "CIS 4999",
                "CIS 4999AB",
                "BIBB 4999A");
        List<String> differ = new ArrayList<>();
        int selected = 0;
        for (JsonNode one : filters) {
            assertThat(one.path("courseArray")).hasSize(1);
            Requirement rule = Accumulation.builder()
                    .selector(filter(one.path("courseArray").get(0)))
                    .measure(Measure.count())
                    .bound(Cases.atLeast("1"))
                    .build();
            for (String course : courses) {
                String discipline = course.substring(0, course.indexOf(' '));
                String number = course.substring(discipline.length() + 1);
                LearnerRecord record = LearnerRecord.builder()
                        .id(new RecordId("s"))
                        .addAchievement(Cases.passed(course)
                                .attributes(Attributes.of(new TreeMap<>(
                                        Map.of("discipline", List.of(discipline), "number", List.of(number)))))
                                .build())
                        .build();
                boolean selects = Cases.audit(rule).verdict(record, AuditOptions.DEFAULT) == Verdict.SATISFIED;
                selected += selects ? 1 : 0;
                if (selects != means(one.path("meaning").asText(), discipline, number)) {
                    differ.add(course + " in " + one.path("courseArray").get(0));
                }
            }
        }
        assertThat(filters).hasSize(7);
        assertThat(selected).isEqualTo(37);
        assertThat(differ).containsExactlyInAnyOrderElementsOf(TEXT_ORDER);
    }
}
