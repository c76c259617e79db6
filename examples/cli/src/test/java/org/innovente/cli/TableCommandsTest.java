package org.innovente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.innovente.json.CatalogueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fifteen minutes of someone who keeps spreadsheets: template, validate, sheet. */
class TableCommandsTest {

    @TempDir
    Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void the_template_is_filled_in_checked_and_printed() throws IOException {
        CommandLineRun template = CommandLineRun.of("template", "--lang", "fr", "--to", file("modele"));
        assertThat(template.code()).as(template.err()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("modele"))) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .contains("lisez-moi.csv", "codes.csv", "modules.csv", "regles.csv");
        }
        Path modules = folder.resolve("modele").resolve("modules.csv");
        String text = Files.readString(modules);
        assertThat(text).contains("[EXEMPLE] GE-101");
        Files.writeString(modules, text.replace("[EXEMPLE] ", "").replace("GE-100 ou C1@2", "aucun"));

        CommandLineRun check = CommandLineRun.of("validate", file("modele"), "--lang", "fr", "--profile", "draft");
        assertThat(check.code()).as(check.out()).isIn(ExitCode.OK, ExitCode.UNDETERMINED);
        CommandLineRun sheet = CommandLineRun.of("sheet", file("modele"), "--module", "GE-101", "--lang", "fr");
        assertThat(sheet.code()).as(sheet.err()).isZero();
        assertThat(sheet.out()).contains("Conduire un projet d&#39;innovation").contains("Aucun.");
    }

    @Test
    void what_may_have_been_filled_in_is_never_written_over() {
        assertThat(CommandLineRun.of("template", "--to", file("t.xlsx")).code()).isZero();

        CommandLineRun again = CommandLineRun.of("template", "--to", file("t.xlsx"));

        assertThat(again.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(again.err()).contains("already there");
    }

    @Test
    void findings_about_the_meaning_stand_at_their_cells() throws IOException {
        String text = "Code;Intitulé (fr);ECTS;Prérequis\nA;Un;3;ZZ-9\nA;Encore un;trois;aucun\n";
        Files.writeString(folder.resolve("modules.csv"), text);
        Files.writeString(folder.resolve("catalogue.csv"), "Identifiant\nc1\n");

        CommandLineRun check = CommandLineRun.of("validate", folder.toString(), "--format", "json");

        assertThat(check.code()).isEqualTo(ExitCode.NO);
        assertThat(check.out())
                .contains("\"code\": \"table.number\"")
                .contains("\"sheet\": \"modules.csv\",")
                .contains("\"cell\": \"C3\"")
                .contains("\"cell\": \"D2\"");
        assertThat(CommandLineRun.of("validate", folder.toString(), "--lang", "fr")
                        .out())
                .contains("modules.csv!D2")
                .contains("trois n’est pas un nombre");
        assertThat(CommandLineRun.of("validate", folder.toString(), "--format", "sarif")
                        .out())
                .contains("modules.csv!C3");
    }

    @Test
    void the_bundled_catalogue_goes_into_a_workbook_and_a_folder_and_comes_back() throws IOException {
        String expected = CatalogueJson.standard()
                .toJson(CatalogueJson.standard()
                        .read(Files.readAllBytes(Path.of(CommandLineRun.bundled())))
                        .orThrow());
        for (String[] target : new String[][] {{"xlsx", "c.xlsx"}, {"csv", "csv"}, {"csv", "c.zip"}}) {
            CommandLineRun there = CommandLineRun.of(
                    "convert", CommandLineRun.bundled(), file(target[1]), "--to", target[0], "--lang", "fr");
            assertThat(there.code()).as(there.err()).isZero();
            assertThat(there.err()).contains(" 0 abandonnés.");

            CommandLineRun back = CommandLineRun.of("convert", file(target[1]), file("back.json"), "--to", "native");
            assertThat(back.code()).as(back.err()).isZero();
            assertThat(CatalogueJson.standard()
                            .toJson(CatalogueJson.standard()
                                    .read(Files.readAllBytes(folder.resolve("back.json")))
                                    .orThrow())
                            .equals(expected))
                    .as(target[1])
                    .isTrue();
        }
    }

    @Test
    void a_partners_own_names_are_read_through_a_mapping_file() throws IOException {
        Files.writeString(
                folder.resolve("UE.csv"),
                "Réf.;Libellé\n12;Gestion\n",
                java.nio.charset.Charset.forName("windows-1252"));
        Files.write(folder.resolve("m.json"), """
                {"catalogue": "x", "sheets": [{"sheet": "modules",
                  "columns": {"Réf.": "id", "Libellé": "title/fr"}}]}""".getBytes(StandardCharsets.UTF_8));

        CommandLineRun run = CommandLineRun.of(
                "convert",
                file("UE.csv"),
                file("o.json"),
                "--from",
                "csv",
                "--to",
                "native",
                "--mapping",
                file("m.json"));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("table.encoding");
        assertThat(Files.readString(folder.resolve("o.json"))).contains("Gestion");
        Files.writeString(folder.resolve("m.json"), "{\"sheets\":[{\"sheet\":\"nix\"}]}");
        assertThat(CommandLineRun.of("validate", file("UE.csv"), "--mapping", file("m.json"))
                        .err())
                .contains("nix");
    }
}
