package org.innovente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final String HEAD = "{\"format-version\": 1, \"id\": \"demo\", \"title\": {\"en\": \"Demo\"},\n";
    private static final String TWICE = HEAD + "\"modules\": [\n{\"id\": \"A\"},\n{\"id\": \"B\"},\n{\"id\": \"A\"}]}";

    @TempDir
    Path folder;

    @Test
    void the_bundled_catalogue_passes_the_profile_publish_without_an_error() {
        CommandLineRun run = CommandLineRun.of("validate", CommandLineRun.bundled(), "--profile", "publish");
        assertThat(run.out()).contains("Profile publish, as of 2026-11-24").contains("0 errors");
        assertThat(run.code()).isIn(ExitCode.OK, ExitCode.UNDETERMINED);
    }

    @Test
    void a_finding_has_its_place_and_the_command_says_no() throws IOException {
        Path file = Files.writeString(folder.resolve("twice.json"), TWICE);
        CommandLineRun run = CommandLineRun.of("validate", file.toString(), "--profile", "draft");
        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).contains("twice.json:5:").contains("error[identity.duplicate-id]");
    }

    @Test
    void it_speaks_french_on_request() throws IOException {
        Path file = Files.writeString(folder.resolve("twice.json"), TWICE);
        CommandLineRun run = CommandLineRun.of("validate", file.toString(), "--lang", "fr", "--profile", "draft");
        assertThat(run.out()).contains("erreur").contains("Profil draft, au 2026-11-24");
    }

    @Test
    void several_files_form_one_catalogue_and_findings_name_the_file_they_are_in() throws IOException {
        Files.writeString(folder.resolve("1.json"), HEAD + "\"modules\": [{\"id\": \"A\"}]}");
        Files.writeString(folder.resolve("2.json"), HEAD + "\"modules\": [\n{\"id\": \"B\"},\n{\"id\": \"A\"}]}");
        CommandLineRun run = CommandLineRun.of("validate", folder.toString(), "--format", "json", "--profile", "draft");
        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.out())
                .contains("\"code\": \"identity.duplicate-id\"")
                .contains("\"check\": \"CV1002\"")
                .contains("2.json\",\n      \"pointer\": \"/modules/1")
                .contains("\"line\": 4");
    }

    @Test
    void standard_input_is_read_for_a_dash() {
        CommandLineRun run = CommandLineRun.withInput(TWICE, "validate", "-", "--profile", "draft");
        assertThat(run.code()).isEqualTo(ExitCode.NO);
    }

    @Test
    void what_is_no_json_is_unreadable() {
        CommandLineRun run = CommandLineRun.withInput("{\"format-version\": 1,", "validate", "-");
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains("1 error");
    }

    @Test
    void a_missing_file_is_unreadable() {
        CommandLineRun run =
                CommandLineRun.of("validate", folder.resolve("no.json").toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("No such file");
    }

    @Test
    void a_baseline_accepts_what_is_there_today() throws IOException {
        Path file = Files.writeString(folder.resolve("twice.json"), TWICE);
        Path baseline = folder.resolve("baseline.txt");
        assertThat(CommandLineRun.of("validate", file.toString(), "--write-baseline", baseline.toString())
                        .code())
                .isEqualTo(ExitCode.OK);
        assertThat(CommandLineRun.of("validate", file.toString(), "--baseline", baseline.toString())
                        .code())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void an_unknown_profile_is_wrong_usage() {
        CommandLineRun run = CommandLineRun.of("validate", CommandLineRun.bundled(), "--profile", "strictest");
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("strictest").contains("publish");
    }

    @Test
    void the_day_is_taken_from_the_command_line_and_must_be_one() {
        assertThat(CommandLineRun.of("validate", CommandLineRun.bundled(), "--as-of", "2027-01-31")
                        .out())
                .contains("as of 2027-01-31");
        assertThat(CommandLineRun.of("validate", CommandLineRun.bundled(), "--as-of", "31/01/2027")
                        .code())
                .isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void certain_fixes_are_applied_to_the_file_they_belong_to() throws IOException {
        Files.writeString(folder.resolve("1.json"), HEAD + "\"modules\": [{\"id\": \"A\"}]}");
        Path second = Files.writeString(
                folder.resolve("2.json"),
                HEAD + "\"modules\":  [\n{\"id\": \"B\"},\n{\"id\": \"C\", \"code\": \"GE\u200b37\"}]}");
        CommandLineRun run = CommandLineRun.of("validate", folder.toString(), "--profile", "draft", "--fix");
        assertThat(run.err()).contains("1 fix applied");
        assertThat(Files.readString(second))
                .isEqualTo(HEAD + "\"modules\":  [\n{\"id\": \"B\"},\n{\"id\": \"C\", \"code\": \"GE37\"}]}");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void certain_fixes_of_a_file_that_is_not_json_are_refused_by_name() throws IOException {
        String text = "format-version: 1\nid: demo\ntitle: {fr: Démo}\nmodules:\n  - {id: A, code: \"GE\\u200b37\"}\n";
        Path file = Files.writeString(folder.resolve("1.yaml"), text);
        CommandLineRun run = CommandLineRun.of("validate", file.toString(), "--profile", "draft", "--fix");
        assertThat(run.err())
                .contains("0 fixes applied")
                .contains(file + ": certain fixes not applied: 1. Only JSON files in UTF-8 are edited");
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void sarif_html_and_markdown_are_printed_on_request() {
        assertThat(CommandLineRun.withInput(TWICE, "validate", "-", "--format", "sarif")
                        .out())
                .contains("\"version\": \"2.1.0\"")
                .contains("\"ruleId\": \"identity.duplicate-id\"")
                .contains("\"relatedLocations\"");
        assertThat(CommandLineRun.withInput(TWICE, "validate", "-", "--format", "html")
                        .out())
                .startsWith("<!DOCTYPE html>");
        assertThat(CommandLineRun.withInput(TWICE, "validate", "-", "--format", "markdown")
                        .out())
                .startsWith("### Findings");
    }
}
