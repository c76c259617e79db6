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
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.innovente.audit.Proof;
import org.innovente.json.CatalogueJson;
import org.innovente.json.LearnerRecordJson;
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
            StOlafCase.Outcome outcome = new StOlafCase(areas, mapper.readTree(line), "case " + count).run();
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
            StOlafCase.Outcome outcome = new StOlafCase(areas, mapper.readTree(line), "input " + count).run();
            count++;
            assertThat(outcome.audit().proof()).as(outcome.id()).isEqualTo(Proof.EXACT);
            assertThat(outcome.audit().steps()).as(outcome.id()).isLessThan(20_000);
            assertThat(outcome.accepted()).as(outcome.id()).isTrue();
        }
        assertThat(count).isEqualTo(77);
    }

    @Test
    void the_command_prints_a_line_a_case_and_says_what_it_cannot_read(@TempDir Path folder) throws IOException {
        Path areas = Files.createDirectories(folder.resolve("areas"));
        Path cases = Files.createDirectories(folder.resolve("cases"));
        Files.writeString(
                areas.resolve("good.yaml"), "name: Good\ntype: concentration\nresult: {all: [{course: A 101}]}\n");
        Files.writeString(
                areas.resolve("odd.yaml"), "result: {all: [{course: A 101, colour: red}, {some: [A 102]}]}\n");
        Files.writeString(areas.resolve("broken.yaml"), "result: {all: [\n  - oops\n");
        Files.writeString(areas.resolve("list.yaml"), "- a\n- b\n");
        Files.writeString(areas.resolve("empty.yaml"), "");
        Files.write(areas.resolve("latin.yaml"), new byte[] {'n', ':', ' ', (byte) 0xE9});
        String student = "\"student\": {\"courses\": [{\"clbid\": \"1\", \"subject\": \"A\", \"number\": \"101\"}]}";
        Files.writeString(
                cases.resolve("some.jsonl"),
                "{\"id\": \"yes\", \"area\": \"good.yaml\", " + student + ", \"expected\": {\"ok\": true}}\n\n"
                        + "{\"area\": \"good.yaml\", \"student\": {}, \"expected\": {\"ok\": true}}\n"
                        + "{\"area\": \"none.yaml\"}\n{}\n[]\nnothing\n{\"area\": \"list.yaml\", " + student + "}\n"
                        + "{\"area\": \"odd.yaml\", \"student\": {\"courses\": [3]}}\n");
        Files.writeString(
                cases.resolve("list.json"), "[{\"specification\": {\"result\": \"A 101\"}, \"anyOk\": false}]");
        Files.write(cases.resolve("bytes.jsonl"), new byte[] {(byte) 0xFF, '\n'});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path into = Files.createDirectories(folder.resolve("native"));
        StOlafCommand.run(areas, cases, Optional.of(into), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).noneMatch(line -> line.startsWith("\tat "));
        assertThat(lines.get(0)).startsWith("bytes.jsonl\t-\tNOT READ: ");
        assertThat(lines.get(1))
                .startsWith("list.json:0\tinline\tunsatisfied\texact\t")
                .endsWith("\tchecked\tagrees");
        assertThat(lines.get(2))
                .startsWith("yes/good.yaml\tgood.yaml\tsatisfied\texact\t")
                .endsWith("\tchecked\tagrees");
        assertThat(lines.get(3)).startsWith("some.jsonl:3/good.yaml\t").endsWith("\tDIFFERS: recorded ok");
        assertThat(lines.subList(4, 10)).allMatch(line -> line.matches("some\\.jsonl:[4-9]\t-\tNOT READ: .+"));
        assertThat(lines.subList(10, 15))
                .extracting(line -> line.split("\t")[0])
                .containsExactly("broken.yaml", "empty.yaml", "latin.yaml", "list.yaml", "odd.yaml");
        assertThat(lines.get(14)).endsWith("lost: {course: colour=1, rule: [some]=1}");
        assertThat(lines.subList(15, lines.size()))
                .containsExactly(
                        "10 cases, 7 not read, 1 differ, 0 out of budget, 0 rejected by the checker",
                        "2 areas, 4 not read, 5 rule nodes, 2 not expressed without loss:"
                                + " {course: colour=1, rule: [some]=1}");
        assertThat(StOlafCommand.files(into, ".json")).hasSize(6);
    }

    /** Benchmarks read the cases from native documents; these say what the cases say. */
    @Test
    void rules_and_records_are_the_same_after_a_way_through_the_native_format() throws IOException {
        Path areas = Corpus.require("audit/stolaf-areas");
        int count = 0;
        for (String line : Files.readAllLines(
                Corpus.require("audit/degreepath-oracle/stress-timeouts.jsonl"), StandardCharsets.UTF_8)) {
            StOlafCase one = new StOlafCase(areas, new ObjectMapper().readTree(line), "input " + count++);
            CatalogueJson catalogues = CatalogueJson.standard();
            LearnerRecordJson records = LearnerRecordJson.standard();
            assertThat(catalogues.read(catalogues.toBytes(one.catalogue)).orThrow())
                    .isEqualTo(one.catalogue);
            assertThat(records.read(records.toBytes(one.record)).orThrow()).isEqualTo(one.record);
        }
        assertThat(count).isEqualTo(77);
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
