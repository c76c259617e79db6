package org.innovente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "innove-ut, innove-ut-satisfied, 0",
        "innove-ut, innove-ut-unsatisfied, 1",
        "innove-ut, innove-ut-undetermined, 3",
        "utc-tronc-commun, tronc-commun-satisfied, 0",
        "utc-tronc-commun, tronc-commun-unsatisfied, 1",
        "utc-tronc-commun, tronc-commun-five-semesters-satisfied, 0",
        "utc-tronc-commun, tronc-commun-five-semesters-unsatisfied, 1",
        "utc-tronc-commun, tronc-commun-undetermined, 3",
        "innover-exporter, certificat-satisfied, 0",
        "innover-exporter, certificat-unsatisfied, 1",
        "innover-exporter, certificat-undetermined, 3",
        "innover-exporter, certificat-decisions, 0"
    })
    void the_bundled_records_get_the_verdicts_that_they_are_named_after(String diploma, String learner, int code) {
        CommandLineRun run = CommandLineRun.of(
                "audit",
                CommandLineRun.bundled(),
                "--diploma",
                diploma,
                "--record",
                CommandLineRun.learner(learner),
                "--format",
                "json");
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
        assertThat(run.out()).contains("\"proof\": \"exact\"");
    }

    @Test
    void a_no_says_what_is_missing() {
        CommandLineRun run = CommandLineRun.of(
                "audit",
                CommandLineRun.bundled(),
                "--diploma",
                "utc-tronc-commun",
                "--record",
                CommandLineRun.learner("tronc-commun-unsatisfied"),
                "--lang",
                "fr");
        assertThat(run.out())
                .contains("NON SATISFAIT (prouvé)")
                .contains("[ ] 48 crédits en connaissances scientifiques. [42 sur 48 crédits CS, manque 6]")
                .contains("exige 48 crédits CS, et le dossier en a 42.")
                .contains("Finir au plus court\u00a0: TC-PHY2 Électromagnétisme et ondes (1 module, minimum prouvé).")
                .contains("96,9\u00a0% de ce qui est exigé")
                .contains("Au 2026-11-24.");
    }

    private static String way(String diploma, String learner, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "audit", CommandLineRun.bundled(), "--diploma", diploma, "--record", CommandLineRun.learner(learner)));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(arguments.toArray(String[]::new)).out();
    }

    @Test
    void what_remains_respects_delivery_mode_territory_and_period() {
        assertThat(way("innove-ut", "innove-ut-unsatisfied", "--mode", "remote"))
                .contains("Cheapest way to finish: UTBM-MORPT")
                .contains("(1 module, proven to be the least)")
                .contains("The requirements would then be met.");
        assertThat(way("innove-ut", "innove-ut-unsatisfied"))
                .contains("To be taken first: UTBM-MORPT")
                .contains("What depends on papers, marks or decisions would then still be open.");
        assertThat(way("utc-tronc-commun", "tronc-commun-unsatisfied")).contains("Cheapest way to finish: TC-PHY2");
        for (String[] nowhere :
                new String[][] {{"--territory", "nowhere"}, {"--from", "1999-01-01", "--until", "1999-12-31"}}) {
            assertThat(way("utc-tronc-commun", "tronc-commun-unsatisfied", nowhere))
                    .contains("No module that is offered so leads to the end from here.");
        }
    }

    @Test
    void the_rules_are_those_in_force_at_entry() {
        assertThat(way("utc-tronc-commun", "tronc-commun-unsatisfied"))
                .contains("Assumed: of several attempts the best counts; rules of edition 1.0.0; ")
                .contains("entry, 2024-09-01");
    }

    @Test
    void a_partial_award_is_an_outcome_of_its_own() {
        CommandLineRun run = CommandLineRun.of(
                "audit",
                CommandLineRun.bundled(),
                "--diploma",
                "innover-exporter",
                "--outcome",
                "bloc-2",
                "--record",
                CommandLineRun.learner("certificat-unsatisfied"));
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("Validation of block 2").contains("INNO-1 Diagnosing a small firm's capacity");
    }

    @Test
    void a_batch_gives_one_verdict_a_line() throws IOException {
        String good = Files.readString(Path.of(CommandLineRun.learner("innove-ut-satisfied")))
                .replace("\n", " ");
        String bad = Files.readString(Path.of(CommandLineRun.learner("innove-ut-unsatisfied")))
                .replace("\n", " ");
        Path records = Files.writeString(folder.resolve("r.jsonl"), good + "\n{\"id\": 3}\n" + bad + "\n");
        CommandLineRun run = CommandLineRun.of(
                "audit", CommandLineRun.bundled(), "--diploma", "innove-ut", "--records", records.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out().lines().toList())
                .hasSize(3)
                .contains("{\"record\":\"innove-ut-satisfied\",\"diploma\":\"innove-ut\",\"outcome\":\"award\","
                        + "\"status\":\"satisfied\",\"proof\":\"exact\"}")
                .anyMatch(line -> line.startsWith("{\"line\":2,\"error\":"))
                .anyMatch(line -> line.contains("\"status\":\"unsatisfied\""));
    }

    @Test
    void unknown_diplomas_and_outcomes_are_wrong_usage() {
        String learner = CommandLineRun.learner("innove-ut-satisfied");
        assertThat(CommandLineRun.of("audit", CommandLineRun.bundled(), "--diploma", "x", "--record", learner)
                        .code())
                .isEqualTo(ExitCode.UNREADABLE);
        CommandLineRun outcome = CommandLineRun.of(
                "audit", CommandLineRun.bundled(), "--diploma", "innove-ut", "--outcome", "x", "--record", learner);
        assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(outcome.err()).contains("no outcome x");
    }
}
