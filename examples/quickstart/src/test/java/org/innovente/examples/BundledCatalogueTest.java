package org.innovente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.common.Provenance;
import org.innovente.common.ProvenanceKind;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyKind;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Register;
import org.innovente.finding.Read;
import org.innovente.finding.Severity;
import org.innovente.json.CatalogueJson;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.network.Territory;
import org.innovente.validation.CatalogueValidator;
import org.innovente.validation.Profile;
import org.innovente.validation.ValidationInput;
import org.junit.jupiter.api.Test;

/** What the bundled catalogue promises: the published facts, the published shape, and the word "illustrative" on the rest. */
class BundledCatalogueTest {

    private static final Read<Catalogue> READ = Bundled.read();
    private static final Catalogue CATALOGUE = READ.orThrow();

    @Test
    void it_reads_without_any_finding_and_survives_a_round_trip() {
        assertThat(READ.report().isEmpty()).isTrue();
        String json = CatalogueJson.standard().toJson(CATALOGUE);
        assertThat(CatalogueJson.standard().read(json).orThrow()).isEqualTo(CATALOGUE);
    }

    @Test
    void it_passes_the_strictest_profile_without_an_error_or_warning() {
        var report = CatalogueValidator.of(Profile.named("publish"))
                .validate(ValidationInput.of(READ).asOf(LocalDate.of(2026, 11, 24)))
                .report();
        assertThat(report.findings()).noneMatch(finding -> finding.severity() != Severity.NOTE);
    }

    @Test
    void the_model_file_for_beginners_reads_and_has_no_error() throws Exception {
        try (InputStream in = BundledCatalogueTest.class.getResourceAsStream("/catalogues/modele.yaml")) {
            Read<Catalogue> model = CatalogueJson.standard().readYaml(Objects.requireNonNull(in));
            assertThat(model.report().isEmpty()).isTrue();
            assertThat(CatalogueValidator.of(Profile.named("review"))
                            .validate(ValidationInput.of(model))
                            .report()
                            .hasErrors())
                    .isFalse();
        }
    }

    @Test
    void the_framework_has_the_published_shape() {
        CompetencyFramework framework = CATALOGUE.frameworks().get(0);
        Map<CompetencyKind, Long> kinds = framework.competencies().stream()
                .collect(Collectors.groupingBy(c -> c.kind().orElseThrow(), Collectors.counting()));
        assertThat(kinds)
                .containsEntry(CompetencyKind.MACRO_COMPETENCY, 17L)
                .containsEntry(CompetencyKind.ABILITY, 124L)
                .containsEntry(CompetencyKind.DOMAIN, 4L);
        assertThat(framework.scales().get(0).levels())
                .hasSize(4)
                .allMatch(level -> !level.criteria().isEmpty());
    }

    @Test
    void every_text_exists_in_french_and_english() {
        assertThat(CATALOGUE.frameworks().get(0).competencies().stream()
                        .map(Competency::title)
                        .filter(title -> !isBilingual(title)))
                .isEmpty();
        assertThat(CATALOGUE.modules().stream()
                        .filter(module -> !isBilingual(module.title())
                                || !isBilingual(module.objectives())
                                || !isBilingual(module.content())))
                .isEmpty();
    }

    @Test
    void every_ability_is_developed_and_assessed_by_some_module() {
        Set<String> developed = CATALOGUE.modules().stream()
                .map(TrainingModule::outcomes)
                .flatMap(List::stream)
                .map(Outcome::competency)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(CATALOGUE.frameworks().get(0).competencies().stream()
                        .filter(c ->
                                c.kind().filter(CompetencyKind.ABILITY::equals).isPresent())
                        .map(c -> c.id().value()))
                .allMatch(developed::contains);
    }

    @Test
    void all_eighteen_regions_have_their_codes() {
        List<Territory> regions = CATALOGUE.territories().stream()
                .filter(territory -> territory.parent().isPresent())
                .toList();
        assertThat(regions)
                .hasSize(18)
                .allSatisfy(region -> assertThat(region.codes().stream()
                                .map(code -> code.identifier().scheme()))
                        .contains("insee-region", "iso-3166-2", "nuts"));
        assertThat(regions.stream()
                        .flatMap(region -> region.codes().stream())
                        .map(code -> code.identifier().code()))
                .contains("01", "FR-20R", "FRY5");
    }

    @Test
    void the_five_certifications_are_historical_and_no_number_is_invented() {
        assertThat(CATALOGUE.certifications())
                .hasSize(5)
                .allMatch(certification -> certification.register() == Register.INVENTAIRE)
                .allMatch(certification -> certification.historical().orElse(false))
                .extracting(Certification::number)
                .containsOnly(Optional.empty());
    }

    @Test
    void every_thing_says_where_it_comes_from_and_facts_cite_their_source() {
        List<Optional<Provenance>> all = Stream.of(
                        CATALOGUE.frameworks().stream().map(thing -> thing.provenance()),
                        CATALOGUE.modules().stream().map(thing -> thing.provenance()),
                        CATALOGUE.diplomas().stream().map(thing -> thing.provenance()),
                        CATALOGUE.programmes().stream().map(thing -> thing.provenance()),
                        CATALOGUE.certifications().stream().map(thing -> thing.provenance()),
                        CATALOGUE.recognitions().stream().map(thing -> thing.provenance()),
                        CATALOGUE.partners().stream().map(thing -> thing.provenance()),
                        CATALOGUE.agreements().stream().map(thing -> thing.provenance()),
                        CATALOGUE.territories().stream().map(thing -> thing.provenance()),
                        CATALOGUE.offers().stream().map(thing -> thing.provenance()))
                .flatMap(stream -> stream)
                .toList();
        assertThat(all).hasSizeGreaterThan(180).allMatch(Optional::isPresent);
        assertThat(all.stream().map(Optional::orElseThrow))
                .filteredOn(provenance -> provenance.kind() == ProvenanceKind.SOURCED)
                .isNotEmpty()
                .allMatch(provenance -> provenance.source().isPresent());
        assertThat(CATALOGUE.modules())
                .allMatch(module -> module.provenance().orElseThrow().kind() == ProvenanceKind.ILLUSTRATIVE);
    }

    @Test
    void assessments_weigh_a_hundred_percent() {
        assertThat(CATALOGUE.modules())
                .allSatisfy(module -> assertThat(module.assessments().stream()
                                .map(assessment -> assessment.weight().orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(module.id().value())
                        .isEqualByComparingTo("100"));
    }

    private static boolean isBilingual(LocalizedText text) {
        return text.find(LanguageTag.FR).isPresent()
                && text.find(LanguageTag.EN).isPresent();
    }
}
