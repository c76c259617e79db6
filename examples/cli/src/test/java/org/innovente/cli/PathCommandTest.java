package org.innovente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathCommandTest {

    @TempDir
    Path folder;

    @Test
    void the_cheapest_path_is_proven_and_explained() {
        CommandLineRun run = CommandLineRun.of("path", CommandLineRun.bundled(), "--to", "EXP-5");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .startsWith("To EXP-5 Export plan in a small firm: 7 modules, and no path is cheaper.\n")
                .contains("EXP-3 Selling abroad - needed by EXP-5")
                .contains("INT-2 instead of LOG-1: 1 module more")
                .contains("As of 2026-11-24.");
    }

    @Test
    void it_answers_in_french() {
        CommandLineRun run = CommandLineRun.of("path", CommandLineRun.bundled(), "--to", "EXP-5", "--lang", "fr");
        assertThat(run.out()).contains("aucun cheminement ne coûte moins").doesNotContain("parcours");
    }

    @Test
    void a_competency_is_a_target_too_and_credits_can_be_minimised() {
        CommandLineRun run = CommandLineRun.of(
                "path", CommandLineRun.bundled(), "--to-competency", "C5.5", "--level", "3", "--minimise", "credits");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("13 credits").contains("CTR-1 instead of FIN-1: 2 credits more");
    }

    @Test
    void what_one_has_shortens_the_path() throws IOException {
        Path ids = Files.writeString(folder.resolve("have.txt"), "EXP-2\n\nCOM-2\n");
        CommandLineRun run = CommandLineRun.of(
                "path", CommandLineRun.bundled(), "--to", "EXP-3", "--have-file", ids.toString(), "--format", "json");
        assertThat(run.out()).contains("\"cost\": 1,").contains("\"status\": \"optimal\"");
    }

    @Test
    void a_learner_record_says_what_one_has() {
        CommandLineRun run = CommandLineRun.of(
                "path",
                CommandLineRun.bundled(),
                "--to",
                "CREA-2",
                "--have-file",
                CommandLineRun.learner("certificat-satisfied"),
                "--format",
                "json");
        assertThat(run.out()).contains("\"status\": \"satisfied\"").contains("\"cost\": 0");
    }

    @Test
    void a_batch_answers_every_line_in_order_and_says_which_were_bad() throws IOException {
        Path queries = Files.writeString(
                folder.resolve("q.jsonl"),
                "{\"to\": \"PI-3\", \"have\": [\"PI-1\"]}\n{\"to\": \"NOPE\"}\n[]\n{\"to\": \"PI-1\", \"have\": [\"PI-1\"]}\n");
        CommandLineRun run = CommandLineRun.of("path", CommandLineRun.bundled(), "--queries", queries.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out().lines()).hasSize(4);
        assertThat(run.out().lines().toList().get(0)).startsWith("{\"to\":\"PI-3\",\"status\":\"optimal\",\"cost\":3,");
        assertThat(run.out().lines().toList().get(1)).isEqualTo("{\"line\":2,\"error\":\"The catalogue has no NOPE\"}");
        assertThat(run.out().lines().toList().get(2)).startsWith("{\"line\":3,\"error\":");
        assertThat(run.out().lines().toList().get(3)).contains("\"status\":\"satisfied\",\"cost\":0,\"lower-bound\":0");
    }

    @Test
    void an_unknown_target_and_no_target_are_wrong_usage() {
        assertThat(CommandLineRun.of("path", CommandLineRun.bundled(), "--to", "NOPE")
                        .code())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(CommandLineRun.of("path", CommandLineRun.bundled()).code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void an_unreachable_target_is_a_no_with_its_reason() throws IOException {
        Path file = Files.writeString(folder.resolve("cycle.json"), """
                {"format-version": 1, "id": "demo", "modules": [
                  {"id": "A", "prerequisite": {"all-of": [{"module": "B"}]}},
                  {"id": "B", "prerequisite": {"all-of": [{"module": "A"}]}}]}
                """);
        CommandLineRun run = CommandLineRun.of("path", file.toString(), "--to", "A");
        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).contains("There is no path to A.").contains("wait for each other");
    }
}
