package org.innovente.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** Every alternative has its price, or is counted where its price was not asked. */
class PathReasonsTest {
    private static final ModuleId TARGET = new ModuleId("T");

    /** Some modules, each more expensive than the one before: it needs all of them. */
    private static PrerequisiteGraph staircase(int ways) {
        Catalogue.Builder catalogue = Catalogue.builder().id(new CatalogueId("c"));
        NOf.Builder any = NOf.builder().quantifier(Quantifier.ANY);
        for (int way = 0; way < ways; way++) {
            TrainingModule.Builder module = TrainingModule.builder().id(new ModuleId("W" + way));
            if (way > 0) {
                module.prerequisite(Prerequisite.of(Requirement.module("X" + way)));
                catalogue.addModule(
                        TrainingModule.builder().id(new ModuleId("X" + way)).build());
            }
            catalogue.addModule(module.build());
            any.addChild(Requirement.module("W" + way));
        }
        return PrerequisiteGraph.of(catalogue
                .addModule(TrainingModule.builder()
                        .id(TARGET)
                        .prerequisite(Prerequisite.of(any.build()))
                        .build())
                .build());
    }

    private static PathReason first(PrerequisiteGraph graph, int limit) {
        return graph.why(graph.path(PathQuery.to(TARGET)), limit).get(0);
    }

    @Test
    void a_hundred_alternatives_are_all_told_with_their_price() {
        PrerequisiteGraph graph = staircase(100);
        PathReason reason = graph.why(graph.path(PathQuery.to(TARGET))).get(0);
        assertThat(reason.module()).isEqualTo(new ModuleId("W0"));
        assertThat(reason.alternatives())
                .hasSize(99)
                .allSatisfy(each -> assertThat(each.extraCost().orElseThrow()).isEqualByComparingTo("1"));
        assertThat(reason.notListed()).isZero();
    }

    @Test
    void alternatives_beyond_the_limit_are_counted() {
        PrerequisiteGraph graph = staircase(10);
        assertThat(first(graph, 4).alternatives()).hasSize(4);
        assertThat(first(graph, 4).notListed()).isEqualTo(5);
        assertThat(first(graph, 0).notListed()).isEqualTo(9);
        assertThat(first(graph, 9).notListed()).isZero();
        PrerequisiteGraph many = staircase(PrerequisiteGraph.MOST_ALTERNATIVES + 3);
        List<PathReason> why = many.why(many.path(PathQuery.to(TARGET)));
        assertThat(why.get(0).notListed()).isEqualTo(2);
    }

    @Test
    void a_negative_limit_is_refused() {
        PrerequisiteGraph graph = staircase(2);
        PathResult result = graph.path(PathQuery.to(TARGET));
        assertThatThrownBy(() -> graph.why(result, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}
