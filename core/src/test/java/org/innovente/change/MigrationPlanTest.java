package org.innovente.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innovente.requirement.Requirement.allOf;
import static org.innovente.requirement.Requirement.module;

import java.util.List;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.Verdict;
import org.innovente.catalogue.Catalogue;
import org.innovente.catalogue.CatalogueImport;
import org.innovente.common.AchievementId;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.Credits;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.OutcomeName;
import org.innovente.common.RecordId;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.LearnerRecord;
import org.innovente.learner.Substitute;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

class MigrationPlanTest {
    private static final Catalogue BEFORE = Catalogue.builder()
            .id(new CatalogueId("utc"))
            .addModule(free("A"))
            .addModule(free("B"))
            .addModule(free("C"))
            .addModule(outcome("D", "X"))
            .addModule(free("E"))
            .addDiploma(diploma(allOf(module("A"), module("B"))))
            .build();
    private static final Catalogue AFTER = BEFORE.toBuilder()
            .modules(List.of(
                    withdrawn("A", "A2"),
                    withdrawn("A2", "A3"),
                    free("A3"),
                    free("B2").toBuilder().title(LocalizedText.fr("Module B")).build(),
                    free("C2").toBuilder()
                            .title(LocalizedText.fr("Autre"))
                            .derivedFrom(new ModuleId("C"))
                            .build(),
                    outcome("D2", "X").toBuilder()
                            .title(LocalizedText.fr("Encore"))
                            .build()))
            .diplomas(List.of(diploma(allOf(module("A3"), module("B2")))))
            .build();

    @Test
    void proposes_a_substitute_with_its_reason() {
        MigrationPlan plan = MigrationPlan.of(CatalogueDiff.of(BEFORE, AFTER));

        assertThat(plan.proposals().values().stream().map(found -> found.get(0)))
                .containsExactly(
                        new MigrationPlan.Proposal(
                                new ModuleId("A"), new ModuleId("A3"), MigrationPlan.Basis.REPLACED_BY),
                        new MigrationPlan.Proposal(new ModuleId("B"), new ModuleId("B2"), MigrationPlan.Basis.RENAMED),
                        new MigrationPlan.Proposal(new ModuleId("C"), new ModuleId("C2"), MigrationPlan.Basis.DERIVED),
                        new MigrationPlan.Proposal(
                                new ModuleId("D"), new ModuleId("D2"), MigrationPlan.Basis.SAME_OUTCOMES));
        assertThat(plan.open()).containsExactly(new ModuleId("E"));
    }

    @Test
    void turns_proposals_into_decisions_that_carry_a_learner_over() {
        CatalogueDiff diff = CatalogueDiff.of(BEFORE, AFTER);
        LearnerRecord learner = record("A", "B");

        List<ChangeImpact.OnLearner> impacts =
                ChangeImpact.onLearners(diff, List.of(learner, record()), AuditOptions.DEFAULT);
        assertThat(impacts).hasSize(2);
        assertThat(impacts.get(0).isLoss()).isTrue();
        assertThat(impacts.get(0).touched())
                .containsExactly(new Subject("diploma", "D"), new Subject("module", "A"), new Subject("module", "B"));
        assertThat(impacts.get(1).isVerdictChanged()).isFalse();

        List<Substitute> decisions = MigrationPlan.of(diff).decisionsFor(learner).stream()
                .map(Substitute.class::cast)
                .toList();
        assertThat(decisions).extracting(one -> one.item().id()).containsExactly("A3", "B2");
        LearnerRecord carried = learner.toBuilder().addAllDecisions(decisions).build();
        assertThat(ChangeImpact.onLearners(diff, List.of(carried), AuditOptions.DEFAULT)
                        .get(0)
                        .after())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void finds_what_other_catalogues_have_to_look_at() {
        Catalogue partner = Catalogue.builder()
                .id(new CatalogueId("utt"))
                .addImport(CatalogueImport.builder()
                        .catalogue(new CatalogueId("utc"))
                        .namespace("utc")
                        .build())
                .addModule(free("A"))
                .addDiploma(diploma(allOf(module("utc:A"), module("A"))))
                .build();

        assertThat(ChangeImpact.onCatalogue(CatalogueDiff.of(BEFORE, AFTER), partner))
                .containsExactly(new ChangeImpact.OnPartner(
                        new Subject("diploma", "D"),
                        new Subject("module", "A"),
                        ChangeKind.REPLACED,
                        VersionStep.MAJOR));
    }

    private static TrainingModule free(String id) {
        return TrainingModule.builder()
                .id(new ModuleId(id))
                .title(LocalizedText.fr("Module " + id))
                .credits(Credits.ects("6"))
                .build();
    }

    private static TrainingModule outcome(String id, String competency) {
        return free(id).toBuilder()
                .addOutcome(Outcome.builder()
                        .competency(new CompetencyId(competency))
                        .build())
                .build();
    }

    private static TrainingModule withdrawn(String id, String by) {
        return free(id).toBuilder()
                .lifecycle(Lifecycle.builder()
                        .status(LifecycleStatus.WITHDRAWN)
                        .replacedBy(List.of(by))
                        .build())
                .build();
    }

    private static Diploma diploma(Requirement rule) {
        return Diploma.builder()
                .id(new DiplomaId("D"))
                .addOutcome(NamedOutcome.builder()
                        .name(new OutcomeName("award"))
                        .kind(OutcomeKind.AWARD)
                        .requirement(rule)
                        .build())
                .build();
    }

    private static LearnerRecord record(String... modules) {
        LearnerRecord.Builder record =
                LearnerRecord.builder().id(new RecordId("r" + modules.length)).diploma(new DiplomaId("D"));
        for (String module : modules) {
            record.addAchievement(Achievement.builder()
                    .id(new AchievementId(module))
                    .item(ItemRef.builder().kind(ItemKind.MODULE).id(module).build())
                    .status(AchievementStatus.ACHIEVED)
                    .build());
        }
        return record.build();
    }
}
