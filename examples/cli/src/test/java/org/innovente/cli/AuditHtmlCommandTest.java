package org.innovente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditHtmlCommandTest {

    private static String page(String learner, String language) {
        return CommandLineRun.of(
                        "audit",
                        CommandLineRun.bundled(),
                        "--diploma",
                        "innove-ut",
                        "--record",
                        CommandLineRun.learner(learner),
                        "--format",
                        "html",
                        "--lang",
                        language)
                .out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"innove-ut-satisfied", "innove-ut-unsatisfied", "innove-ut-undetermined"})
    void the_page_has_a_language_headings_in_order_and_no_script(String learner) {
        for (String language : new String[] {"fr", "en"}) {
            String page = page(learner, language);
            assertThat(page)
                    .startsWith("<!DOCTYPE html>")
                    .contains("<html lang=\"" + language + "\">")
                    .doesNotContain("<script", "http://", "https://");
            assertThat(page.indexOf("<h1>")).isPositive().isLessThan(page.indexOf("<h2>"));
            assertThat(page.substring(page.indexOf("<body>"))).doesNotContain("{");
        }
    }

    @Test
    void the_french_page_uses_the_words_of_the_glossary() {
        assertThat(page("innove-ut-satisfied", "fr"))
                .contains("acquis")
                .contains("Exigences")
                .contains("Mineur inter-UT InnovE-UT");
        assertThat(page("innove-ut-undetermined", "fr"))
                .contains("INDÉTERMINÉ")
                .contains("sans justificatif ou pas encore décidé");
    }

    @Test
    void a_table_of_results_gets_one_verdict_a_learner(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("notes.csv");
        Files.writeString(table, "id;uv;note;mode\na;EI04;12;D\na;GE37;11;D\na;DI06;10;P\nb;EI04;9;D\n");
        Path mapping = folder.resolve("notes.mapping");
        Files.writeString(
                mapping,
                "column.record = id\ncolumn.module = uv\ncolumn.grade = note\ncolumn.attribute.mode = mode\nmode.D = remote\nmode.P = on-site\nscale = mark-20\n");
        CommandLineRun run = CommandLineRun.of(
                "audit",
                CommandLineRun.bundled(),
                "--diploma",
                "innove-ut",
                "--records",
                table.toString(),
                "--mapping",
                mapping.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"record\":\""));
        assertThat(run.out().lines().toList().get(0)).contains("\"undetermined\"");
        assertThat(run.out().lines().toList().get(1)).contains("\"unsatisfied\"");
    }
}
