package org.innovente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.innovente.catalogue.Catalogue;
import org.innovente.json.CatalogueJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkCommandsTest {
    private static final String SECRET =
            "{\"id\":\"https://utx.example/keys#1\",\"secretKeyMultibase\":\"z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq\"}";
    private static final String PUBLIC =
            "{\"id\":\"https://utx.example/keys#1\",\"publicKeyMultibase\":\"z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2\"}";

    @TempDir
    Path folder;

    private String next = "";

    @BeforeEach
    void edition() throws IOException {
        Catalogue bundled = CatalogueJson.standard()
                .read(Files.readAllBytes(Path.of(CommandLineRun.bundled())))
                .orThrow();
        Catalogue edition = bundled.toBuilder()
                .lifecycle(bundled.lifecycle().orElseThrow().toBuilder()
                        .version("1.1.0")
                        .build())
                .build();
        next = write(
                "next.json",
                CatalogueJson.standard().toJson(edition).replaceFirst("Écouter l'usager", "Écouter les usagers"));
    }

    @Test
    void coverage_tells_every_region_and_what_is_missing() {
        CommandLineRun run =
                CommandLineRun.of("coverage", CommandLineRun.bundled(), "--diploma", "innove-ut", "--any-time");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("innove-ut: can be completed in ")
                .contains("  Normandy: ")
                .contains("attestation event");
        CommandLineRun json = CommandLineRun.of(
                "coverage",
                CommandLineRun.bundled(),
                "--diploma",
                "innove-ut",
                "--territory",
                "FR-NOR",
                "--any-time",
                "--format",
                "json");
        assertThat(json.out()).contains("\"territory\": \"FR-NOR\"").contains("\"status\": ");
        CommandLineRun svg = CommandLineRun.of(
                "coverage",
                CommandLineRun.bundled(),
                "--diploma",
                "innove-ut",
                "--any-time",
                "--format",
                "svg",
                "--lang",
                "fr");
        assertThat(svg.out()).startsWith("<svg").contains("Couverture des territoires");
        assertThat(CommandLineRun.of("coverage", CommandLineRun.bundled()).code())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(CommandLineRun.of("coverage", CommandLineRun.bundled(), "--diploma", "nothing")
                        .err())
                .contains("has no nothing");
    }

    @Test
    void diff_tells_changes_and_its_package_gives_the_next_edition() throws IOException {
        String delta = folder.resolve("delta.json").toString();
        CommandLineRun run = CommandLineRun.of("diff", CommandLineRun.bundled(), next, "--delta", delta);
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("Module USA-1 changed");
        String applied = folder.resolve("applied.json").toString();
        assertThat(CommandLineRun.of("apply", CommandLineRun.bundled(), delta, "--out", applied)
                        .code())
                .isEqualTo(ExitCode.OK);
        assertThat(CommandLineRun.of("diff", next, applied).out()).contains("nothing changed");
        assertThat(CommandLineRun.of("apply", next, delta).code()).isEqualTo(ExitCode.NO);
        assertThat(CommandLineRun.of("diff", CommandLineRun.bundled(), next, "--fail-on", "patch")
                        .code())
                .isEqualTo(ExitCode.NO);
        assertThat(CommandLineRun.of("diff", CommandLineRun.bundled(), next, "--format", "json")
                        .out())
                .startsWith("{");
        assertThat(CommandLineRun.of("diff", CommandLineRun.bundled(), next, "--format", "html", "--lang", "fr")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"fr\"");
    }

    @Test
    void hash_does_not_depend_on_spelling() throws IOException {
        String one = write("one.json", "{\"format-version\": 1, \"id\": \"a\", \"modules\": [{\"id\": \"M\"}]}");
        String other = write("other.json", "{\"id\":\"\\u0061\",\"format-version\":1,\n\"modules\":[{\"id\":\"M\"}]}");
        String hash = CommandLineRun.of("hash", one)
                .out()
                .lines()
                .findFirst()
                .orElseThrow()
                .split(" ")[0];
        assertThat(hash).startsWith("sha-256:");
        assertThat(CommandLineRun.of("hash", other).out()).startsWith(hash);
        assertThat(CommandLineRun.of("hash", one, "--elements").out()).contains("  modules/M");
        assertThat(CommandLineRun.of("hash", one, "--prove", "modules/M").out()).startsWith("{\"in\":\"modules\"");
        assertThat(CommandLineRun.of("hash", one, "--prove", "modules/X").code())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(CommandLineRun.of("hash", one, "--format", "json").out()).contains("\"content-hash\"");
    }

    @Test
    void coverage_tells_what_a_firm_lacks_and_what_a_board_has_to_look_at() throws IOException {
        String firm = write("firm.json", """
                {"format-version": 1, "name": "Ateliers Duval", "territory": "FR-NOR",
                 "needs": [{"competency": "C1.1", "level": "2"}], "held": [{"competency": "C1.1", "level": "1"}]}
                """);
        CommandLineRun run = CommandLineRun.of("coverage", CommandLineRun.bundled(), "--firm", firm);
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).startsWith("What Ateliers Duval lacks\n").contains("USA-1 Listening to the user");
        String lacking = write(
                "lacking.json",
                "{\"format-version\": 1, \"name\": \"F\", \"territory\": \"FR-NOR\","
                        + " \"needs\": [{\"competency\": \"C8.1\", \"level\": \"4\"}]}");
        assertThat(CommandLineRun.of("coverage", CommandLineRun.bundled(), "--firm", lacking)
                        .code())
                .isEqualTo(ExitCode.NO);
        assertThat(CommandLineRun.of(
                                "coverage",
                                CommandLineRun.bundled(),
                                "--board",
                                "--as-of",
                                "2026-11-24",
                                "--until",
                                "2027-12-31",
                                "--lang",
                                "fr")
                        .out())
                .startsWith("Pour le comité de pilotage, 2026-11-24\n")
                .contains("2027-09-15  Module USA-1");
        assertThat(CommandLineRun.of(
                                "coverage",
                                CommandLineRun.bundled(),
                                "--diploma",
                                "innove-ut",
                                "--any-time",
                                "--format",
                                "markdown")
                        .out())
                .startsWith("# What can be completed where\n")
                .contains("| Normandy |");
    }

    @Test
    void diff_tells_what_follows_for_modules_learners_and_partners() throws IOException {
        String record = Files.readString(Path.of(CommandLineRun.learner("certificat-satisfied")))
                .replaceAll("\\s*\\n\\s*", " ");
        String records = write("records.jsonl", record + "\n");
        assertThat(CommandLineRun.of("diff", CommandLineRun.bundled(), next, "--records", records)
                        .out())
                .startsWith("What the changes do to learners\n")
                .contains("Learners touched: 1.")
                .contains("Module USA-1");
        assertThat(CommandLineRun.of("diff", CommandLineRun.bundled(), next, "--migration")
                        .out())
                .contains("No module was withdrawn.");
        assertThat(CommandLineRun.of(
                                "diff",
                                CommandLineRun.bundled(),
                                next,
                                "--partner",
                                CommandLineRun.bundled(),
                                "--format",
                                "json")
                        .out())
                .contains("\"partner\": \"innovente\"")
                .contains("\"id\": \"USA-1\"");
        assertThat(CommandLineRun.of("diff", CommandLineRun.bundled(), next, "--migration", "--records", records)
                        .code())
                .isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void merge_suggests_what_partners_could_pool() {
        CommandLineRun run = CommandLineRun.of("merge", CommandLineRun.bundled(), "--duplicates", "--format", "json");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).isEqualTo("{\n  \"pairs\": []\n}\n");
    }

    @Test
    void a_signed_edition_verifies_and_an_older_one_is_refused() throws IOException {
        String secret = write("secret.json", SECRET);
        String open = write("public.json", PUBLIC);
        String log = folder.resolve("log.json").toString();
        String signed = folder.resolve("signed.json").toString();
        String older = folder.resolve("older.json").toString();
        assertThat(CommandLineRun.of("sign", next, "--key", secret, "--out", signed)
                        .code())
                .isEqualTo(ExitCode.OK);
        assertThat(CommandLineRun.of("sign", CommandLineRun.bundled(), "--key", secret, "--out", older)
                        .code())
                .isEqualTo(ExitCode.OK);

        assertThat(CommandLineRun.of("verify", signed, "--key", open).out()).startsWith("The proof holds: sha-256:");
        assertThat(CommandLineRun.of("verify", signed, "--key", open, "--log", log)
                        .out())
                .isEqualTo("Accepted: innovente 1.1.0, signed by https://utx.example/keys#1.\n");
        assertThat(CommandLineRun.of("verify", older, "--key", open, "--log", log)
                        .out())
                .contains("trust.rollback");
        assertThat(CommandLineRun.of("verify", next, "--key", open, "--log", log)
                        .out())
                .contains("trust.unsigned-after-signed");
        assertThat(CommandLineRun.of("verify", next, "--key", open).code()).isEqualTo(ExitCode.NO);

        Files.writeString(Path.of(signed), Files.readString(Path.of(signed)).replace("\"1.1.0\"", "\"1.2.0\""));
        assertThat(CommandLineRun.of("verify", signed, "--key", open, "--lang", "fr")
                        .out())
                .contains("trust.signature-invalid");
        assertThat(CommandLineRun.of("verify", signed, "--key", next).code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(CommandLineRun.of("sign", next, "--key", open).code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void merge_tells_conflicts_and_origins() throws IOException {
        String origins = folder.resolve("origins.json").toString();
        String merged = folder.resolve("merged.json").toString();
        CommandLineRun run = CommandLineRun.of(
                "merge", CommandLineRun.bundled(), next, "--out", merged, "--origins", origins, "--id", "network");
        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("merge.same-id-other-content").contains("merge.catalogue-twice");
        assertThat(Files.readString(Path.of(merged))).contains("\"network\"");
        assertThat(Files.readString(Path.of(origins))).contains("innovente 1.0.0");
        assertThat(CommandLineRun.of("merge", CommandLineRun.bundled(), "--out", merged)
                        .code())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void a_sheet_is_one_page_with_what_the_catalogue_has() {
        CommandLineRun run = CommandLineRun.of("sheet", CommandLineRun.bundled(), "--module", "USA-1", "--lang", "fr");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
                .contains(
                        "Écouter l&#39;usager",
                        "Prérequis",
                        "Tarifs",
                        "Modalités et délais d’accès",
                        "fiche du 2026-11-24")
                .doesNotContain("<script");
        assertThat(CommandLineRun.of("sheet", CommandLineRun.bundled(), "--diploma", "innover-exporter")
                        .out())
                .contains("Conditions of award", "Blocks");
        assertThat(CommandLineRun.of("sheet", CommandLineRun.bundled(), "--module", "X")
                        .code())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(CommandLineRun.of("sheet", CommandLineRun.bundled()).code()).isEqualTo(ExitCode.UNREADABLE);
    }

    private String write(String name, String content) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, content.getBytes(StandardCharsets.UTF_8));
        return path.toString();
    }
}
