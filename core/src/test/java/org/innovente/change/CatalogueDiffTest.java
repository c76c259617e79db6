package org.innovente.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innovente.requirement.Requirement.allOf;
import static org.innovente.requirement.Requirement.anyOf;
import static org.innovente.requirement.Requirement.competency;
import static org.innovente.requirement.Requirement.module;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Audience;
import org.innovente.common.BlockId;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.Credits;
import org.innovente.common.DeliveryMode;
import org.innovente.common.DiplomaId;
import org.innovente.common.EqfLevel;
import org.innovente.common.FrameworkId;
import org.innovente.common.LanguageTag;
import org.innovente.common.LevelId;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.OutcomeName;
import org.innovente.common.ProgrammeId;
import org.innovente.common.ScaleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

class CatalogueDiffTest {
    private static final CompetencyFramework FRAMEWORK = CompetencyFramework.builder()
            .id(new FrameworkId("F"))
            .defaultScale(new ScaleId("S"))
            .addScale(ProficiencyScale.builder()
                    .id(new ScaleId("S"))
                    .addLevel(level("1"))
                    .addLevel(level("2"))
                    .addLevel(level("10"))
                    .build())
            .addCompetency(Competency.builder()
                    .id(new CompetencyId("C1"))
                    .title(LocalizedText.fr("Conduire un projet"))
                    .build())
            .addCompetency(Competency.builder()
                    .id(new CompetencyId("C2"))
                    .title(LocalizedText.fr("Vendre"))
                    .build())
            .build();
    private static final TrainingModule MODULE = TrainingModule.builder()
            .id(new ModuleId("M"))
            .title(LocalizedText.fr("Management de l'innovation"))
            .credits(Credits.ects("6"))
            .addOutcome(outcome("C1", "2"))
            .addAudience(Audience.ENGINEER)
            .addDeliveryMode(DeliveryMode.REMOTE)
            .addDeliveryMode(DeliveryMode.ON_SITE)
            .prerequisite(Prerequisite.of(module("A")))
            .entryLevel(new EqfLevel(5))
            .build();
    private static final Diploma DIPLOMA = Diploma.builder()
            .id(new DiplomaId("D"))
            .title(LocalizedText.fr("Mineur"))
            .addOutcome(award(allOf(module("M"), anyOf(module("A"), module("B")))))
            .addCompetency(outcome("C1", "2"))
            .addBlock(Block.builder()
                    .id(new BlockId("D-1"))
                    .addCompetency(outcome("C1", "1"))
                    .build())
            .build();
    private static final Catalogue CATALOGUE = Catalogue.builder()
            .id(new CatalogueId("demo"))
            .lifecycle(Lifecycle.builder().version("1.4.2").build())
            .addFramework(FRAMEWORK)
            .addModule(simple("A"))
            .addModule(simple("B"))
            .addModule(MODULE)
            .addDiploma(DIPLOMA)
            .addProgramme(Programme.builder()
                    .id(new ProgrammeId("P"))
                    .addPlacement(Placement.builder().module(new ModuleId("M")).build())
                    .build())
            .build();

