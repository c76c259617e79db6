package org.innovente.exchange.curricular;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.Credits;
import org.innovente.common.ModuleId;
import org.innovente.common.PartnerId;
import org.innovente.diploma.TermSystem;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ConversionReport;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Exchanges;
import org.innovente.exchange.Fate;
import org.innovente.exchange.Written;
import org.innovente.metrics.CurriculumMetrics;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.innovente.testing.Corpus;
import org.innovente.testing.PlainJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CurricularFormatTest {
    private static final CurricularFormat FORMAT = new CurricularFormat();

    private static final String PLAN = """
            Curriculum,Boat Building,,,,,,,,,
            Degree Plan,"Two terms, then one",,,,,,,,,
            Institution,Harbour School,,,,,,,,,
            Degree Type,BS,,,,,,,,,
            System Type,quarter,,,,,,,,,
            CIP,49.0304,,,,,,,,,
            Courses,,,,,,,,,,
            Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Institution,Canonical Name,Term
            1,Wood,BB,101,,,,3,Harbour School,Materials I,1
            2,"Planks, and how to bend them",BB,102L,1,,3,1.5,,,2
            3,Steam,BB,103,1,,,2,,,2
            4,Sailing,,,2;3,1,,4,,,3
            Additional Courses,,,,,,,,,,
            Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Institution,Canonical Name,Term
            9,Swimming,SW,1,,,,1,Town Pool,,1
            """;

    private static Catalogue read(String text) {
        return Exchanges.catalogue(Exchanges.read(FORMAT, text));
    }

    @Test
    void a_degree_plan_becomes_modules_with_rules_placed_in_terms() {
        Conversion conversion = Exchanges.read(FORMAT, PLAN);
        Catalogue catalogue = Exchanges.catalogue(conversion);
        assertThat(conversion.read().report().findings()).isEmpty();
        TrainingModule planks = catalogue.module(new ModuleId("2"));
        assertThat(planks.code()).contains("BB 102L");
        assertThat(planks.credits().orElseThrow().total()).isEqualByComparingTo("1.5");
        assertThat(planks.prerequisite().flatMap(Prerequisite::requirement)).contains(Requirement.module("1"));
        assertThat(planks.strictCorequisite()).contains(Requirement.module("3"));
        TrainingModule sailing = catalogue.module(new ModuleId("4"));
        assertThat(sailing.code()).isEmpty();
        assertThat(sailing.corequisite()).contains(Requirement.module("1"));
        assertThat(sailing.prerequisite().flatMap(Prerequisite::requirement))
                .contains(Requirement.allOf(Requirement.module("2"), Requirement.module("3")));
        assertThat(catalogue.programmes().get(0).termSystem()).contains(TermSystem.QUARTER);
        assertThat(catalogue.programmes().get(0).terms()).hasValue(3);
        assertThat(catalogue.programmes().get(0).placements())
                .extracting(placement -> placement.term().orElse(0))
                .containsExactly(1, 2, 2, 3, 1);
        assertThat(catalogue.module(new ModuleId("9")).provider()).contains(new PartnerId("Town Pool"));
        ConversionReport account = conversion.account().orElseThrow();
        assertThat(account.isLossless()).isTrue();
        assertThat(account.count(Fate.REMEMBERED)).isEqualTo(5);
    }

    @Test
    void what_was_read_is_written_as_it_was() {
        assertThat(new String(Exchanges.write(FORMAT, read(PLAN), ExchangeOptions.DEFAULT), StandardCharsets.UTF_8))
                .isEqualTo(PLAN);
    }

    @Test
    void what_cannot_be_used_is_reported_with_its_cell_and_accounted_for() {
        String faulty = """
                Curriculum,Faults
                System Type,terms
                Colour,red
                Courses
                Course ID,Course Name,Prerequisites,Credit Hours,Mood
                1,A,7,three,good
                1,B,,2
                ,C
                Course Learning Outcomes
                1,knows
                """;
        Conversion conversion = Exchanges.read(FORMAT, faulty);
        assertThat(Exchanges.found(conversion.read().report()))
                .allSatisfy(line -> assertThat(line).contains("curricular."))
                .hasSize(8);
        ConversionReport account = conversion.account().orElseThrow();
        assertThat(account.count(Fate.DROPPED)).isEqualTo(9);
        assertThat(account.toText(Locale.FRENCH)).contains("laissé");
        assertThat(conversion.read().partial().orElseThrow().modules()).hasSize(2);
    }

    @Test
    void latin_1_a_byte_order_mark_and_rows_of_commas_are_no_obstacle() {
        String text = "Curriculum,Caf\u00e9,,\n,,,\nCourses,,,\nCourse ID,Course Name,,\n1,\u00c9t\u00e9,,\n,,,\n";
        Conversion latin = Exchanges.read(FORMAT, text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(latin.read().report().findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("curricular.latin-1");
        assertThat(Exchanges.catalogue(latin)).isEqualTo(read("\uFEFF" + text));
        assertThat(read(text).id()).isEqualTo(new CatalogueId("Caf\u00e9"));
    }

    @Test
    void a_file_without_courses_is_refused() {
        assertThat(Exchanges.found(
                        Exchanges.read(FORMAT, "Curriculum,X\nCourses\n").read().report()))
                .singleElement()
                .asString()
                .contains("curricular.no-courses");
    }

    @Test
    void what_the_format_has_no_place_for_is_in_the_account() {
        Catalogue catalogue = Catalogue.builder()
                .id(new CatalogueId("choices"))
                .addModule(TrainingModule.builder()
                        .id(new ModuleId("A"))
                        .credits(Credits.ects("6"))
                        .addExclude(new ModuleId("B"))
                        .build())
                .addModule(TrainingModule.builder().id(new ModuleId("B")).build())
                .addModule(TrainingModule.builder()
                        .id(new ModuleId("T"))
                        .credits(Credits.ects("3"))
                        .prerequisite(
                                Prerequisite.of(Requirement.anyOf(Requirement.module("B"), Requirement.module("A"))))
                        .corequisite(Requirement.competency("C1", "2"))
                        .build())
                .build();
        Written written = FORMAT.write(catalogue, ExchangeOptions.DEFAULT);
        assertThat(new String(written.document(), StandardCharsets.UTF_8)).contains("\n3,T,,,2,,,3,,\n");
        assertThat(written.report().findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("curricular.no-credits");
        assertThat(written.account().orElseThrow().losses())
                .extracting(loss ->
                        loss.source() + " " + loss.reason().orElseThrow().id())
                .contains(
                        "/modules/0/id curricular.numbered",
                        "/modules/0/credits curricular.credits",
                        "/modules/0/excludes curricular.no-place",
                        "/modules/2/prerequisite curricular.choice",
                        "/modules/2/corequisite curricular.rule");
        assertThat(FORMAT.write(Catalogue.builder().id(new CatalogueId("none")).build(), ExchangeOptions.DEFAULT)
                        .isWritten())
                .isFalse();
    }

    static Stream<Path> files() {
        return Stream.of("jl", "py")
                .flatMap(source -> Corpus.requireAll("curricula/curricularanalytics-" + source, ".csv").stream())
                .filter(file -> !file.getFileName().toString().startsWith("Opt_"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_published_file_is_recognised_and_survives_the_way_out_and_back(Path file) {
        byte[] bytes = Exchanges.bytes(file);
        assertThat(FORMAT.recognise(org.innovente.exchange.ContentSample.of(bytes)))
                .isPositive();
        Conversion first = Exchanges.read(FORMAT, bytes);
        Catalogue catalogue = first.read().partial().orElseThrow();
        boolean template = file.getFileName().toString().contains("-format");
        assertThat(first.account().orElseThrow().isLossless()).isEqualTo(!template);
        byte[] written = Exchanges.write(FORMAT, catalogue, ExchangeOptions.DEFAULT);
        if (!template) {
            assertThat(Exchanges.catalogue(Exchanges.read(FORMAT, written))).isEqualTo(catalogue);
        }
        assertThat(Exchanges.write(
                        FORMAT,
                        Exchanges.read(FORMAT, written).read().partial().orElseThrow(),
                        ExchangeOptions.DEFAULT))
                .isEqualTo(written);
    }

    @Test
    void published_totals_are_reproduced_from_a_published_file() {
        assertTotals(corpus("py/examples/UH_EE_plan.csv"), List.of("301", "208", "5717", "509"));
    }

    private static void assertTotals(Catalogue catalogue, List<Object> totals) {
        CurriculumMetrics metrics = CurriculumMetrics.of(catalogue);
        List<Object> own = List.of(metrics.delay(), metrics.blocking(), metrics.centrality(), metrics.complexity());
        for (int i = 0; i < own.size(); i++) {
            if (totals.get(i) != PlainJson.Null.NULL) {
                assertThat(new BigDecimal(own.get(i).toString()))
                        .isEqualByComparingTo(totals.get(i).toString());
            }
        }
    }

    @Test
    void the_published_cases_are_reproduced_when_they_come_as_files() {
        int compared = 0;
        for (Object each :
                PlainJson.list(PlainJson.ofCorpus("curricula/curricularanalytics-jl/EXPECTED_from_tests.json"))) {
            Map<String, Object> test = PlainJson.object(each);
            if (test.containsKey("edges") && test.containsKey("totals")) {
                Map<String, Map<String, String>> requisites = new TreeMap<>();
                for (String edge :
                        test.get("edges").toString().replaceAll(";.*", "").split(",")) {
                    String[] parts = edge.split("[> ]");
                    String kind = parts[2].equals("co") ? "co" : "pre";
                    requisites.computeIfAbsent(parts[0], k -> new TreeMap<>());
                    requisites
                            .computeIfAbsent(parts[1], k -> new TreeMap<>())
                            .merge(kind, parts[0], (a, b) -> a + ";" + b);
                }
                if (test.get("edges").toString().contains("G,H isolated")) {
                    requisites.put("G", Map.of());
                    requisites.put("H", Map.of());
                }
                assertTotals(read(file(requisites)), PlainJson.list(test.get("totals")));
                compared++;
            }
        }
        for (Object each :
                PlainJson.list(PlainJson.ofCorpus("curricula/curricularanalytics-py/EXPECTED_examples.json"))) {
            Map<String, Object> test = PlainJson.object(each);
            Map<String, Object> expected = PlainJson.object(test.get("expected"));
            if (!expected.containsKey("curric.total_delay_factor")) {
                continue;
            }
            Map<String, Map<String, String>> requisites = new TreeMap<>();
            for (int i = 1; i <= PlainJson.list(test.get("courses")).size(); i++) {
                requisites.put(String.valueOf(i), new TreeMap<>());
            }
            for (Object requisite : PlainJson.list(test.get("requisites"))) {
                Map<String, Object> own = PlainJson.object(requisite);
                requisites
                        .get(own.get("to").toString())
                        .merge(own.get("type").toString(), own.get("from_").toString(), (a, b) -> a + ";" + b);
            }
            assertTotals(
                    read(file(requisites)),
                    Stream.of("delay_factor", "blocking_factor", "centrality", "complexity")
                            .map(name -> expected.get("curric.total_" + name))
                            .toList());
            compared++;
        }
        assertThat(compared).isEqualTo(8);
    }

    private static String file(Map<String, Map<String, String>> requisites) {
        StringBuilder text = new StringBuilder("Curriculum,case\nCourses\nCourse ID,Prerequisites,Corequisites,");
        text.append("Strict-Corequisites\n");
        requisites.forEach((id, asked) -> text.append(String.join(
                        ",",
                        id,
                        asked.getOrDefault("pre", ""),
                        asked.getOrDefault("co", ""),
                        asked.getOrDefault("strict_co", "")))
                .append('\n'));
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"py/examples/UH_EE_plan.csv, test_uh_ee", "py/examples/UKY_EE_curric.csv, test_uky_ee_curric"})
    void longest_paths_are_those_that_the_python_port_publishes(String file, String test) {
        Catalogue catalogue = corpus(file);
        Map<String, Object> expected =
                PlainJson.list(PlainJson.ofCorpus("curricula/curricularanalytics-py/EXPECTED_examples.json")).stream()
                        .map(PlainJson::object)
                        .filter(each -> each.get("test").equals(test))
                        .map(each -> PlainJson.object(each.get("expected")))
                        .findFirst()
                        .orElseThrow();
        List<Object> paths =
                PlainJson.list(expected.get("[[course.name for course in path] for path in curric.longest_paths]"));
        List<List<String>> found = CurriculumMetrics.of(catalogue).longestPaths(1000).stream()
                .map(path -> path.stream()
                        .map(id -> catalogue
                                .module(id)
                                .title()
                                .best(Locale.ENGLISH)
                                .orElseThrow())
                        .toList())
                .toList();
        assertThat(found.stream().map(Object.class::cast).toList()).containsExactlyInAnyOrderElementsOf(paths);
    }

    @Test
    void what_the_published_tests_call_valid_is_valid() {
        assertThat(CurriculumMetrics.of(corpus("jl/UBW-curric.csv")).isValid()).isTrue();
        assertThat(CurriculumMetrics.of(corpus("jl/test/big_unsatisfiable_curric.csv"))
                        .isValid())
                .isFalse();
    }

    private static Catalogue corpus(String file) {
        return Exchanges.catalogue(
                Exchanges.read(FORMAT, Exchanges.bytes(Corpus.require("curricula/curricularanalytics-" + file))));
    }
}
