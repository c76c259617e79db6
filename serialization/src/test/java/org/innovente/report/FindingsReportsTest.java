package org.innovente.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Finding;
import org.innovente.finding.Location;
import org.innovente.finding.Read;
import org.innovente.finding.Report;
import org.innovente.json.CatalogueJson;
import org.innovente.json.JsonCode;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsReportsTest {

    private static final String DOCUMENT = """
            {
              "format-version": 1,
              "id": "demo",
              "modules": [
                {"id": "EI04", "credits": {"ects": 6}},
                {"id": "<b>DI06</b>", "prerequisit": "none"},
                {"id": "GE37", "eqf-level": "6"}
              ]
            }
            """;

    private static FindingsRun run() {
        return run(DOCUMENT);
    }

    private static FindingsRun run(String document) {
        Read<Catalogue> read = CatalogueJson.standard().read(document).inFile("a folder/démo.json");
        return FindingsRun.of(read.report())
                .withFiles(List.of("a folder/démo.json"))
                .withProfile("publish", Optional.of(LocalDate.of(2026, 11, 24)))
                .withSources(name -> Optional.of(document));
    }

    @Test
    void the_console_shows_the_line_and_a_caret() {
        assertThat(FindingsConsole.in(Locale.ENGLISH).write(run()))
                .contains("error[json.type]: ")
                .contains("  --> a folder/démo.json:5:")
                .contains("5 |     {\"id\": \"EI04\", \"credits\": {\"ects\": 6}},")
                .contains("  |                                        ^\n")
                .contains("2 errors, 0 warnings, 1 note")
                .contains("Profile publish, as of 2026-11-24")
                .doesNotContain("\u001b");
    }

    @Test
    void the_console_speaks_french_and_colours_on_request() {
        String text = FindingsConsole.in(Locale.FRENCH).coloured().write(run());
        assertThat(text).contains("erreur[json.type]").contains("2 erreurs, 0 avertissement, 1 note");
        assertThat(text).contains("\u001b[31m");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void no_line_of_the_console_is_much_longer_than_asked_for(int width) {
        String longLine = "{\"format-version\": 1, \"id\": \"demo\", \"modules\": [" + "{\"id\": \"A\"},".repeat(50)
                + "{\"id\": 3}" + ",{\"id\": \"B\"}".repeat(50) + "]}";
        String text = FindingsConsole.in(Locale.ENGLISH).width(width).write(run(longLine));
        assertThat(text).contains("\"id\": 3");
        assertThat(text.lines().filter(line -> !line.contains("-->"))).allMatch(line -> line.length() <= width + 8);
    }

    @Test
    void many_findings_are_grouped_by_code_and_counted_by_partner() {
        String many = "{\"format-version\": 1, \"id\": \"demo\", \"modules\": ["
                + IntStream.range(0, 80)
                        .mapToObj(i -> "{\"id\": \"M" + i + "\", \"credits\": {\"ects\": 6}}")
                        .collect(Collectors.joining(","))
                + "]}";
        FindingsRun run = run(many).withPartners(finding -> Optional.of("UTC"));
        String text = FindingsConsole.in(Locale.ENGLISH).write(run);
        assertThat(text).contains("... json.type: and 77 more: 77 UTC").contains("80 errors");
        assertThat(text.split("error\\[json.type]", -1)).hasSize(4);
    }

    @Test
    void json_agrees_with_its_schema() throws IOException {
        try (InputStream in = CatalogueJson.class.getResourceAsStream("output/validation-1.schema.json")) {
            assertThat(in).isNotNull();
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(problems(schema, FindingsJson.write(run(), Locale.FRENCH), SpecificationVersion.DRAFT_2020_12))
                    .isEmpty();
        }
    }

    @Test
    void sarif_agrees_with_the_official_schema() throws IOException {
        Path schema = Corpus.require("reliability/sarif/sarif-2.1/schema/sarif-schema-2.1.0.json");
        for (FindingsRun run : List.of(run(), FindingsRun.of(Report.empty()), hostile())) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                assertThat(problems(
                                Files.readString(schema),
                                FindingsSarif.write(run, locale),
                                SpecificationVersion.DRAFT_7))
                        .isEmpty();
            }
        }
    }

    @Test
    void sarif_quotes_the_names_of_files_and_keeps_fingerprints_when_lines_move() {
        String sarif = FindingsSarif.write(run(), Locale.ENGLISH);
        assertThat(sarif).contains("\"uri\": \"a%20folder/d%C3%A9mo.json\"");
        String moved = FindingsSarif.write(run("\n\n\n" + DOCUMENT), Locale.ENGLISH);
        assertThat(fingerprints(moved)).isEqualTo(fingerprints(sarif)).hasSize(3);
        assertThat(moved).isNotEqualTo(sarif);
    }

    @Test
    void markup_of_a_catalogue_stays_text() {
        assertThat(FindingsHtml.write(hostile(), Locale.ENGLISH))
                .startsWith("<!DOCTYPE html>")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(FindingsMarkdown.write(hostile(), Locale.ENGLISH))
                .contains("\\<script\\>")
                .doesNotContain("<script>");
    }

    @Test
    void a_page_has_counts_filters_and_every_finding() {
        assertThat(FindingsHtml.write(run().withPartners(finding -> Optional.of("UTC & co")), Locale.FRENCH))
                .contains("<html lang=\"fr\">")
                .contains("id=\"show-error\" checked")
                .contains("2 erreurs")
                .contains("UTC &amp; co")
                .contains("a folder/démo.json:5:");
    }

    @Test
    void a_pull_request_gets_a_table_and_the_findings() {
        assertThat(FindingsMarkdown.write(run(), Locale.ENGLISH))
                .startsWith("### Findings - 2 errors, 0 warnings, 1 note\n")
                .contains("| error | json\\.type | 2 |");
    }

    @Test
    void both_languages_have_the_same_words() {
        assertThat(FindingsConsole.in(Locale.FRENCH).write(FindingsRun.of(Report.empty())))
                .contains("0 erreur, 0 avertissement, 0 note");
        assertThat(FindingsHtml.write(FindingsRun.of(Report.empty()), Locale.FRENCH))
                .contains("Aucun constat.");
    }

    private static FindingsRun hostile() {
        Finding finding = Finding.builder(JsonCode.UNKNOWN_MEMBER)
                .subject("module <script>alert(1)</script>")
                .pointer("/modules/0")
                .location(Location.text(3, 7).inFile("x.json"))
                .putArgument("name", "<script>")
                .build();
        return FindingsRun.of(Report.of(List.of(finding))).withFiles(List.of("x.json"));
    }

    private static List<String> problems(String schema, String document, SpecificationVersion version) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(version);
        Schema compiled = registry.getSchema(schema, InputFormat.JSON);
        return compiled.validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static List<String> fingerprints(String sarif) {
        return sarif.lines().filter(line -> line.contains("innovente/v1")).toList();
    }
}
