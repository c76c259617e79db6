package org.innovente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    @TempDir
    Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void the_bundled_catalogue_goes_out_as_case_and_comes_back() throws IOException {
        CommandLineRun there = CommandLineRun.of(
                "convert",
                CommandLineRun.bundled(),
                file("case.json"),
                "--to",
                "case-1.1",
                "--losses",
                file("losses.txt"));

        assertThat(there.code()).as(there.err()).isZero();
        assertThat(there.err()).contains("native to case-1.1: ").contains(" dropped.");
        assertThat(Files.readString(folder.resolve("losses.txt"))).contains("CASE has no place for offers");

        CommandLineRun back = CommandLineRun.of("convert", file("case.json"), file("back.json"), "--to", "native");
        assertThat(back.code()).as(back.err()).isZero();
        assertThat(Files.readString(folder.resolve("back.json"))).contains("\"id\": \"C1.1\"");
        assertThat(CommandLineRun.of("path", file("case.json"), "--to", "CREA-2")
                        .code())
                .isLessThan(2);
    }

    @Test
    void a_folder_takes_one_package_a_framework() throws IOException {
        CommandLineRun run =
                CommandLineRun.of("convert", CommandLineRun.bundled(), folder.toString(), "--to", "case-1.1");

        assertThat(run.code()).as(run.err()).isZero();
        for (String framework : new String[] {"innovente", "socle"}) {
            assertThat(CommandLineRun.of("convert", file(framework + ".json"), file("back.json"), "--to", "native")
                            .code())
                    .isZero();
            assertThat(Files.readString(folder.resolve(framework + ".json")).contains("\"Course\""))
                    .as("modules go with the first")
                    .isEqualTo(framework.equals("innovente"));
        }
        CommandLineRun one = CommandLineRun.of(
                "convert", CommandLineRun.bundled(), file("one.json"), "--to", "case-1.1", "--framework", "socle");
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(Files.readString(folder.resolve("one.json"))).contains("\"Course\"", "\"socle\"");
        CommandLineRun unknown = CommandLineRun.of(
                "convert", CommandLineRun.bundled(), file("none.json"), "--to", "case-1.1", "--framework", "none");
        assertThat(unknown.code()).isEqualTo(ExitCode.NO);
        assertThat(unknown.err()).contains("exchange.unknown-framework").doesNotContain("--draft");
    }

    @Test
    void a_fiche_of_the_register_is_found_from_its_content() throws IOException {
        String fiche = org.innovente.testing.Corpus.require("rncp/RNCP35340-v4.1-abridged.xml")
                .toString();
        CommandLineRun run = CommandLineRun.of("convert", fiche, file("fiche.json"), "--to", "native", "--lang", "fr");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("supposition, à vérifier");
        assertThat(CommandLineRun.of("validate", fiche, "--format-in", "rncp").out())
                .contains("rncp.split-guessed");
        assertThat(CommandLineRun.of("convert", file("fiche.json"), file("x.xml"), "--to", "rncp")
                        .err())
                .contains("exchange.read-only")
                .doesNotContain("--draft");
    }

    @Test
    void an_incomplete_document_is_refused_unless_a_draft_is_asked_for() throws IOException {
        CommandLineRun refused =
                CommandLineRun.of("convert", CommandLineRun.bundled(), file("lheo.xml"), "--to", "lheo");
        assertThat(refused.code()).isEqualTo(ExitCode.NO);
        assertThat(refused.err()).contains("SIRET").contains("--draft").contains("offer ");
        assertThat(folder.resolve("lheo.xml")).doesNotExist();

        CommandLineRun draft = CommandLineRun.of(
                "convert",
                CommandLineRun.bundled(),
                file("lheo.xml"),
                "--to",
                "lheo",
                "--draft",
                "--losses",
                file("l.json"));
        assertThat(draft.code()).as(draft.err()).isZero();
        assertThat(Files.readString(folder.resolve("lheo.xml"))).contains("brouillon");
        assertThat(Files.readString(folder.resolve("l.json"))).startsWith("[").contains("\"lheo.not-offered\"");
    }

    @Test
    void wrong_formats_and_times_are_wrong_usage() {
        assertThat(CommandLineRun.of("convert", CommandLineRun.bundled(), "-", "--to", "pdf")
                        .code())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(CommandLineRun.of(
                                "convert",
                                CommandLineRun.bundled(),
                                "-",
                                "--to",
                                "case-1.0",
                                "--last-change",
                                "yesterday")
                        .code())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(CommandLineRun.withInput("<x/>", "convert", "-", "-", "--from", "lheo", "--to", "native")
                        .code())
                .isEqualTo(ExitCode.UNREADABLE);
    }
}
