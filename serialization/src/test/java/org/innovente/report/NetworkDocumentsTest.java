package org.innovente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Verdict;
import org.innovente.catalogue.Catalogue;
import org.innovente.change.CatalogueDiff;
import org.innovente.change.VersionStep;
import org.innovente.common.AchievementId;
import org.innovente.common.AttestationKind;
import org.innovente.common.Attributes;
import org.innovente.common.Credits;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.RecordId;
import org.innovente.common.TerritoryId;
import org.innovente.coverage.Access;
import org.innovente.coverage.Coverage;
import org.innovente.coverage.CoverageAnswer;
import org.innovente.coverage.CoverageMatrix;
import org.innovente.coverage.CoverageQuery;
import org.innovente.coverage.CoverageTarget;
import org.innovente.coverage.CoverageVerdict;
import org.innovente.coverage.Gap;
import org.innovente.coverage.ModuleAccess;
import org.innovente.diploma.ItemRef;
import org.innovente.json.CatalogueJson;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AttestationRecord;
import org.innovente.learner.LearnerRecord;
import org.innovente.module.TrainingModule;
import org.innovente.network.TerritoryKind;
import org.innovente.picture.CoverageSvg;
import org.innovente.testing.RandomModel;
import org.innovente.testing.Repository;
import org.innovente.trust.CanonicalJson;
import org.innovente.trust.Delta;
import org.junit.jupiter.api.Test;

class NetworkDocumentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final CatalogueJson JSON = CatalogueJson.standard();
    private static final Catalogue BUNDLED = bundled();

    @Test
    void the_delta_between_two_editions_gives_the_new_one_as_the_writer_writes_it() {
        Catalogue next = edition();
        byte[] old = JSON.toBytes(BUNDLED);
        byte[] now = JSON.toBytes(next);

        byte[] delta = Delta.between(old, now).orThrow();
        Catalogue applied = JSON.read(Delta.apply(old, delta).orThrow()).orThrow();

        assertThat(JSON.toBytes(applied)).isEqualTo(now);
        assertThat(delta).hasSizeLessThan(now.length / 10);
    }

    @Test
    void deltas_lead_between_random_catalogues() {
        for (long seed = 0; seed < 20; seed++) {
            byte[] old = JSON.toBytes(RandomModel.catalogue(seed));
            byte[] now = JSON.toBytes(RandomModel.catalogue(seed + 1));
            // random catalogues may hold what cannot be signed, such as numbers beyond the range of a double
            if (CanonicalJson.of(old).value().isPresent()
                    && CanonicalJson.of(now).value().isPresent()) {
                byte[] delta = Delta.between(old, now).orThrow();
                Catalogue applied =
                        JSON.read(Delta.apply(old, delta).orThrow()).partial().orElseThrow();
                assertThat(JSON.toBytes(applied)).isEqualTo(now);
            }
        }
    }

    @Test
    void the_diff_of_two_editions_of_the_bundled_catalogue_is_right() {
        CatalogueDiff diff = CatalogueDiff.of(BUNDLED, edition());

        assertThat(diff.changes())
                .extracting(change -> change.kind() + " " + change.subject())
                .containsExactly("changed module USA-1", "removed module CREA-1", "renamed module PI-2");
        assertThat(diff.step()).isEqualTo(VersionStep.MAJOR);
        assertThat(diff.suggestedVersion()).contains("2.0.0");
        String text = DiffReport.of(diff, Locale.ENGLISH).text();
        assertThat(text)
                .contains("innovente 1.0.0 → innovente 1.0.0: 1 removed, 1 changed, 1 renamed.")
                .contains("The credits change from ")
                .contains("Goes on as PI-2B; whoever refers to it must follow.")
                .contains("Is still ");
        assertThat(DiffReport.of(diff, Locale.FRENCH).markdown()).contains("# Changements entre deux éditions");
        assertThat(DiffReport.of(diff, Locale.ENGLISH).json()).contains("\"suggested-version\": \"2.0.0\"");
    }

    @Test
    void reports_escape_what_catalogues_say() {
        TrainingModule nasty = BUNDLED.modules().get(0).toBuilder()
                .title(LocalizedText.fr("<script>alert(1)</script> [x](javascript:y) \u001b[31m\u202e"))
                .build();
        Catalogue next = BUNDLED.toBuilder().modules(List.of(nasty)).build();
        DiffReport report = DiffReport.of(CatalogueDiff.of(BUNDLED, next), Locale.ENGLISH);

        assertThat(report.html())
                .contains("&lt;script&gt;")
                .doesNotContain("<script")
                .doesNotContain("\u202e");
        assertThat(report.markdown()).doesNotContain("<script>").doesNotContain("[x](");
        assertThat(report.text()).doesNotContain("\u001b").doesNotContain("\u202e");
        assertThat(Sheets.module(next, nasty.id(), Locale.FRENCH, DAY))
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void sheets_say_what_the_catalogue_has() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (TrainingModule module : BUNDLED.modules()) {
                assertThat(Sheets.module(BUNDLED, module.id(), locale, DAY))
                        .startsWith("<!DOCTYPE html>\n<html lang=\"" + locale.getLanguage())
                        .endsWith("</html>\n")
                        .doesNotContain("{date}", "{version}");
            }
            BUNDLED.diplomas()
                    .forEach(diploma -> assertThat(Sheets.diploma(BUNDLED, diploma.id(), locale, DAY))
                            .contains("<h2>"));
        }
        assertThat(Sheets.module(BUNDLED, new ModuleId("USA-1"), Locale.FRENCH, DAY))
                .contains("9 h de cours, 12 h de travaux dirigés, 9 h de travaux pratiques, 15 h de projet,"
                        + " 30 h de travail personnel, 75 h au total")
                .contains("<li>Questionnaire, contrôle continu");
        assertThat(NetworkTexts.all().keys(Locale.FRENCH))
                .isEqualTo(NetworkTexts.all().keys(Locale.ENGLISH));
        assertThatThrownBy(() -> Sheets.module(BUNDLED, new ModuleId("nothing"), Locale.FRENCH, DAY))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void every_french_region_is_answered_for_each_diploma_and_an_audit_agrees() {
        List<TerritoryId> regions = BUNDLED.territories().stream()
                .filter(one -> one.kind().filter(TerritoryKind.REGION::equals).isPresent())
                .map(one -> one.id())
                .toList();
        List<CoverageTarget> targets = BUNDLED.diplomas().stream()
                .map(diploma -> CoverageTarget.diploma(BUNDLED, diploma.id()))
                .toList();
        CoverageMatrix matrix = Coverage.of(BUNDLED).matrix(targets, regions, CoverageQuery.in(regions.get(0)));

        assertThat(regions).hasSize(18);
        int minor = targets.stream().map(CoverageTarget::id).toList().indexOf("innove-ut");
        assertThat(matrix.covered(minor)).isEqualTo(18);
        DiplomaAudit audit = DiplomaAudit.of(BUNDLED, new DiplomaId("innove-ut"));
        for (int column = 0; column < regions.size(); column++) {
            CoverageAnswer answer = matrix.at(minor, column);
            assertThat(answer.verdict()).isEqualTo(CoverageVerdict.REMOTE);
            assertThat(audit.verdict(asRecord(answer), AuditOptions.DEFAULT))
                    .as(answer.territory().value())
                    .isEqualTo(Verdict.SATISFIED);
        }
        int certificate = targets.stream().map(CoverageTarget::id).toList().indexOf("innover-exporter");
        assertThat(matrix.answers().subList(certificate * 18, certificate * 18 + 18))
                .allSatisfy(answer -> {
                    // the certificate is offered as a whole in Normandy
                    boolean whole = answer.territory().value().equals("FR-NOR");
                    assertThat(answer.verdict()).isEqualTo(whole ? CoverageVerdict.LOCAL : CoverageVerdict.TRAVEL);
                    assertThat(answer.gap().map(Gap::isProven)).isEqualTo(whole ? Optional.empty() : Optional.of(true));
                });
        String svg = CoverageSvg.matrix(matrix, BUNDLED, Locale.FRENCH);
        assertThat(svg).startsWith("<svg").endsWith("</svg>\n").contains("Normandie");
        assertThat(CoverageSvg.matrix(matrix, BUNDLED, Locale.FRENCH)).isEqualTo(svg);
        assertThat(CoverageSvg.map(matrix.answers().subList(0, 18), BUNDLED, Locale.ENGLISH))
                .contains("Where one can complete");
    }

    /** What a learner would have who took the modules of an answer in the ways that it names. */
    private static LearnerRecord asRecord(CoverageAnswer answer) {
        LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("r"));
        for (ModuleAccess way : answer.modules()) {
            record.addAchievement(Achievement.builder()
                    .id(new AchievementId(way.module().value()))
                    .item(ItemRef.builder()
                            .kind(ItemKind.MODULE)
                            .id(way.module().value())
                            .build())
                    .status(AchievementStatus.ACHIEVED)
                    .attributes(Attributes.EMPTY.with("mode", way.access() == Access.REMOTE ? "remote" : "on-site"))
                    .build());
        }
        record.addAttestation(
                AttestationRecord.builder().kind(AttestationKind.EVENT).build());
        record.addAttestation(
                AttestationRecord.builder().kind(AttestationKind.PROJECT).build());
        return record.build();
    }

    private static Catalogue edition() {
        List<TrainingModule> modules = new ArrayList<>();
        for (TrainingModule module : BUNDLED.modules()) {
            switch (module.id().value()) {
                case "USA-1" ->
                    modules.add(module.toBuilder().credits(Credits.ects("5")).build());
                case "PI-2" ->
                    modules.add(module.toBuilder().id(new ModuleId("PI-2B")).build());
                case "CREA-1" -> {}
                default -> modules.add(module);
            }
        }
        return BUNDLED.toBuilder().modules(modules).build();
    }

    private static Catalogue bundled() {
        try {
            return JSON.read(Files.readAllBytes(Repository.root()
                            .resolve("examples/quickstart/src/main/resources/catalogues/innovente.json")))
                    .orThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