    @Test
    void finds_nothing_in_two_equal_editions() {
        CatalogueDiff diff = CatalogueDiff.of(CATALOGUE, CATALOGUE.toBuilder().build());

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.step()).isEqualTo(VersionStep.NONE);
        assertThat(diff.suggestedVersion()).contains("1.4.2");
        assertThat(diff.report().isEmpty()).isTrue();
    }

    @Test
    void judges_a_prerequisite() {
        assertModule(
                m -> m.prerequisite(Prerequisite.of(allOf(module("A"), module("B")))),
                "change.rule-tightened",
                VersionStep.MAJOR);
        assertModule(
                m -> m.prerequisite(Prerequisite.of(anyOf(module("A"), module("B")))),
                "change.rule-loosened",
                VersionStep.MINOR);
        assertModule(m -> m.prerequisite(Prerequisite.of(module("B"))), "change.rule-changed", VersionStep.MAJOR);
        assertModule(
                m -> m.prerequisite(Prerequisite.of(allOf(module("A")))), "change.rule-rewritten", VersionStep.PATCH);
        assertModule(m -> m.prerequisite(Prerequisite.none()), "change.rule-loosened", VersionStep.MINOR);
        assertModule(
                m -> m.prerequisite(Prerequisite.prose(LocalizedText.fr("avoir fait A"))),
                "change.rule-changed",
                VersionStep.MAJOR);
        assertModule(
                m -> m.prerequisite(Prerequisite.builder()
                        .requirement(module("A"))
                        .prose(LocalizedText.fr("A"))
                        .build()),
                "change.reworded",
                VersionStep.PATCH);
        assertModule(m -> m.corequisite(module("B")), "change.rule-tightened", VersionStep.MAJOR);
    }

    @Test
    void judges_levels_by_their_place_on_the_scale() {
        // 10 comes after 2 on this scale, and before it as text
        assertModule(m -> m.outcomes(List.of(outcome("C1", "10"))), "change.level-raised", VersionStep.MINOR);
        assertModule(m -> m.outcomes(List.of(outcome("C1", "1"))), "change.level-lowered", VersionStep.MAJOR);
        assertModule(
                m -> m.outcomes(List.of(outcome("C1", "2"), outcome("C2", "1"))),
                "change.outcome-added",
                VersionStep.MINOR);
        assertModule(m -> m.outcomes(List.of()), "change.outcome-removed", VersionStep.MAJOR);
        assertModule(
                m -> m.prerequisite(Prerequisite.of(competency("C1", "2"))),
                m -> m.prerequisite(Prerequisite.of(competency("C1", "10"))),
                "change.rule-tightened",
                VersionStep.MAJOR);
    }

    @Test
    void judges_what_a_module_offers() {
        assertModule(m -> m.credits(Credits.ects("5")), "change.credits-changed", VersionStep.MAJOR);
        assertModule(m -> m.deliveryModes(List.of(DeliveryMode.REMOTE)), "change.choice-removed", VersionStep.MAJOR);
        assertModule(m -> m.addAudience(Audience.MANAGER), "change.choice-added", VersionStep.MINOR);
        assertModule(m -> m.addLanguage(LanguageTag.FR), "change.detail-changed", VersionStep.MINOR);
        assertModule(m -> m.entryLevel(new EqfLevel(6)), "change.entry-raised", VersionStep.MAJOR);
        assertModule(m -> m.entryLevel(new EqfLevel(4)), "change.entry-lowered", VersionStep.MINOR);
        assertModule(m -> m.addExclude(new ModuleId("B")), "change.exclusion-added", VersionStep.MAJOR);
        assertModule(m -> m.addEquivalent(new ModuleId("B")), "change.equivalence-added", VersionStep.MINOR);
        assertModule(
                m -> m.title(LocalizedText.fr("Management de l’innovation ouverte")),
                "change.reworded",
                VersionStep.PATCH);
        assertModule(m -> m.title(LocalizedText.fr("Droit des brevets")), "change.meaning-changed", VersionStep.MAJOR);
        assertModule(m -> m.objectives(LocalizedText.fr("Savoir")), "change.reworded", VersionStep.PATCH);
        assertModule(m -> m.lifecycle(status(LifecycleStatus.WITHDRAWN)), "change.withdrawn", VersionStep.MAJOR);
        assertModule(m -> m.lifecycle(status(LifecycleStatus.DEPRECATED)), "change.deprecated", VersionStep.MINOR);
        assertModule(
                m -> m.lifecycle(status(LifecycleStatus.PUBLISHED)),
                m -> m.lifecycle(status(LifecycleStatus.DRAFT)),
                "change.status-back",
                VersionStep.MAJOR);
        assertModule(
                m -> m.lifecycle(
                        Lifecycle.builder().lastReview(LocalDate.of(2026, 1, 1)).build()),
                "change.detail-changed",
                VersionStep.MINOR);
    }

    @Test
    void judges_a_diploma() {
        assertDiploma(d -> d.outcomes(List.of(award(module("M")))), "change.rule-loosened", VersionStep.MINOR);
        assertDiploma(
                d -> d.outcomes(List.of(award(allOf(module("M"), module("A"))))),
                "change.rule-tightened",
                VersionStep.MAJOR);
        assertDiploma(d -> d.outcomes(List.of()), "change.rule-loosened", VersionStep.MAJOR);
        assertDiploma(d -> d.competencies(List.of(outcome("C1", "10"))), "change.target-raised", VersionStep.MAJOR);
        assertDiploma(d -> d.competencies(List.of(outcome("C1", "1"))), "change.target-lowered", VersionStep.MINOR);
        assertDiploma(d -> d.addCompetency(outcome("C2", "1")), "change.target-added", VersionStep.MAJOR);
        assertDiploma(d -> d.blocks(List.of()), "change.structure-changed", VersionStep.MAJOR);
        assertDiploma(d -> d.credits(Credits.ects("30")), "change.credits-changed", VersionStep.MAJOR);
    }

    @Test
    void says_who_still_needs_a_module_that_is_gone() {
        CatalogueDiff diff = CatalogueDiff.of(
                CATALOGUE, CATALOGUE.toBuilder().modules(List.of(simple("B"))).build());

        assertThat(codes(diff, "module", "M"))
                .containsExactly("change.removed", "change.still-needed", "change.still-needed");
        assertThat(diff.find(new Subject("module", "M")).orElseThrow().consequences())
                .extracting(consequence -> consequence.message(Locale.ENGLISH))
                .containsExactly(
                        "Is gone.",
                        "Is still needed by diploma D, which cannot be met without it.",
                        "Is still needed by programme P, which cannot be met without it.");
        assertThat(codes(diff, "module", "A")).containsExactly("change.removed", "change.still-named");
    }

    @Test
    void recognises_renaming_replacement_and_moves() {
        TrainingModule renamed = MODULE.toBuilder().id(new ModuleId("M2")).build();
        CatalogueDiff diff = CatalogueDiff.of(
                CATALOGUE,
                CATALOGUE.toBuilder()
                        .modules(List.of(simple("B"), simple("A"), renamed))
                        .build());

        assertThat(diff.counts())
                .containsEntry(ChangeKind.RENAMED, 1)
                .containsEntry(ChangeKind.MOVED, 1)
                .hasSize(2);
        assertThat(diff.find(new Subject("module", "M")).orElseThrow().counterpart())
                .contains(new Subject("module", "M2"));
        assertThat(diff.step()).isEqualTo(VersionStep.MAJOR);

        TrainingModule almost = renamed.toBuilder().credits(Credits.ects("5")).build();
        Change change = CatalogueDiff.of(CATALOGUE, withModule(almost))
                .find(new Subject("module", "M"))
                .orElseThrow();
        assertThat(change.kind()).isEqualTo(ChangeKind.RENAMED);
        assertThat(change.members()).extracting(MemberChange::path).containsExactly("id", "credits");
        assertThat(change.consequences())
                .extracting(one -> one.code().id())
                .containsExactly("change.renamed", "change.credits-changed");

        TrainingModule successor =
                simple("N").toBuilder().derivedFrom(new ModuleId("M")).build();
        Change replaced = CatalogueDiff.of(CATALOGUE, withModule(successor))
                .find(new Subject("module", "M"))
                .orElseThrow();
        assertThat(replaced.kind()).isEqualTo(ChangeKind.REPLACED);
        assertThat(replaced.counterpart()).contains(new Subject("module", "N"));
    }

    @Test
    void follows_competencies_between_parents() {
        Competency moved = FRAMEWORK.competencies().get(1).toBuilder()
                .addParent(new CompetencyId("C1"))
                .build();
        CatalogueDiff diff = CatalogueDiff.of(
                CATALOGUE,
                CATALOGUE.toBuilder()
                        .frameworks(List.of(FRAMEWORK.toBuilder()
                                .competencies(List.of(FRAMEWORK.competencies().get(0), moved))
                                .build()))
                        .build());

        assertThat(diff.changes()).hasSize(1);
        assertThat(diff.changes().get(0).kind()).isEqualTo(ChangeKind.MOVED);
        assertThat(codes(diff, "competency", "F/C2")).containsExactly("change.reparented");
    }

    @Test
    void reports_a_scale_that_lost_a_level() {
        ProficiencyScale scale = FRAMEWORK.scales().get(0).toBuilder()
                .levels(List.of(level("1"), level("2")))
                .build();
        CatalogueDiff diff = CatalogueDiff.of(
                CATALOGUE,
                CATALOGUE.toBuilder()
                        .frameworks(List.of(
                                FRAMEWORK.toBuilder().scales(List.of(scale)).build()))
                        .build());

        assertThat(codes(diff, "framework", "F")).containsExactly("change.scale-changed");
    }

    @Test
    void suggests_the_version_and_objects_to_one_that_is_too_low() {
        Catalogue harder =
                withModule(MODULE.toBuilder().credits(Credits.ects("5")).build());

        assertThat(CatalogueDiff.of(CATALOGUE, harder).suggestedVersion()).contains("2.0.0");
        assertThat(versionFindings(harder, "1.4.2")).containsExactly("change.version-reused");
        assertThat(versionFindings(harder, "1.5.0")).containsExactly("change.version-too-low");
        assertThat(versionFindings(harder, "2.0.0")).isEmpty();
        assertThat(VersionStep.MINOR.next("1.4.2")).contains("1.5.0");
        assertThat(VersionStep.PATCH.next("1.4")).contains("1.4.1");
        assertThat(VersionStep.MAJOR.next("spring")).isEmpty();
    }

    @Test
    void has_every_text_in_both_languages() {
        for (ChangeCode code : ChangeCode.values()) {
            Consequence consequence = Consequence.of(
                    code,
                    new String[code.arguments().size()].length == 0
                            ? new String[0]
                            : code.arguments().toArray(new String[0]));
            assertThat(consequence.message(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
            assertThat(consequence.message(Locale.FRENCH)).isNotBlank().doesNotContain("{");
        }
        assertThat(ChangeCode.ADDED.texts().keys(Locale.FRENCH))
                .isEqualTo(ChangeCode.ADDED.texts().keys(Locale.ENGLISH));
    }

    private static List<String> versionFindings(Catalogue after, String version) {
        Catalogue stated = after.toBuilder()
                .lifecycle(Lifecycle.builder().version(version).build())
                .build();
        return CatalogueDiff.of(CATALOGUE, stated).report().findings().stream()
                .map(finding -> finding.code().id())
                .filter(id -> id.startsWith("change.version"))
                .toList();
    }

    private static void assertModule(UnaryOperator<TrainingModule.Builder> edit, String code, VersionStep step) {
        assertModule(UnaryOperator.identity(), edit, code, step);
    }

    private static void assertModule(
            UnaryOperator<TrainingModule.Builder> first,
            UnaryOperator<TrainingModule.Builder> edit,
            String code,
            VersionStep step) {
        TrainingModule before = first.apply(MODULE.toBuilder()).build();
        TrainingModule after = edit.apply(before.toBuilder()).build();
        CatalogueDiff diff = CatalogueDiff.of(withModule(before), withModule(after));
        assertThat(codes(diff, "module", "M")).contains(code);
        assertThat(diff.step()).as(code).isEqualTo(step);
    }

    private static void assertDiploma(UnaryOperator<Diploma.Builder> edit, String code, VersionStep step) {
        Diploma after = edit.apply(DIPLOMA.toBuilder()).build();
        CatalogueDiff diff = CatalogueDiff.of(
                CATALOGUE, CATALOGUE.toBuilder().diplomas(List.of(after)).build());
        assertThat(codes(diff, "diploma", "D")).contains(code);
        assertThat(diff.step()).as(code).isEqualTo(step);
    }

    private static List<String> codes(CatalogueDiff diff, String kind, String id) {
        return diff.find(new Subject(kind, id)).orElseThrow().consequences().stream()
                .map(consequence -> consequence.code().id())
                .toList();
    }

    private static Catalogue withModule(TrainingModule module) {
        return CATALOGUE.toBuilder()
                .modules(List.of(simple("A"), simple("B"), module))
                .build();
    }

    private static Lifecycle status(LifecycleStatus status) {
        return Lifecycle.builder().status(status).build();
    }

    private static TrainingModule simple(String id) {
        return TrainingModule.builder()
                .id(new ModuleId(id))
                .title(LocalizedText.fr("Module " + id + " " + id.repeat(3)))
                .build();
    }

    private static Outcome outcome(String competency, String level) {
        return Outcome.builder()
                .competency(new CompetencyId(competency))
                .level(new LevelId(level))
                .build();
    }

    private static ProficiencyLevel level(String id) {
        return ProficiencyLevel.builder().id(new LevelId(id)).build();
    }

    private static NamedOutcome award(Requirement rule) {
        return NamedOutcome.builder()
                .name(new OutcomeName("award"))
                .kind(OutcomeKind.AWARD)
                .requirement(rule)
                .build();
    }
}
