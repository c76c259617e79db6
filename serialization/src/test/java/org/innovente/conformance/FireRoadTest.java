package org.innovente.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.innovente.audit.Audit;
import org.innovente.audit.Verdict;
import org.innovente.common.AttestationKind;
import org.innovente.common.Credits;
import org.innovente.common.ModuleId;
import org.innovente.common.RecordId;
import org.innovente.learner.AttestationRecord;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Measure;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Use;
import org.junit.jupiter.api.Test;

/** Progress through requirements in the notation of a road-map tool. */
class FireRoadTest {
    private static final AttestationKind MANUAL = new AttestationKind("manual");

    /** Reads the notation: lists with commas or slashes, a text in quotes, and thresholds on children, modules or units. */
    private static Requirement read(String text) {
        int brace = text.indexOf('{');
        String list = brace < 0 ? text : text.substring(0, brace);
        List<String> thresholds = brace < 0
                ? List.of()
                : List.of(text.substring(brace + 1, text.indexOf('}')).split("\\|"));
        if (list.startsWith("\"\"")) {
            assertThat(thresholds).hasSize(1);
            return Attestation.builder()
                    .kind(MANUAL)
                    .bound(bound(thresholds.get(0)))
                    .build();
        }
        NOf.Builder all = NOf.builder().quantifier(Quantifier.ALL);
        Quantifier quantifier = list.contains("/") ? Quantifier.ANY : Quantifier.ALL;
        boolean several = false;
        for (String threshold : thresholds) {
            if (threshold.endsWith("u")) {
                all.addChild(Accumulation.builder()
                        .selector(ModuleIn.builder()
                                .addAllModules(modules(list).stream()
                                        .map(ModuleId::new)
                                        .toList())
                                .build())
                        .measure(Measure.credits())
                        .bound(bound(threshold))
                        .use(Use.observe())
                        .build());
                several = true;
            } else {
                assertThat(threshold).startsWith(">=");
                quantifier = Quantifier.atLeast(Integer.parseInt(threshold.substring(2)));
            }
        }
        NOf children = NOf.builder()
                .quantifier(quantifier)
                .addAllChildren(modules(list).stream().map(Requirement::module).toList())
                .build();
        return several ? all.addChild(children).build() : children;
    }

    private static List<String> modules(String list) {
        return Stream.of(list.split("[,/]")).map(String::strip).toList();
    }

    private static Bound bound(String threshold) {
        String plain = threshold.replace("u", "");
        int from = plain.startsWith(">=") || plain.startsWith("<=") ? 2 : 1;
        BigDecimal value = new BigDecimal(plain.substring(from));
        return switch (plain.substring(0, from)) {
            case ">=" -> Bound.atLeast(value);
            case "<=" -> Bound.atMost(value);
            case ">" -> Bound.builder().above(value).build();
            default -> Bound.builder().below(value).build();
        };
    }

    /** What has been taken, 12 units each, or how many units a person has said are done; and whether a text holds then. */
    private record Example(String taken, boolean holds) {}

    /** Every text of the corpus with examples on both sides of what it is recorded to mean. */
    private static final Map<String, List<Example>> TEXTS = Map.of(
            "6.00",
                    List.of(
                            new Example("6.00", true),
                            new Example("6.001", false),
                            new Example("16.00", false),
                            new Example("", false)),
            "2.001, 2.002",
                    List.of(
                            new Example("2.001 2.002", true),
                            new Example("2.001", false),
                            new Example("2.002", false),
                            new Example("", false)),
            "7.013/21M.284/6.003",
                    List.of(
                            new Example("7.013", true),
                            new Example("21M.284", true),
                            new Example("6.003 7.013", true),
                            new Example("6.00", false),
                            new Example("", false)),
            "CMS.01/CMS.02/CMS.03{>=2}",
                    List.of(
                            new Example("CMS.01 CMS.03", true),
                            new Example("CMS.01 CMS.02 CMS.03", true),
                            new Example("CMS.02", false),
                            new Example("", false)),
            "x/y/z/w{<24u|>=1}",
                    List.of(
                            new Example("x", true),
                            new Example("w other", true),
                            new Example("x y", false),
                            new Example("x y z w", false),
                            new Example("other", false),
                            new Example("", false)),
            "\"\"a requirement\"\"{>36u}",
                    List.of(new Example("37 u", true), new Example("36 u", false), new Example("0 u", false)),
            "a/b{>=0}",
                    List.of(
                            new Example("", true),
                            new Example("a", true),
                            new Example("a b", true),
                            new Example("c", true)));

    @Test
    void all_7_texts_of_the_notation_hold_exactly_where_their_meaning_says() throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : Cases.json("audit/fireroad-mit/progress-cases.json").path("parse")) {
            String text = one.path("text").asText();
            texts.add(text);
            for (Example example : TEXTS.getOrDefault(text, List.of())) {
                LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("s"));
                if (example.taken().endsWith(" u")) {
                    record.addAttestation(AttestationRecord.builder()
                            .kind(MANUAL)
                            .quantity(new BigDecimal(example.taken().split(" ")[0]))
                            .build());
                } else if (!example.taken().isEmpty()) {
                    for (String module : example.taken().split(" ")) {
                        record.addAchievement(
                                Cases.passed(module).credits(Credits.ects("12")).build());
                    }
                }
                assertThat(Cases.audit(read(text)).audit(record.build()).verdict())
                        .as(
                                "%s with %s: %s",
                                text, example.taken(), one.path("meaning").asText())
                        .isEqualTo(example.holds() ? Verdict.SATISFIED : Verdict.UNSATISFIED);
            }
        }
        assertThat(texts).hasSize(7).containsExactlyInAnyOrderElementsOf(TEXTS.keySet());
    }

    @Test
    void all_11_progress_cases_agree() throws IOException {
        JsonNode cases = Cases.json("audit/fireroad-mit/progress-cases.json").path("progress");
        for (JsonNode one : cases) {
            LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("s"));
            one.path("taken")
                    .forEach(taken ->
                            record.addAchievement(Cases.passed(taken.asText()).build()));
            if (one.has("manualProgress")) {
                record.addAttestation(AttestationRecord.builder()
                        .kind(MANUAL)
                        .quantity(one.path("manualProgress").decimalValue())
                        .build());
            }
            Audit audit = Cases.audit(read(one.path("requirement").asText())).audit(record.build());
            assertThat(audit.verdict() == Verdict.SATISFIED)
                    .as("%s", one)
                    .isEqualTo(one.path("expected").path("fulfilled").asBoolean());
            if (one.path("expected").has("percent")) {
                assertThat(audit.percent())
                        .as("%s", one)
                        .isEqualByComparingTo(new BigDecimal(
                                one.path("expected").path("percent").asText()));
            }
        }
        assertThat(cases).hasSize(11);
    }
}
