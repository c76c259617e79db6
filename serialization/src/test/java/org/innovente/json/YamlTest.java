package org.innovente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innovente.json.Documents.lines;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Finding;
import org.innovente.finding.Read;
import org.junit.jupiter.api.Test;

/** YAML that people write by hand, and YAML that attacks. */
class YamlTest {

    private static Read<Catalogue> read(String yaml) throws IOException {
        return CatalogueJson.standard().readYaml(new ByteArrayInputStream(Documents.utf8(yaml)));
    }

    @Test
    void h036_what_stands_without_quotes_is_what_its_place_expects() throws IOException {
        Read<Catalogue> read = read("""
                # a comment
                format-version: 1
                id: NO
                modules:
                  - id: 012
                    title: {fr: oui, en: yes}
                    credits: {ects: 4.50}
                    eqf-level: 6
                    x-a: [1, 012, true, no, 2.50, ~, 1e3, '1']
                  - id: 1_000
                    prerequisite: none
                  - id: 2026-09-01
                    prerequisite: {all-of: [{module: 012}, {at-least: 1, of: [{module: 1_000}]}]}
                """);
        assertThat(lines(read)).isEmpty();
        Catalogue catalogue = read.orThrow();
        assertThat(catalogue.id()).hasToString("NO");
        assertThat(catalogue.modules())
                .extracting(m -> m.id().toString())
                .containsExactly("012", "1_000", "2026-09-01");
        assertThat(catalogue.modules().get(0).extensions().find("x-a"))
                .contains("[1,\"012\",true,\"no\",2.50,null,\"1e3\",\"1\"]");
        assertThat(read.sources().orElseThrow().find("/modules/0/credits/ects").orElseThrow())
                .hasToString("7:21");
    }

    @Test
    void findings_have_lines_and_columns() throws IOException {
        assertThat(lines(read("""
                        format-version: 1
                        id: c
                        colour: red
                        modules:
                          - title: {fr: "😀", en: 😀, de: [a]}
                          - id: A
                            id: B
                            eqf-level: six
                        """)))
                .containsExactly(
                        "3:1 json.unknown-member /colour",
                        "5:5 json.missing-member /modules/0",
                        "5:35 json.type /modules/0/title/de",
                        "7:5 json.duplicate-member /modules/1/id",
                        "8:16 json.type /modules/1/eqf-level");
    }

    @Test
    void h034_h035_only_plain_data_is_read() throws IOException {
        String[][] cases = {
            {"a: &x [1]\nb: *x\n", "alias"},
            {"&a [*a]\n", "alias"},
            {"a: !!javax.script.ScriptEngineManager [1]\n", "tag"},
            {"!!python/object:os.system {a: 1}\n", "tag"},
            {"a: !custom 1\n", "tag"},
            {"x: {<<: {a: 1}}\n", "merge"},
            {"? [a]\n: 1\n", "key"},
            {"a: 1\n---\nb: 2\n", "many-documents"},
            {"a: [1\n", "other"},
            {"a: \"b\n", "other"},
            {"a:\n\t- b\n", "other"},
            {"{a: b}}\n", "other"}
        };
        for (String[] one : cases) {
            Read<Catalogue> read = read(one[0]);
            assertThat(read.report().findings()).as(one[0]).isNotEmpty();
            Finding finding = read.report().findings().stream()
                    .filter(f -> f.code() == JsonCode.YAML)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(one[0] + " " + lines(read)));
            assertThat(finding.arguments()).as(one[0]).containsEntry("problem", one[1]);
        }
    }

    @Test
    void empty_latin_1_and_deep_documents() throws IOException {
        assertThat(lines(read("# nothing\n"))).containsExactly("1:1 json.empty");
        byte[] latin = "id: été\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Documents.codes(CatalogueJson.standard().readYaml(new ByteArrayInputStream(latin))))
                .contains("json.encoding");
        assertThat(Documents.codes(read("x-a: " + "[".repeat(2_000)))).contains("limit.exceeded");
    }
}
