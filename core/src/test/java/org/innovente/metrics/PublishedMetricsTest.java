package org.innovente.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.innovente.common.ModuleId;
import org.innovente.diploma.TermSystem;
import org.innovente.testing.PlainJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedMetricsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A B C D E F G H | A>C B>C D>C:co C>E D>F | 3 3 3 3 3 2 1 1 | 2 2 1 3 0 0 0 0 | 0 0 9 0 0 0 0 0 | 27",
                "A B C D E F G | A>B:co A>C B>D C>D:co C>E D>F D>G:co G>F | 5 5 5 5 3 5 5 | 6 3 4 2 0 0 1 | 0 9 12 18 0 0 10 | 49",
                "A B C D | A>B A>C B>D | 3 3 2 3 | 3 1 0 0 | 0 3 0 0 | 15",
                "A B C D | A>C B>C C>D | 3 3 3 3 | 2 2 1 0 | 0 0 6 0 | 17"
            })
    void worked_values_of_the_literature_are_reproduced(
            String vertices, String edges, String delay, String blocking, String centrality, String complexity) {
        CurriculumMetrics metrics = CurriculumMetrics.of(graph(vertices, edges), TermSystem.SEMESTER);
        assertThat(metrics.modules()).extracting(ModuleMetrics::delay).containsExactly(numbers(delay));
        assertThat(metrics.modules()).extracting(ModuleMetrics::blocking).containsExactly(numbers(blocking));
        assertThat(metrics.modules())
                .extracting(each -> each.centrality().intValueExact())
                .containsExactly(numbers(centrality));
        assertThat(metrics.complexity()).isEqualByComparingTo(complexity);
    }

    @Test
    void a_diamond_delays_everything_by_its_length() {
        assertThat(CurriculumMetrics.of(graph("A B C D", "A>B A>C B>D C>D"), TermSystem.SEMESTER)
                        .delay())
                .isEqualTo(12);
    }

    @Test
    void twelve_vertices_have_the_reach_and_the_longest_path_of_the_reference() {
        CurriculumMetrics metrics = CurriculumMetrics.of(
                graph("1 2 3 4 5 6 7 8 9 10 11 12", "2>3 2>5 2>6 4>2 6>10 7>8 7>11"), TermSystem.SEMESTER);
        assertThat(metrics.of(new ModuleId("2")).blocking()).isEqualTo(4);
        assertThat(metrics.of(new ModuleId("2")).reachability()).isEqualTo(1);
        assertThat(metrics.paths()).isEqualTo(5);
        assertThat(metrics.longestPaths(10)).containsExactly(ids("4 2 6 10"));
        assertThat(metrics.longestPaths(0)).isEmpty();
    }

    @Test
    void a_plan_has_the_figures_of_the_reference() {
        CurriculumGraph graph = graph("A B C D E F", "A>E A>C B>E B>F D>E:co F>E:strict");
        Map<ModuleId, BigDecimal> credits = Map.of(
                new ModuleId("A"), BigDecimal.valueOf(3),
                new ModuleId("B"), BigDecimal.valueOf(1),
                new ModuleId("C"), BigDecimal.valueOf(2),
                new ModuleId("D"), BigDecimal.valueOf(1),
                new ModuleId("E"), BigDecimal.valueOf(4),
                new ModuleId("F"), BigDecimal.valueOf(1));
        PlanMetrics plan = PlanMetrics.of(graph, List.of(ids("A B"), ids("C D"), ids("E F")), credits);
        assertThat(plan.requisiteDistance()).isEqualTo(8);
        assertThat(plan.requisiteDistance(new ModuleId("E"))).isEqualTo(5);
        assertThat(plan.requisiteDistance(new ModuleId("F"))).isEqualTo(2);
        assertThat(plan.requisiteDistance(new ModuleId("C"))).isEqualTo(1);
        assertThat(plan.totalCredits()).isEqualByComparingTo("12");
        assertThat(plan.meanLoad()).isEqualByComparingTo("4");
        assertThat(plan.smallestLoad()).isEqualByComparingTo("3");
        assertThat(plan.largestLoad()).isEqualByComparingTo("5");
        assertThat(plan.standardDeviation()).isEqualByComparingTo("0.816497");
        assertThat(plan.lightestTerm()).isEqualTo(2);
        assertThat(plan.heaviestTerm()).isEqualTo(3);
        assertThat(plan.balanceBetweenNeighbours()).isEqualByComparingTo("3");
        assertThat(plan.balanceBetweenAll()).isEqualByComparingTo("4");
        assertThat(plan.knowledgeTransfer()).containsExactly(4, 4);
    }

    @Test
    void an_extraneous_edge_is_one_beside_which_a_path_of_prerequisites_leads() {
        CurriculumMetrics metrics = CurriculumMetrics.of(graph("A B C D", "A>C B>C D>C:co A>B"), TermSystem.SEMESTER);
        assertThat(metrics.extraneous())
                .containsExactly(new CurriculumGraph.Edge(new ModuleId("A"), new ModuleId("C"), EdgeKind.PREREQUISITE));
    }

    @Test
    void circles_of_requisites_cannot_be_planned() {
        assertThat(CurriculumMetrics.of(graph("A", "A>A"), TermSystem.SEMESTER).isValid())
                .isFalse();
        assertThat(CurriculumMetrics.of(graph("A B C", "A>B C>B:strict C>A"), TermSystem.SEMESTER)
                        .isValid())
                .isFalse();
        assertThat(CurriculumMetrics.of(graph("A B C", "A>B C>B:strict A>C"), TermSystem.SEMESTER)
                        .isValid())
                .isTrue();
    }

    @Test
    void similarity_is_the_part_of_the_other_that_is_shared() {
        CurriculumMetrics whole = CurriculumMetrics.of(graph("A B C D E F G H", ""), TermSystem.SEMESTER);
        CurriculumMetrics less = CurriculumMetrics.of(graph("A B C D E F G", ""), TermSystem.SEMESTER);
        assertThat(less.similarityTo(whole)).isEqualByComparingTo("0.875");
        assertThat(whole.similarityTo(less)).isEqualByComparingTo("1");
    }

    @Test
    void quarters_round_each_module_to_one_decimal_before_summing() {
        CurriculumMetrics metrics = CurriculumMetrics.of(graph("A B C D", "A>B A>C B>D"), TermSystem.QUARTER);
        assertThat(metrics.modules())
                .extracting(ModuleMetrics::complexity)
                .containsExactly(
                        new BigDecimal("4.0"), new BigDecimal("2.7"), new BigDecimal("1.3"), new BigDecimal("2.0"));
        assertThat(metrics.complexity()).isEqualByComparingTo("10.0");
    }

    @Test
    void counts_of_paths_grow_beyond_a_long_without_a_wrong_digit() {
        StringBuilder edges = new StringBuilder();
        TreeSet<String> vertices = new TreeSet<>();
        for (int layer = 0; layer < 80; layer++) {
            for (String from : List.of("a", "b")) {
                for (String to : List.of("a", "b")) {
                    edges.append(from + layer + ">" + to + (layer + 1) + " ");
                    vertices.add(from + layer);
                    vertices.add(to + (layer + 1));
                }
            }
        }
        CurriculumMetrics metrics =
                CurriculumMetrics.of(graph(String.join(" ", vertices), edges.toString()), TermSystem.SEMESTER);
        assertThat(metrics.paths()).isEqualTo(BigInteger.TWO.pow(81));
        assertThat(metrics.of(new ModuleId("a40")).centrality())
                .isEqualTo(BigInteger.TWO.pow(80).multiply(BigInteger.valueOf(81)));
    }

    @Test
    void cases_of_the_julia_package_are_reproduced() {
        for (Object each :
                PlainJson.list(PlainJson.ofCorpus("curricula/curricularanalytics-jl/EXPECTED_from_tests.json"))) {
            Map<String, Object> test = PlainJson.object(each);
            if (!test.containsKey("edges") || !test.containsKey("totals")) {
                continue;
            }
            String edges = test.get("edges")
                    .toString()
                    .replace(" co", ":co")
                    .replace(" pre", "")
                    .replaceAll(";.*", "");
            TreeSet<String> vertices = new TreeSet<>();
            Stream.of(edges.replaceAll(":co", "").split("[,>]")).forEach(vertices::add);
            if (test.get("edges").toString().contains("isolated")) {
                vertices.add("G");
                vertices.add("H");
            }
            CurriculumMetrics metrics = CurriculumMetrics.of(
                    graph(String.join(" ", vertices), edges.replace(",", " ")), TermSystem.SEMESTER);
            List<Object> totals = PlainJson.list(test.get("totals"));
            List<Object> own = List.of(metrics.delay(), metrics.blocking(), metrics.centrality(), metrics.complexity());
            for (int i = 0; i < 4; i++) {
                if (totals.get(i) instanceof BigDecimal total) {
                    assertThat(new BigDecimal(own.get(i).toString())).isEqualByComparingTo(total);
                }
            }
        }
    }

    @Test
    void examples_of_the_python_port_are_reproduced() {
        int checked = 0;
        for (Object each :
                PlainJson.list(PlainJson.ofCorpus("curricula/curricularanalytics-py/EXPECTED_examples.json"))) {
            Map<String, Object> test = PlainJson.object(each);
            int size = PlainJson.list(test.get("courses")).size();
            List<ModuleId> vertices = new ArrayList<>();
            for (int i = 1; i <= size; i++) {
                vertices.add(new ModuleId(String.valueOf(i)));
            }
            List<CurriculumGraph.Edge> edges = new ArrayList<>();
            for (Object requisite : PlainJson.list(test.get("requisites"))) {
                Map<String, Object> own = PlainJson.object(requisite);
                EdgeKind kind = switch (own.get("type").toString()) {
                    case "co" -> EdgeKind.COREQUISITE;
                    case "strict_co" -> EdgeKind.STRICT_COREQUISITE;
                    default -> EdgeKind.PREREQUISITE;
                };
                edges.add(new CurriculumGraph.Edge(
                        new ModuleId(own.get("from_").toString()),
                        new ModuleId(own.get("to").toString()),
                        kind));
            }
            CurriculumMetrics metrics = CurriculumMetrics.of(CurriculumGraph.of(vertices, edges), TermSystem.SEMESTER);
            checked += compare(metrics, PlainJson.object(test.get("expected")), PlainJson.list(test.get("courses")));
        }
        assertThat(checked).isGreaterThan(40);
    }

    private static int compare(CurriculumMetrics metrics, Map<String, Object> expected, List<Object> courses) {
        int checked = 0;
        for (Map.Entry<String, Object> each : expected.entrySet()) {
            List<ModuleMetrics> all = metrics.modules();
            Object own = switch (each.getKey()) {
                case "curric.total_delay_factor" -> List.of(metrics.delay());
                case "curric.total_blocking_factor" -> List.of(metrics.blocking());
                case "curric.total_centrality" -> List.of(metrics.centrality());
                case "curric.total_complexity" -> List.of(metrics.complexity());
                case "list(map(curric.delay_factor, curric.courses))" ->
                    all.stream().map(ModuleMetrics::delay).toList();
                case "list(map(curric.blocking_factor, curric.courses))" ->
                    all.stream().map(ModuleMetrics::blocking).toList();
                case "list(map(curric.centrality, curric.courses))" ->
                    all.stream().map(ModuleMetrics::centrality).toList();
                case "list(map(curric.complexity, curric.courses))" ->
                    all.stream().map(ModuleMetrics::complexity).toList();
                case "[[course.name for course in path] for path in curric.longest_paths]" ->
                    metrics.longestPaths(1000).stream()
                            .map(path -> path.stream()
                                    .map(id -> PlainJson.object(courses.get(Integer.parseInt(id.value()) - 1))
                                            .get("name"))
                                    .toList())
                            .toList();
                default -> null;
            };
            if (own == null) {
                continue;
            }
            checked++;
            if (each.getKey().contains("longest_paths")) {
                assertThat(new HashSet<Object>((List<?>) own))
                        .isEqualTo(new HashSet<>(PlainJson.list(each.getValue())));
                continue;
            }
            List<Object> wanted =
                    each.getValue() instanceof List ? PlainJson.list(each.getValue()) : List.of(each.getValue());
            List<?> found = (List<?>) own;
            assertThat(found).hasSameSizeAs(wanted);
            for (int i = 0; i < wanted.size(); i++) {
                assertThat(new BigDecimal(found.get(i).toString()))
                        .as("%s %s", each.getKey(), i)
                        .isEqualByComparingTo((BigDecimal) wanted.get(i));
            }
        }
        return checked;
    }

    private static List<ModuleId> ids(String text) {
        return Stream.of(text.split(" ")).map(ModuleId::new).toList();
    }

    private static Integer[] numbers(String text) {
        return Stream.of(text.split(" ")).map(Integer::valueOf).toArray(Integer[]::new);
    }

    private static CurriculumGraph graph(String vertices, String edges) {
        List<CurriculumGraph.Edge> found = new ArrayList<>();
        for (String edge : edges.isBlank() ? new String[0] : edges.trim().split(" ")) {
            String[] parts = edge.split("[>:]");
            EdgeKind kind = parts.length < 3
                    ? EdgeKind.PREREQUISITE
                    : parts[2].equals("co") ? EdgeKind.COREQUISITE : EdgeKind.STRICT_COREQUISITE;
            found.add(new CurriculumGraph.Edge(new ModuleId(parts[0]), new ModuleId(parts[1]), kind));
        }
        return CurriculumGraph.of(ids(vertices.trim()), found);
    }
}
