package org.innovente.stolaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.innovente.audit.Proof;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Audits the recorded cases of real programmes, and counts how much of their rules the algebra expresses. */
class StOlafOracleTest {

    /** The recorded cases whose verdict differs, with the reason; a case that differs and is not listed fails the test. */
    private static final Map<String, String> EXPLAINED = Map.of();

    @Test
    void recorded_verdicts_agree_within_budget_and_the_checker_accepts_every_report() throws IOException {
        Path areas = Corpus.require("audit/stolaf-areas");
        Path cases = Corpus.require("audit/degreepath-oracle/cases.jsonl");
        ObjectMapper mapper = new ObjectMapper();
        List<String> differ = new ArrayList<>();
        int count = 0;
        for (String line : Files.readAllLines(cases, StandardCharsets.UTF_8)) {
            StOlafCommand.Outcome outcome = StOlafCommand.run(areas, mapper.readTree(line), "case " + count);
            count++;
            assertThat(outcome.audit().proof()).as(outcome.id()).isEqualTo(Proof.EXACT);
            assertThat(outcome.accepted()).as(outcome.id()).isTrue();
            if (!outcome.agrees() && !EXPLAINED.containsKey(outcome.id())) {
                differ.add(outcome.line());
            }
        }
        assertThat(count).isEqualTo(411);
        assertThat(differ).isEmpty();
    }

    @Test
    void every_input_that_the_reference_gave_up_on_is_decided_exactly_and_the_checker_accepts_the_report()
            throws IOException {
        Path areas = Corpus.require("audit/stolaf-areas");
        Path inputs = Corpus.require("audit/degreepath-oracle/stress-timeouts.jsonl");
        ObjectMapper mapper = new ObjectMapper();
        int count = 0;
        for (String line : Files.readAllLines(inputs, StandardCharsets.UTF_8)) {
            StOlafCommand.Outcome outcome = StOlafCommand.run(areas, mapper.readTree(line), "input " + count);
            count++;
            assertThat(outcome.audit().proof()).as(outcome.id()).isEqualTo(Proof.EXACT);
            assertThat(outcome.audit().steps()).as(outcome.id()).isLessThan(20_000);
            assertThat(outcome.accepted()).as(outcome.id()).isTrue();
        }
        assertThat(count).isEqualTo(77);
    }

    @Test
    void the_command_prints_a_line_a_case_and_says_which_it_cannot_read(@TempDir Path folder) throws IOException {
        Path areas = Corpus.require("audit/stolaf-areas");
        Path recorded = Corpus.require("audit/degreepath-oracle/cases.jsonl");
        String first = Files.readAllLines(recorded, StandardCharsets.UTF_8).get(0);
        Files.writeString(folder.resolve("some.jsonl"), first + "\n\n{\"area\": \"1900-01/none.yaml\"}\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String totals = StOlafCommand.run(areas, folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(totals).isEqualTo("2 cases, 1 not read, 0 differ, 0 out of budget, 0 rejected by the checker");
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("some.jsonl:3\t-\tNOT READ: "));
    }

    @Test
    void at_least_95_in_100_rule_nodes_are_expressed_without_loss() throws IOException {
        Path areas = Corpus.require("audit/stolaf-areas");
        int nodes = 0;
        int lost = 0;
        Map<String, Integer> kinds = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> found = Files.walk(areas)) {
            files = found.filter(f -> f.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Area area = Area.read(file);
            area.catalogue(new Student(new ObjectMapper().createObjectNode()));
            nodes += area.losses.total();
            lost += area.losses.totalLost();
            area.losses.lost.forEach((kind, n) -> kinds.merge(kind, n, Integer::sum));
        }
        assertThat(files).hasSize(122);
        assertThat(nodes).isGreaterThan(4_000);
        assertThat(lost * 20).as("lost by kind: %s", kinds).isLessThan(nodes);
        assertThat(kinds)
                .containsOnlyKeys(
                        "assert: $terms-since-declaring-major",
                        "measure: count(terms_from_most_common_course)",
                        "measure: count(terms_from_most_common_course_by_name)");
    }
}
