package org.innovente.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.innovente.common.ModuleId;
import org.innovente.testing.PlainJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathCorpusTest {
    @ParameterizedTest
    @ValueSource(strings = {"utd", "gatech", "ucsd_SU19"})
    void every_expected_minimum_is_met_proven_and_checked(String source) {
        CorpusCatalogue corpus = CorpusCatalogue.of(source);
        PrerequisiteGraph graph = PrerequisiteGraph.of(corpus.catalogue);
        PathChecker checker = new PathChecker(corpus.catalogue);
        for (Object each : CorpusCatalogue.expected("mincount", source)) {
            Map<String, Object> instance = PlainJson.object(each);
            PathResult result = graph.path(PathQuery.to(new ModuleId((String) instance.get("target")))
                    .from(corpus.everyPaperAnd(PlainJson.list(instance.get("known")))));
            boolean held = PlainJson.list(instance.get("known")).contains(instance.get("target"));
            assertThat(result.status()).isEqualTo(held ? PathStatus.SATISFIED : PathStatus.OPTIMAL);
            assertThat(result.cost().orElseThrow()).isEqualByComparingTo((BigDecimal) instance.get("opt"));
            assertThat(checker.check(result)).as("%s", instance.get("target")).isEmpty();
            assertThat(checker.checkCertificate(result))
                    .as("%s", instance.get("target"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"utd, 8, 10, 0", "gatech, 8, 13, 0", "ucsd_SU19, 10, 15, 3"})
    void levels_chains_and_cycles_are_those_of_the_reference(String source, int levels, int chain, int components) {
        CorpusCatalogue corpus = CorpusCatalogue.of(source);
        PrerequisiteGraph graph = PrerequisiteGraph.of(corpus.catalogue);
        assertThat(graph.levels().stream().mapToInt(Integer::intValue).max()).hasValue(levels);
        assertThat(graph.longestChain()).hasSize(chain);
        assertThat(graph.cycles().stream().filter(cycle -> cycle.size() > 1)).hasSize(components);
        assertThat(graph.dead()).isEmpty();
        assertThat(graph.derivable(corpus.everyPaper()))
                .hasSize(corpus.catalogue.modules().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"utd", "gatech"})
    void redundant_clauses_are_the_expected_ones(String source) {
        CorpusCatalogue corpus = CorpusCatalogue.of(source);
        List<List<Object>> expected = new ArrayList<>();
        for (Object pair : CorpusCatalogue.expected("redundant_clauses", source)) {
            List<Object> parts = PlainJson.list(pair);
            Object clause = parts.get(1);
            List<Object> ids = clause instanceof String
                    ? List.of(clause)
                    : PlainJson.list(PlainJson.list(clause).get(1));
            expected.add(List.of(parts.get(0), ids.stream().distinct().toList()));
        }
        List<List<Object>> found = new ArrayList<>();
        for (RedundantClause clause : PrerequisiteGraph.of(corpus.catalogue).redundantClauses()) {
            found.add(List.of(clause.module().value(), new ArrayList<Object>(clause.alternatives())));
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void the_third_catalogue_has_as_many_redundant_clauses_as_the_reference_says() {
        CorpusCatalogue corpus = CorpusCatalogue.of("ucsd_SU19");
        assertThat(PrerequisiteGraph.of(corpus.catalogue).redundantClauses()).hasSize(313);
    }
}
