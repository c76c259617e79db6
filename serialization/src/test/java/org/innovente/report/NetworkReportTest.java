package org.innovente.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.innovente.audit.AuditOptions;
import org.innovente.catalogue.Catalogue;
import org.innovente.change.CatalogueDiff;
import org.innovente.change.ChangeImpact;
import org.innovente.change.MigrationPlan;
import org.innovente.common.Credits;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.PartnerId;
import org.innovente.common.Period;
import org.innovente.common.TerritoryId;
import org.innovente.coverage.Coverage;
import org.innovente.coverage.CoverageQuery;
import org.innovente.coverage.CoverageTarget;
import org.innovente.coverage.FirmGap;
import org.innovente.coverage.FirmProfile;
import org.innovente.coverage.Mutualisation;
import org.innovente.coverage.SteeringReport;
import org.innovente.json.CatalogueJson;
import org.innovente.json.FirmProfileJson;
import org.innovente.json.LearnerRecordJson;
import org.innovente.learner.LearnerRecord;
import org.innovente.module.TrainingModule;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.testing.Repository;
import org.junit.jupiter.api.Test;

class NetworkReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Path RESOURCES = Repository.root().resolve("examples/quickstart/src/main/resources");
    private static final String FIRM = """
            {"format-version": 1, "name": "Ateliers <b>Duval</b>", "territory": "FR-NOR", "audience": "engineer",
             "needs": [{"competency": "C8.1", "level": "4"}, {"framework": "innovente", "competency": "C1.1", "level": "2"}],
             "held": [{"competency": "C1.1", "level": "1"}],
             "sector": {"scheme": "naf", "code": "25.62B"}}
            """;

    @Test
    void every_report_is_complete_in_both_languages_and_agrees_with_its_schema() throws IOException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (Map.Entry<String, NetworkReport> one : reports(locale).entrySet()) {
                NetworkReport report = one.getValue();
                String name = one.getKey();
                assertThat(problems("output/" + name, report.json())).as(name).isEmpty();
                assertThat(report.text()).as(name).doesNotContain("{").doesNotContain("\u001b");
                assertThat(report.markdown()).as(name).startsWith("# ").doesNotContain("<b>");
                assertThat(report.html())
                        .as(name)
                        .startsWith("<!DOCTYPE html>\n<html lang=\"" + locale.getLanguage())
                        .endsWith("</html>\n")
                        .doesNotContain("<b>");
            }
        }
    }

    @Test
    void the_diff_agrees_with_its_schema() throws IOException {
        for (CatalogueDiff diff : List.of(diff(), CatalogueDiff.of(bundled(), bundled()))) {
            assertThat(problems(
                            "output/diff", DiffReport.of(diff, Locale.ENGLISH).json()))
                    .isEmpty();
        }
        assertThat(problems("output/diff", "{\"catalogue\": \"c\", \"step\": \"huge\"}"))
                .hasSize(2);
    }

    @Test
    void a_firm_sees_what_it_lacks_what_leads_there_and_where() throws IOException {
        String text = reports(Locale.ENGLISH).get("firm").text();

        assertThat(text).isEqualTo("""
                What Ateliers <b>Duval</b> lacks
                Its people are in Normandy. Sessions count from 2026-11-24.

                Competencies that are missing
                  - C8.1@4 Define the axes of a watch that serves decisions
                  - innovente/C1.1@2 Conduct an exploratory interview with a user

                Modules that lead there
                No module of the catalogue leads to:
                  - C8.1@4 Define the axes of a watch that serves decisions
                The fewest modules; proven.
                  Module                       Verdict  Offer
                  USA-1 Listening to the user  on site  O-USA-1 ON-SITE
                """);
    }

    @Test
    void reports_say_what_the_new_edition_means() throws IOException {
        Map<String, NetworkReport> reports = reports(Locale.FRENCH);

        assertThat(reports.get("migration").text())
                .contains(
                        "PI-2 ",
                        "PI-2B ",
                        "c’est le même sous un nouvel identifiant",
                        "Rien ne peut être proposé pour");
        assertThat(reports.get("learner-impact").text())
                .contains("Apprenants touchés\u00a0: ")
                .contains("Module USA-1");
        assertThat(reports.get("partner-impact").text())
                .contains("Dans pole 1.0.0\u00a0:")
                .contains("Module PI-2 renommé");
        assertThat(reports.get("pooling").json()).contains("\"one\": \"USA-1\"", "\"other\": \"USA-1-BIS\"");
        assertThat(reports.get("steering").text()).contains("2027-09-15  Module USA-1");
    }

    @Test
    void the_profile_of_a_firm_is_read_and_written_and_agrees_with_its_schema() throws IOException {
        FirmProfile profile = FirmProfileJson.standard().strict().read(FIRM).orThrow();

        assertThat(profile.needs()).hasSize(2);
        String written = FirmProfileJson.standard().toJson(profile);
        assertThat(FirmProfileJson.standard().read(written).orThrow()).isEqualTo(profile);
        assertThat(problems("firm-profile", FIRM)).isEmpty();
        assertThat(problems("firm-profile", written)).isEmpty();
        assertThat(FirmProfileJson.standard()
                        .read("{\"format-version\": 1, \"needs\": [{\"level\": \"1\"}], \"colour\": 1}")
                        .report()
                        .findings())
                .extracting(finding -> finding.code().id() + " " + finding.pointer())
                .containsExactly(
                        "json.missing-member ",
                        "json.missing-member ",
                        "json.missing-member /needs/0",
                        "json.unknown-member /colour");
    }

    private static Map<String, NetworkReport> reports(Locale locale) throws IOException {
        Catalogue bundled = bundled();
        Coverage coverage = Coverage.of(bundled);
        CatalogueDiff diff = diff();
        Map<String, NetworkReport> reports = new LinkedHashMap<>();
        reports.put(
                "coverage",
                NetworkReport.coverage(
                        coverage.matrix(
                                bundled.diplomas().stream()
                                        .map(diploma -> CoverageTarget.diploma(bundled, diploma.id()))
                                        .toList(),
                                List.of(new TerritoryId("FR-NOR"), new TerritoryId("FR-20R")),
                                CoverageQuery.in(new TerritoryId("FR-NOR"))),
                        bundled,
                        Optional.of(DAY),
                        locale));
        FirmProfile firm = FirmProfileJson.standard().read(FIRM).orThrow();
        reports.put(
                "firm",
                NetworkReport.firm(
                        FirmGap.of(coverage, PrerequisiteGraph.of(bundled), firm, Period.since(DAY)),
                        bundled,
                        DAY,
                        locale));
        Catalogue twins = twins(bundled);
        reports.put("pooling", NetworkReport.pooling(Mutualisation.of(twins), twins, locale));
        reports.put(
                "steering", NetworkReport.steering(SteeringReport.of(bundled, DAY, DAY.plusYears(1)), bundled, locale));
        reports.put("migration", NetworkReport.migration(MigrationPlan.of(diff), diff, locale));
        reports.put(
                "learner-impact",
                NetworkReport.learners(
                        ChangeImpact.onLearners(
                                diff,
                                records(),
                                AuditOptions.builder().asOf(DAY).build()),
                        diff,
                        locale));
        Catalogue pole = bundled.toBuilder()
                .id(new org.innovente.common.CatalogueId("pole"))
                .modules(List.of())
                .build();
        reports.put("partner-impact", NetworkReport.partner(ChangeImpact.onCatalogue(diff, pole), diff, pole, locale));
        return reports;
    }

    private static List<LearnerRecord> records() throws IOException {
        List<LearnerRecord> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(RESOURCES.resolve("records"))) {
            for (Path file : files.sorted().toList()) {
                records.add(LearnerRecordJson.standard()
                        .read(Files.readAllBytes(file))
                        .orThrow());
            }
        }
        return records;
    }

    /** The catalogue with a module that another partner has as well. */
    private static Catalogue twins(Catalogue catalogue) {
        TrainingModule one = catalogue.module(new ModuleId("USA-1"));
        return catalogue.toBuilder()
                .addModule(one.toBuilder()
                        .id(new ModuleId("USA-1-BIS"))
                        .provider(new PartnerId("utt"))
                        .build())
                .build();
    }

    /** The next edition: other credits, a module under another identifier, one that is withdrawn for nothing, and markup. */
    private static CatalogueDiff diff() throws IOException {
        Catalogue bundled = bundled();
        List<TrainingModule> modules = new ArrayList<>();
        for (TrainingModule module : bundled.modules()) {
            modules.add(
                    switch (module.id().value()) {
                        case "USA-1" ->
                            module.toBuilder()
                                    .credits(Credits.ects("5"))
                                    .title(LocalizedText.fr("<b>\u001b[31m</b>"))
                                    .build();
                        case "PI-2" ->
                            module.toBuilder().id(new ModuleId("PI-2B")).build();
                        case "CREA-1" ->
                            module.toBuilder()
                                    .lifecycle(Lifecycle.builder()
                                            .status(LifecycleStatus.WITHDRAWN)
                                            .build())
                                    .build();
                        default -> module;
                    });
        }
        return CatalogueDiff.of(bundled, bundled.toBuilder().modules(modules).build());
    }

    private static Catalogue bundled() throws IOException {
        return CatalogueJson.standard()
                .read(Files.readAllBytes(RESOURCES.resolve("catalogues/innovente.json")))
                .orThrow();
    }

    private static List<String> problems(String schema, String document) throws IOException {
        try (InputStream in = CatalogueJson.class.getResourceAsStream(schema + "-1.schema.json")) {
            assertThat(in).as(schema).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .validate(document, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
