package org.innovente.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Read;
import org.innovente.finding.Severity;
import org.innovente.testing.RandomModel;
import org.innovente.testing.Repository;
import org.junit.jupiter.api.Test;

class CatalogueJsonTest {

    private static final CatalogueJson JSON = CatalogueJson.standard();

    private static final String MISTAKES = """
            {"format-version": 1, "id": "demo",
             "colour": "red",
             "modules": [
               {"id": "A", "title": "not localised"},
               {"title": {"fr": "Sans code"}},
               {"id": "C", "credits": {"ects": 6}},
               {"id": "D", "id": "E"},
               {"id": " F"},
               {"id": "G", "credits": {"ects": "six"}},
               {"id": "H", "credits": "6"},
               "I",
               {"id": "J", "prerequisite": {"all-of": [], "any-of": []}},
               {"id": "K", "level": null}
             ]}
            """;

    private static List<String> lines(Read<?> read) {
        return read.report().findings().stream()
                .map(f -> f.location() + " " + f.code().id() + " " + f.pointer())
                .toList();
    }

    @Test
    void eleven_different_mistakes_are_eleven_findings_at_their_places_in_one_read() {
        Read<Catalogue> read = JSON.read(MISTAKES);
        assertThat(lines(read))
                .containsExactly(
                        "2:2 json.unknown-member /colour",
                        "4:25 json.type /modules/0/title",
                        "5:4 json.missing-member /modules/1",
                        "6:36 json.type /modules/2/credits/ects",
                        "7:16 json.duplicate-member /modules/3/id",
                        "8:11 value.invalid /modules/4/id",
                        "9:36 value.invalid /modules/5/credits/ects",
                        "10:27 json.type /modules/6/credits",
                        "11:4 json.type /modules/7",
                        "12:32 json.conflicting-members /modules/8/prerequisite",
                        "13:16 json.unknown-member /modules/9/level");
    }

    @Test
    void the_bundled_catalogue_reads_without_a_finding_and_is_written_back() throws IOException {
        Path file = Repository.root().resolve("examples/quickstart/src/main/resources/catalogues/innovente.json");
        Read<Catalogue> read = JSON.strict().read(file);
        assertThat(lines(read)).isEmpty();
        assertThat(JSON.read(JSON.toBytes(read.orThrow())).orThrow()).isEqualTo(read.orThrow());
    }

    @Test
    void yaml_is_the_same_document() throws IOException {
        for (long seed = 1; seed <= 100; seed++) {
            Catalogue catalogue = RandomModel.catalogue(seed);
            ByteArrayOutputStream yaml = new ByteArrayOutputStream();
            JSON.writeYaml(catalogue, yaml);
            Read<Catalogue> read = JSON.readYaml(new ByteArrayInputStream(yaml.toByteArray()));
            assertThat(read.report().count(Severity.ERROR)).as("seed %d", seed).isZero();
            assertThat(read.orThrow()).isEqualTo(catalogue);
        }
    }
}
