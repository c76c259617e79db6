package org.innovente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathCommandTest {
    @Test
    void the_json_answer_has_the_promised_shape() {
        CommandLineRun run = CommandLineRun.of("path", CommandLineRun.bundled(), "--to", "USA-3", "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .startsWith(
                        "{\n  \"to\": \"USA-3\",\n  \"status\": \"optimal\",\n  \"cost\": 4,\n  \"lower-bound\": 4,\n")
                .contains("\"modules\": [")
                .contains("\"why\": [")
                .contains("\"as-of\": \"2026-11-24\"");
    }

    @Test
    void what_the_learner_has_is_not_taken_again() {
        CommandLineRun run = CommandLineRun.of(
                "path",
                CommandLineRun.bundled(),
                "--to",
                "USA-3",
                "--have",
                "USA-2",
                "--have",
                "CONC-1",
                "--format",
                "json");
        assertThat(run.out()).contains("\"cost\": 1,").doesNotContain("\"USA-1\"");
    }

    @Test
    void a_target_that_is_held_is_satisfied_and_costs_nothing() {
        CommandLineRun run = CommandLineRun.of(
                "path", CommandLineRun.bundled(), "--to", "USA-1", "--have", "USA-1", "--format", "json");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .contains("\"status\": \"satisfied\"")
                .contains("\"cost\": 0")
                .contains("\"modules\": []");
    }

    @Test
    void credits_are_decimal_strings() {
        CommandLineRun run = CommandLineRun.of(
                "path", CommandLineRun.bundled(), "--to", "USA-2", "--minimise", "credits", "--format", "json");
        assertThat(run.out()).contains("\"cost\": \"7\"").contains("\"lower-bound\": \"7\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void the_text_says_what_each_module_is_for(String language) {
        CommandLineRun run = CommandLineRun.of("path", CommandLineRun.bundled(), "--to", "USA-3", "--lang", language);
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("USA-1").contains("USA-2").contains("2026-11-24");
        assertThat(run.out()).contains("fr".equals(language) ? "pour USA-3" : "for USA-3");
    }

    @Test
    void alternatives_of_one_price_stand_in_one_line_and_are_told_once() {
        CommandLineRun english = CommandLineRun.of("path", CommandLineRun.bundled(), "--to", "PROJ-3", "--lang", "en");
        assertThat(english.out())
                .containsOnlyOnce("with CREA-2 or USA-2 it would take 1 module more")
                .contains("for PROJ-3; VEI-1 would do as well")
                .contains("the same alternatives as for PROT-1")
                .doesNotContain("with VEI-1");
        CommandLineRun french = CommandLineRun.of("path", CommandLineRun.bundled(), "--to", "PROJ-3", "--lang", "fr");
        assertThat(french.out())
                .containsOnlyOnce("avec CREA-2 ou USA-2, il faudrait 1 module de plus")
                .contains("pour PROJ-3\u00a0; VEI-1 conviendrait aussi bien")
                .contains("mêmes autres choix que pour PROT-1");
    }

    @Test
    void no_module_is_needed_for_itself() {
        CommandLineRun run = CommandLineRun.of(
                "path", CommandLineRun.bundled(), "--to-competency", "C2.2", "--level", "3", "--lang", "en");
        assertThat(run.out())
                .contains("for C2.2@3 itself; needed in any case")
                .containsOnlyOnce("CREA-3  ")
                .doesNotContain("for CREA-3, CREA-3");
        assertThat(run.out().substring(run.out().indexOf("CREA-3  "))).doesNotContain("for CREA-3");
    }

    @Test
    void metrics_read_a_table_of_a_curriculum(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("curriculum.csv");
        Files.writeString(file, """
                Curriculum,Chain,,,,,,,,
                Institution,Nowhere,,,,,,,,
                Degree Type,BS,,,,,,,,
                System Type,semester,,,,,,,,
                CIP,14.0901,,,,,,,,
                Courses,,,,,,,,,
                Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Institution,Canonical Name
                1,One,A,1,,,,3,Nowhere,
                2,Two,A,2,1,,,3,Nowhere,
                3,Three,A,3,2,,,3,Nowhere,
                """);
        CommandLineRun run = CommandLineRun.of("metrics", file.toString(), "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        // Each of three courses in a chain has a delay of 3, and they block 2, 1 and 0 others: 9 + 3.
        assertThat(run.out()).contains("\"complexity\": \"12\"");
    }

    @Test
    void a_competency_is_a_target() {
        CommandLineRun run = CommandLineRun.of(
                "path", CommandLineRun.bundled(), "--to-competency", "C2.2", "--level", "3", "--format", "json");
        assertThat(run.out()).startsWith("{\n  \"to\": \"C2.2@3\",\n  \"status\": \"optimal\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mermaid", "dot", "svg"})
    void a_path_is_drawn(String format) {
        CommandLineRun run = CommandLineRun.of("path", CommandLineRun.bundled(), "--to", "USA-3", "--format", format);
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("USA-1");
    }

    @Test
    void a_batch_answers_line_by_line_and_tells_bad_lines() {
        CommandLineRun run = CommandLineRun.withInput(
                "{\"to\":\"USA-2\",\"have\":[]}\n{\"to\":\"NOPE\"}\nnonsense\n{\"to\":\"USA-1\",\"have\":[\"USA-1\"]}\n",
                "path",
                CommandLineRun.bundled(),
                "--queries",
                "-");
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out().lines().toList()).hasSize(4);
        assertThat(run.out().lines().toList().get(0))
                .startsWith("{\"to\":\"USA-2\",\"status\":\"optimal\",\"cost\":2,");
        assertThat(run.out().lines().toList().get(1)).startsWith("{\"line\":2,\"error\":");
        assertThat(run.out().lines().toList().get(2)).startsWith("{\"line\":3,\"error\":");
        assertThat(run.out().lines().toList().get(3)).contains("\"satisfied\"");
    }

    @Test
    void an_unknown_target_is_wrong_usage() {
        CommandLineRun run = CommandLineRun.of("path", CommandLineRun.bundled(), "--to", "NOPE");
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("NOPE");
    }

    @Test
    void what_cannot_be_reached_exits_with_one_and_says_why(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("dead.json");
        Files.writeString(file, """
                {"format-version": 1, "id": "dead", "modules": [
                  {"id": "A", "prerequisite": {"module": "B"}},
                  {"id": "B", "prerequisite": {"module": "A"}},
                  {"id": "C", "prerequisite": {"attestation": "internship"}},
                  {"id": "D", "prerequisite": {"prose": {"en": "a talk with the teacher"}}}]}
                """);
        CommandLineRun dead = CommandLineRun.of("path", file.toString(), "--to", "A", "--format", "json");
        assertThat(dead.code()).isEqualTo(ExitCode.NO);
        assertThat(dead.out())
                .contains("\"unreachable\"")
                .contains("\"deadlock\"")
                .doesNotContain("\"cost\"");
        CommandLineRun paper = CommandLineRun.of("path", file.toString(), "--to", "C", "--format", "json");
        assertThat(paper.code()).isEqualTo(ExitCode.NO);
        assertThat(paper.out()).contains("\"unlocked-by\"").contains("internship");
        CommandLineRun given = CommandLineRun.of("path", file.toString(), "--to", "C", "--have", "internship");
        assertThat(given.code()).isEqualTo(ExitCode.OK);
        CommandLineRun prose = CommandLineRun.of("path", file.toString(), "--to", "D", "--format", "json");
        assertThat(prose.code()).isEqualTo(ExitCode.UNDETERMINED);
        assertThat(prose.out()).contains("a talk with the teacher").doesNotContain("\"cost\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv"})
    void metrics_name_every_module(String format) {
        CommandLineRun run = CommandLineRun.of("metrics", CommandLineRun.bundled(), "--format", format);
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("USA-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dot", "mermaid", "graphml", "svg"})
    void prerequisites_are_drawn(String format) {
        assertThat(CommandLineRun.of("graph", CommandLineRun.bundled(), "--format", format)
                        .out())
                .contains("USA-1");
        CommandLineRun one = CommandLineRun.of("graph", CommandLineRun.bundled(), "--to", "USA-3", "--format", format);
        assertThat(one.out()).contains("USA-1").contains("USA-3").doesNotContain("CREA-1");
    }
}
