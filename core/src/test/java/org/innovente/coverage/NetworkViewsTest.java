package org.innovente.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innovente.requirement.Requirement.competency;
import static org.innovente.requirement.Requirement.module;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ActionId;
import org.innovente.common.AgreementId;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.Credits;
import org.innovente.common.DeliveryMode;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.OfferId;
import org.innovente.common.Openness;
import org.innovente.common.OutcomeName;
import org.innovente.common.PartnerId;
import org.innovente.common.Period;
import org.innovente.common.Rights;
import org.innovente.common.ScaleId;
import org.innovente.common.TerritoryId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.module.Outcome;
import org.innovente.module.ResultIndicator;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.Agreement;
import org.innovente.network.AgreementRight;
import org.innovente.network.EntryMode;
import org.innovente.network.Membership;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.network.PartnerKind;
import org.innovente.network.Territory;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.requirement.Prerequisite;
import org.junit.jupiter.api.Test;

class NetworkViewsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final TerritoryId NORTH = new TerritoryId("north");

    @Test
    void suggests_modules_of_two_partners_that_one_could_serve() {
        Catalogue catalogue = base().addModule(of("M1", "utc", "Management de l'innovation ouverte", "C1", "2"))
                .addModule(of("M2", "utt", "Management de l'innovation", "C1", "2"))
                .addModule(of("M3", "utc", "Management de l'innovation avancé", "C1", "2"))
                .addModule(of("M4", "utt", "Droit des brevets", "C2", "1"))
                .build();

        List<Mutualisation.Pair> pairs = Mutualisation.of(catalogue).pairs();

        assertThat(pairs).extracting(pair -> pair.one() + " " + pair.other()).containsExactly("M1 M2", "M2 M3");
        assertThat(pairs.get(0).likeness()).isBetween(0.8, 1.0);
    }

    @Test
    void says_who_may_do_what_and_why() {
        TrainingModule open = of("O", "utc", "Ouvert", "C1", "1").toBuilder()
                .rights(Rights.builder().openness(Openness.OPEN).build())
                .build();
        TrainingModule closed = of("M", "utc", "Fermé", "C1", "1");
        Catalogue catalogue = base().addModule(open)
                .addModule(closed)
                .addPartner(partner("utc"))
                .addPartner(partner("utt"))
                .addPartner(partner("gone").toBuilder()
                        .addMembership(Membership.builder()
                                .kind(PartnerKind.FOUNDER)
                                .period(Period.of(LocalDate.of(2012, 1, 1), LocalDate.of(2018, 12, 31)))
                                .build())
                        .build())
                .addAgreement(Agreement.builder()
                        .id(new AgreementId("pool"))
                        .addGrantor(new PartnerId("utc"))
                        .addRight(AgreementRight.USE)
                        .build())
                .build();
        PartnerRights rights = PartnerRights.of(catalogue, DAY);

        assertThat(rights.members()).extracting(PartnerId::value).containsExactly("utc", "utt");
        assertThat(rights.basis(new PartnerId("utc"), AgreementRight.ADAPT, closed))
                .contains("owner");
        assertThat(rights.basis(new PartnerId("utt"), AgreementRight.USE, closed))
                .contains("pool");
        assertThat(rights.basis(new PartnerId("utt"), AgreementRight.ADAPT, closed))
                .isEmpty();
        assertThat(rights.basis(new PartnerId("utt"), AgreementRight.ADAPT, open))
                .contains("open");
        assertThat(rights.basis(new PartnerId("gone"), AgreementRight.USE, closed))
                .isEmpty();
        assertThat(rights.allowed(new PartnerId("utt"), AgreementRight.USE)).containsExactly(open, closed);
    }

    @Test
    void shows_a_firm_the_way_to_what_it_lacks() {
        Catalogue catalogue = base().addModule(of("A", "utc", "Base", "C1", "1"))
                .addModule(of("B", "utc", "Suite", "C1", "2").toBuilder()
                        .prerequisite(Prerequisite.of(module("A")))
                        .build())
                .addModule(of("Z", "utc", "Autre", "C2", "1"))
                .addTerritory(Territory.builder().id(NORTH).build())
                .addOffer(remote("A"))
                .build();
        FirmProfile profile = new FirmProfile(
                "PME",
                List.of(competency("C1", "2"), competency("C2", "1")),
                List.of(competency("C2", "2")),
                Optional.empty(),
                NORTH,
                Optional.empty());

        FirmGap gap = FirmGap.of(Coverage.of(catalogue), PrerequisiteGraph.of(catalogue), profile, Period.since(DAY));

        assertThat(gap.missing()).containsExactly(competency("C1", "2"));
        assertThat(gap.path().path().orElseThrow().modules()).containsExactly(new ModuleId("A"), new ModuleId("B"));
        assertThat(gap.places().get(new ModuleId("A")).verdict()).isEqualTo(CoverageVerdict.REMOTE);
        assertThat(gap.places().get(new ModuleId("B")).verdict()).isEqualTo(CoverageVerdict.UNCOVERED);
        assertThat(gap.profile().name()).isEqualTo("PME");
    }

    @Test
    void tells_the_steering_board_what_to_look_at() {
        Catalogue catalogue = base().addModule(of("A", "utc", "Demandé", "C1", "1").toBuilder()
                        .lifecycle(Lifecycle.builder()
                                .nextReview(LocalDate.of(2026, 9, 1))
                                .build())
                        .addIndicator(result(2025, "70"))
                        .addIndicator(result(2024, "82.5"))
                        .build())
                .addModule(of("B", "utc", "Inutile", "C9", "1"))
                .addModule(of("C", "utc", "Proposé", "C9", "1"))
                .addOffer(remote("C"))
                .addDiploma(Diploma.builder()
                        .id(new DiplomaId("D"))
                        .addCompetency(outcome("C2", "1"))
                        .addOutcome(NamedOutcome.builder()
                                .name(new OutcomeName("award"))
                                .kind(OutcomeKind.AWARD)
                                .requirement(module("A"))
                                .build())
                        .build())
                .build();

        SteeringReport report = SteeringReport.of(catalogue, DAY, DAY.plusMonths(6));

        assertThat(report.reviews())
                .containsExactly(new SteeringReport.Review("module", "A", LocalDate.of(2026, 9, 1)));
        assertThat(report.trends()).hasSize(1);
        assertThat(report.trends().get(0).change()).isEqualByComparingTo("-12.5");
        assertThat(report.unneeded()).containsExactly(new ModuleId("B"));
        assertThat(report.unoffered()).containsExactly(new ModuleId("A"));
        assertThat(report.untaught()).containsExactly("F/C2");
        assertThat(report.day()).isEqualTo(DAY);
    }

    private static Catalogue.Builder base() {
        return Catalogue.builder()
                .id(new CatalogueId("network"))
                .addFramework(CompetencyFramework.builder()
                        .id(new FrameworkId("F"))
                        .defaultScale(new ScaleId("S"))
                        .addScale(ProficiencyScale.builder()
                                .id(new ScaleId("S"))
                                .addLevel(ProficiencyLevel.builder()
                                        .id(new LevelId("1"))
                                        .build())
                                .addLevel(ProficiencyLevel.builder()
                                        .id(new LevelId("2"))
                                        .build())
                                .build())
                        .addCompetency(
                                Competency.builder().id(new CompetencyId("C1")).build())
                        .addCompetency(
                                Competency.builder().id(new CompetencyId("C2")).build())
                        .addCompetency(
                                Competency.builder().id(new CompetencyId("C9")).build())
                        .build());
    }

    private static TrainingModule of(String id, String provider, String title, String competency, String level) {
        return TrainingModule.builder()
                .id(new ModuleId(id))
                .title(LocalizedText.fr(title))
                .provider(new PartnerId(provider))
                .credits(Credits.ects("3"))
                .prerequisite(Prerequisite.none())
                .addOutcome(outcome(competency, level))
                .build();
    }

    private static Outcome outcome(String competency, String level) {
        return Outcome.builder()
                .competency(new CompetencyId(competency))
                .level(new LevelId(level))
                .build();
    }

    private static Partner partner(String id) {
        return Partner.builder().id(new PartnerId(id)).build();
    }

    private static Offer remote(String module) {
        return Offer.builder()
                .id(new OfferId("O-" + module))
                .subject(ItemRef.builder().kind(ItemKind.MODULE).id(module).build())
                .addAction(Action.builder()
                        .id(new ActionId("R"))
                        .deliveryMode(DeliveryMode.REMOTE)
                        .entryMode(EntryMode.PERMANENT)
                        .build())
                .build();
    }

    private static ResultIndicator result(int year, String success) {
        return ResultIndicator.builder()
                .period(Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .successRate(new BigDecimal(success))
                .build();
    }
}
