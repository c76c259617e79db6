package org.innovente.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.Credits;
import org.innovente.common.FrameworkId;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.module.TrainingModule;
import org.innovente.testing.RandomModel;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static TrainingModule module(String id, String title) {
        return TrainingModule.builder()
                .id(new ModuleId(id))
                .title(LocalizedText.fr(title))
                .build();
    }

    private static CompetencyFramework framework(String id, String... competencies) {
        CompetencyFramework.Builder framework = CompetencyFramework.builder().id(new FrameworkId(id));
        for (String competency : competencies) {
            framework.addCompetency(
                    Competency.builder().id(new CompetencyId(competency)).build());
        }
        return framework.build();
    }

    @Test
    void modules_keep_document_order_and_duplicates() {
        Catalogue catalogue = Catalogue.builder()
                .id(new CatalogueId("demo"))
                .addModule(module("B", "first"))
                .addModule(module("A", "second"))
                .addModule(module("B", "third"))
                .build();

        assertThat(catalogue.modules()).extracting(m -> m.id().value()).containsExactly("B", "A", "B");
        assertThat(catalogue.module(new ModuleId("B")).title()).isEqualTo(LocalizedText.fr("first"));
        assertThat(catalogue.findModule(new ModuleId("C"))).isEmpty();
        assertThatThrownBy(() -> catalogue.module(new ModuleId("C")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No module 'C' in the catalogue");
    }

    @Test
    void a_competency_of_two_frameworks_needs_its_framework() {
        CatalogueIndex index = Catalogue.builder()
                .id(new CatalogueId("demo"))
                .addFramework(framework("F", "C1", "C2"))
                .addFramework(framework("G", "C2"))
                .build()
                .index();

        assertThat(index.resolveFramework(Optional.empty(), new CompetencyId("C1")))
                .contains(new FrameworkId("F"));
        assertThat(index.resolveFramework(Optional.empty(), new CompetencyId("C2")))
                .isEmpty();
        assertThat(index.resolveFramework(Optional.of(new FrameworkId("G")), new CompetencyId("C2")))
                .contains(new FrameworkId("G"));
        assertThat(index.resolveFramework(Optional.of(new FrameworkId("G")), new CompetencyId("C1")))
                .isEmpty();
        assertThat(index.frameworksOf(new CompetencyId("C2"))).hasSize(2);
    }

    @Test
    void missing_attributes_are_named_together() {
        assertThatThrownBy(() -> org.innovente.network.Price.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("amount")
                .hasMessageContaining("currency");
    }

    @Test
    void a_builder_holds_all_values_of_an_object() {
        for (long seed = 0; seed < 2_000; seed++) {
            Catalogue catalogue = RandomModel.catalogue(seed);

            assertThat(catalogue.toBuilder().build()).isEqualTo(catalogue).hasSameHashCodeAs(catalogue);
            assertThat(RandomModel.catalogue(seed)).isEqualTo(catalogue);
        }
    }

    @Test
    void decimals_of_every_built_value_are_in_normal_form() {
        TrainingModule one =
                module("A", "x").toBuilder().credits(Credits.ects("6.0")).build();
        TrainingModule other =
                module("A", "x").toBuilder().credits(Credits.ects("6")).build();
        org.innovente.network.Price price = org.innovente.network.Price.builder()
                .amount(new java.math.BigDecimal("100.00"))
                .currency("EUR")
                .build();

        assertThat(one).isEqualTo(other);
        assertThat(price.amount()).isEqualTo(new java.math.BigDecimal("100"));
        assertThat(price.normalized()).isSameAs(price);
    }

    @Test
    void the_index_is_computed_once_and_is_no_part_of_equality() {
        Catalogue catalogue = RandomModel.catalogue(7);

        assertThat(catalogue.index()).isSameAs(catalogue.index());
        assertThat(RandomModel.catalogue(7)).isEqualTo(catalogue);
    }
}
