package org.innovente.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.AttestationKind;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.Credits;
import org.innovente.common.DeliveryMode;
import org.innovente.common.FrameworkId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.OfferId;
import org.innovente.common.RecordId;
import org.innovente.common.ScaleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyRelation;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.competency.RelationType;
import org.innovente.diploma.ItemRef;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.LearnerRecord;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.Offer;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.Measure;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

class PathFeaturesTest {
    @Test
    void a_shared_prerequisite_is_paid_once() {
        Catalogue catalogue = catalogue(
                module("X"),
                module("Y"),
                needs("A", Requirement.module("X")),
                needs("B", Requirement.module("X")),
                needs("C", Requirement.module("Y")),
                needs("D", Requirement.module("X")),
                needs("T", Requirement.allOf(any("A", "B"), any("C", "D"))));
        PathResult result = path(catalogue, "T");
        assertThat(result.status()).isEqualTo(PathStatus.OPTIMAL);
        assertThat(result.cost().orElseThrow()).isEqualByComparingTo("4");
        assertThat(result.path().orElseThrow().modules()).contains(id("X"), id("D"), id("T"));
        assertThat(new PathChecker(catalogue).checkCertificate(result)).isEmpty();
    }

    @Test
    void a_cycle_with_a_way_in_is_no_obstacle_and_one_without_is_a_deadlock_that_is_named() {
        Catalogue alive = catalogue(needs("A", any("B", "C")), needs("B", Requirement.module("A")), module("C"));
        assertThat(path(alive, "B").path().orElseThrow().modules()).containsExactly(id("C"), id("A"), id("B"));
        assertThat(PrerequisiteGraph.of(alive).cycles()).containsExactly(List.of(id("A"), id("B")));
        Catalogue dead = catalogue(
                needs("A", Requirement.module("B")),
                needs("B", Requirement.module("C")),
                needs("C", Requirement.module("A")),
                needs("T", Requirement.module("A")));
        Blocker blocker = path(dead, "T").blockers().get(0);
        assertThat(blocker.kind()).isEqualTo(Blocker.Kind.DEADLOCK);
        assertThat(blocker.chain()).containsExactlyInAnyOrder(id("A"), id("B"), id("C"));
        assertThat(PrerequisiteGraph.of(dead).dead()).hasSize(4);
    }

    @Test
    void a_reference_that_leads_nowhere_is_never_met_and_is_named() {
        Catalogue catalogue = catalogue(needs("A", Requirement.module("GONE")), needs("T", Requirement.module("A")));
        PathResult result = path(catalogue, "T");
        assertThat(result.status()).isEqualTo(PathStatus.UNREACHABLE);
        assertThat(result.blockers().get(0).kind()).isEqualTo(Blocker.Kind.DANGLING);
        assertThat(result.blockers().get(0).chain()).containsExactly(id("T"), id("A"));
        assertThat(result.blockers().get(0).condition().orElseThrow().text()).isEqualTo("GONE");
    }

    @Test
    void papers_count_only_when_they_are_brought_and_the_fewest_that_help_are_named() {
        Catalogue catalogue = catalogue(needs(
                "T",
                Requirement.anyOf(
                        Requirement.allOf(paper("internship"), paper("jury")), Requirement.allOf(paper("event")))));
        PathResult without = path(catalogue, "T");
        assertThat(without.status()).isEqualTo(PathStatus.UNREACHABLE);
        assertThat(without.unlockers()).isNotEmpty();
        PathResult with = PrerequisiteGraph.of(catalogue)
                .path(PathQuery.to(id("T")).from(LearnerState.nobody().and(List.of("event"))));
        assertThat(with.status()).isEqualTo(PathStatus.OPTIMAL);
    }

    @Test
    void prose_is_undetermined_and_a_sure_way_beside_it_is_feasible() {
        TrainingModule prose = TrainingModule.builder()
                .id(id("P"))
                .prerequisite(
                        Prerequisite.builder().prose(LocalizedText.en("a talk")).build())
                .build();
        Catalogue catalogue = catalogue(
                prose,
                module("S1"),
                needs("S2", Requirement.module("S1")),
                needs("T", any("P", "S2")),
                needs("U", Requirement.module("P")));
        PathResult unsure = path(catalogue, "U");
        assertThat(unsure.status()).isEqualTo(PathStatus.UNDETERMINED);
        assertThat(unsure.undetermined()).extracting(ConditionRef::text).containsExactly("a talk");
        PathResult sure = path(catalogue, "T");
        assertThat(sure.status()).isEqualTo(PathStatus.FEASIBLE);
        assertThat(sure.cost().orElseThrow()).isEqualByComparingTo("3");
        assertThat(sure.lowerBound().orElseThrow()).isEqualByComparingTo("2");
    }

    @Test
    void competencies_are_supplied_by_higher_levels_and_by_exact_matches() {
        CompetencyFramework framework = CompetencyFramework.builder()
                .id(new FrameworkId("F"))
                .defaultScale(new ScaleId("S"))
                .addScale(ProficiencyScale.builder()
                        .id(new ScaleId("S"))
                        .addLevel(
                                ProficiencyLevel.builder().id(new LevelId("1")).build())
                        .addLevel(
                                ProficiencyLevel.builder().id(new LevelId("2")).build())
                        .addLevel(
                                ProficiencyLevel.builder().id(new LevelId("3")).build())
                        .build())
                .addCompetency(Competency.builder().id(new CompetencyId("C1")).build())
                .addCompetency(Competency.builder().id(new CompetencyId("C2")).build())
                .addRelation(CompetencyRelation.builder()
                        .source(new CompetencyId("C1"))
                        .type(RelationType.EXACT)
                        .target(new CompetencyId("C2"))
                        .build())
                .build();
        Catalogue catalogue = catalogue(
                        grants("LOW", "C1", "1"),
                        grants("HIGH", "C2", "3"),
                        needs("T", Requirement.competency("C1", "2")))
                .toBuilder()
                .addFramework(framework)
                .build();
        PathResult result = path(catalogue, "T");
        assertThat(result.path().orElseThrow().modules()).containsExactly(id("HIGH"), id("T"));
        assertThat(new PathChecker(catalogue).check(result)).isEmpty();
        PathResult direct = PrerequisiteGraph.of(catalogue)
                .path(PathQuery.to(PathTarget.competency(
                        Optional.empty(), new CompetencyId("C2"), Optional.of(new LevelId("1")))));
        assertThat(direct.cost().orElseThrow()).isEqualByComparingTo("1");
        PathResult given = PrerequisiteGraph.of(catalogue)
                .path(PathQuery.to(id("T")).from(LearnerState.nobody().and(List.of("C1@3"))));
        assertThat(given.path().orElseThrow().modules()).containsExactly(id("T"));
    }

    @Test
    void corequisites_of_each_other_are_taken_together_and_strict_ones_never_apart() {
        TrainingModule lecture = TrainingModule.builder()
                .id(id("LECTURE"))
                .corequisite(Requirement.module("LAB"))
                .build();
        TrainingModule lab = TrainingModule.builder()
                .id(id("LAB"))
                .strictCorequisite(Requirement.module("LECTURE"))
                .prerequisite(Prerequisite.of(Requirement.module("BASE")))
                .build();
        Catalogue catalogue = catalogue(lecture, lab, module("BASE"));
        PathResult result = path(catalogue, "LECTURE");
        assertThat(result.status()).isEqualTo(PathStatus.OPTIMAL);
        assertThat(result.path().orElseThrow().steps())
                .extracting(PathStep::term)
                .containsExactly(1, 2, 2);
        assertThat(new PathChecker(catalogue).check(result)).isEmpty();
    }

    @Test
    void a_strict_corequisite_that_is_needed_earlier_cannot_be_met() {
        TrainingModule module = TrainingModule.builder()
                .id(id("A"))
                .prerequisite(Prerequisite.of(Requirement.module("B")))
                .strictCorequisite(Requirement.module("B"))
                .build();
        Catalogue catalogue = catalogue(module, module("B"));
        assertThat(path(catalogue, "A").status()).isEqualTo(PathStatus.UNREACHABLE);
        assertThat(path(catalogue, "B").status()).isEqualTo(PathStatus.OPTIMAL);
    }

    @Test
    void exclusions_are_kept_and_what_a_learner_holds_rules_out() {
        TrainingModule french =
                TrainingModule.builder().id(id("FR")).addExclude(id("EN")).build();
        Catalogue catalogue =
                catalogue(french, module("EN"), needs("T", Requirement.allOf(any("FR", "EN"), any("EN"))));
        PathResult result = path(catalogue, "T");
        assertThat(result.path().orElseThrow().modules()).containsExactly(id("EN"), id("T"));
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
        LearnerState holder = LearnerState.passed(List.of(id("EN")));
        assertThat(graph.eligibility(holder, id("FR")).verdict()).isEqualTo(Verdict.EXCLUDED);
        assertThat(graph.eligibility(holder, id("FR")).excludedBy()).containsExactly(id("EN"));
        Catalogue both =
                catalogue(french, module("EN"), needs("T", Requirement.allOf(Requirement.module("FR"), any("EN"))));
        assertThat(path(both, "T").status()).isEqualTo(PathStatus.UNREACHABLE);
        assertThat(path(both, "T").blockers().get(0).kind()).isEqualTo(Blocker.Kind.EXCLUSION);
    }

    @Test
    void a_missed_grade_can_be_reached_by_taking_the_module_again() {
        Requirement graded =
                ModulePassed.builder().module(id("A")).minimumGrade("12").build();
        Catalogue catalogue = catalogue(module("A"), needs("T", graded));
        LearnerState weak = record("A", "11");
        PathResult again =
                PrerequisiteGraph.of(catalogue).path(PathQuery.to(id("T")).from(weak));
        assertThat(again.path().orElseThrow().steps().get(0).again()).isTrue();
        assertThat(again.cost().orElseThrow()).isEqualByComparingTo("2");
        assertThat(new PathChecker(catalogue).check(again)).isEmpty();
        PathResult good =
                PrerequisiteGraph.of(catalogue).path(PathQuery.to(id("T")).from(record("A", "12")));
        assertThat(good.cost().orElseThrow()).isEqualByComparingTo("1");
    }

    @Test
    void credits_are_accumulated_exactly_and_unknown_ones_are_never_zero() {
        Requirement ten = Accumulation.builder()
                .selector(EveryAchievement.builder().build())
                .measure(Measure.credits())
                .bound(Bound.builder().min(BigDecimal.TEN).build())
                .build();
        Catalogue known = catalogue(
                credits("A", "3"), credits("B", "3.5"), credits("C", "3.5"), credits("D", "6"), needs("T", ten));
        PathResult result = PrerequisiteGraph.of(known)
                .path(PathQuery.to(PathTarget.requirement(ten, "ten")).minimising(PathCost.CREDITS));
        assertThat(result.cost().orElseThrow()).isEqualByComparingTo("10");
        assertThat(result.path().orElseThrow().modules()).containsExactly(id("A"), id("B"), id("C"));
        Catalogue unknown = catalogue(credits("A", "6"), credits("B", "6"), module("X"));
        PathResult listed = PrerequisiteGraph.of(unknown).path(PathQuery.to(PathTarget.requirement(ten, "ten")));
        assertThat(listed.status()).isEqualTo(PathStatus.FEASIBLE);
        assertThat(listed.undetermined()).extracting(ConditionRef::kind).contains(ConditionRef.Kind.UNKNOWN_MEASURE);
    }

    @Test
    void a_path_over_a_module_of_unknown_cost_is_not_called_optimal() {
        Catalogue catalogue = catalogue(module("A"), credits2("T", "3", Requirement.module("A")));
        PathResult result =
                PrerequisiteGraph.of(catalogue).path(PathQuery.to(id("T")).minimising(PathCost.CREDITS));
        assertThat(result.status()).isEqualTo(PathStatus.FEASIBLE);
        assertThat(result.unknownMeasures()).containsExactly(id("A"));
    }

    @Test
    void none_of_holds_as_long_as_it_is_not_broken() {
        Catalogue catalogue = catalogue(
                module("A"),
                module("B"),
                needs("T", Requirement.allOf(Requirement.noneOf(Requirement.module("A")), any("A", "B"))));
        PathResult result = path(catalogue, "T");
        assertThat(result.status()).isEqualTo(PathStatus.OPTIMAL);
        assertThat(result.path().orElseThrow().modules()).containsExactly(id("B"), id("T"));
        PathResult broken =
                PrerequisiteGraph.of(catalogue).path(PathQuery.to(id("T")).from(LearnerState.passed(List.of(id("A")))));
        assertThat(broken.status()).isEqualTo(PathStatus.UNREACHABLE);
    }

    @Test
    void alternatives_are_grouped_and_the_reason_for_each_choice_is_its_price() {
        Catalogue catalogue = catalogue(
                module("A_FR"),
                module("A_EN"),
                module("X"),
                needs("B", Requirement.module("X")),
                needs("T", any("A_FR", "A_EN", "B")));
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
        PathResult result = graph.path(PathQuery.to(id("T")).alternatives(5));
        assertThat(result.paths()).hasSize(2);
        assertThat(result.paths().get(0).steps().get(0).equivalents()).containsExactly(id("A_EN"));
        assertThat(result.paths().get(1).modules()).containsExactly(id("X"), id("B"), id("T"));
        PathReason reason = graph.why(result).get(0);
        assertThat(reason.forced()).isFalse();
        assertThat(reason.alternatives())
                .extracting(each -> each.extraCost().orElseThrow().intValueExact())
                .containsExactlyInAnyOrder(0, 1);
        assertThat(graph.why(result).get(1).forced()).isTrue();
    }

    @Test
    void only_modules_that_are_offered_so_are_taken() {
        Action remote = Action.builder()
                .id(new org.innovente.common.ActionId("R"))
                .deliveryMode(new DeliveryMode("remote"))
                .build();
        Catalogue catalogue = catalogue(module("A"), module("B"), needs("T", any("A", "B"))).toBuilder()
                .addOffer(offer("B", remote))
                .addOffer(offer("T", remote))
                .build();
        PathQuery query = PathQuery.to(id("T")).where(OfferFilter.NONE.by(new DeliveryMode("remote")));
        PathResult result = PrerequisiteGraph.of(catalogue).path(query);
        assertThat(result.path().orElseThrow().modules()).containsExactly(id("B"), id("T"));
        PathResult onSite = PrerequisiteGraph.of(catalogue)
                .path(PathQuery.to(id("T")).where(OfferFilter.NONE.by(new DeliveryMode("on-site"))));
        assertThat(onSite.status()).isEqualTo(PathStatus.UNREACHABLE);
        assertThat(onSite.blockers().get(0).kind()).isEqualTo(Blocker.Kind.NOT_AVAILABLE);
    }

    @Test
    void eligibility_explains_what_is_missing_and_what_would_open_it() {
        Catalogue catalogue = catalogue(module("A"), module("B"), needs("T", Requirement.allOf(any("A"), any("B"))));
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
        Eligibility blocked = graph.eligibility(LearnerState.passed(List.of(id("A"))), id("T"));
        assertThat(blocked.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(blocked.before().value()).contains(false);
        assertThat(blocked.before().parts())
                .extracting(Explanation::value)
                .containsExactly(Optional.of(true), Optional.of(false));
        assertThat(blocked.unlockedBy().get(0).modules()).containsExactly(id("B"));
        assertThat(graph.eligible(LearnerState.nobody())).containsExactly(id("A"), id("B"));
        assertThat(graph.eligibility(LearnerState.passed(List.of(id("A"), id("B"))), id("T"))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThatThrownBy(() -> graph.eligibility(LearnerState.nobody(), id("NOPE")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("NOPE");
    }

    @Test
    void prerequisites_and_unlocks_are_seen_from_both_sides() {
        Catalogue catalogue = catalogue(
                module("A"), module("B"), needs("C", any("A", "B")), needs("D", Requirement.allOf(any("C"), any("A"))));
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
        assertThat(graph.prerequisites(id("D"), Closure.ALL_ALTERNATIVES)).containsExactly(id("A"), id("B"), id("C"));
        assertThat(graph.prerequisites(id("D"), Closure.FORCED)).containsExactly(id("A"), id("C"));
        Unlocks unlocks = graph.unlocks(LearnerState.nobody(), id("B"));
        assertThat(unlocks.direct()).containsExactly(id("C"));
        assertThat(unlocks.indirect()).containsExactly(id("D"));
        assertThat(unlocks.newlyEligible()).containsExactly(id("C"));
    }

    @Test
    void a_change_says_what_it_breaks() {
        Catalogue catalogue = catalogue(module("A"), needs("B", Requirement.module("A")), needs("T", any("B")));
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
        PathResult result = graph.path(PathQuery.to(id("T")));
        WhatIf.Impact impact = WhatIf.without(graph, List.of(id("A")))
                .impact(List.of(LearnerState.passed(List.of(id("A")))), List.of(result));
        assertThat(impact.newlyDead()).containsExactly(id("B"), id("T"));
        assertThat(impact.broken()).containsExactly(0);
        assertThat(impact.noLongerEligible()).containsExactly(List.of(id("B")));
        WhatIf.Impact opened =
                WhatIf.with(graph, List.of(module("T"))).impact(List.of(LearnerState.nobody()), List.of());
        assertThat(opened.newlyEligible()).containsExactly(List.of(id("T")));
    }

    @Test
    void a_cohort_is_the_sum_of_its_learners() {
        Catalogue catalogue = catalogue(module("A"), needs("B", paper("event")), needs("C", any("B")));
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
        List<LearnerState> learners = new java.util.ArrayList<>();
        for (int i = 0; i < 100; i++) {
            learners.add(i % 3 == 0 ? LearnerState.nobody().and(List.of("event")) : LearnerState.nobody());
        }
        Cohort cohort = Cohort.of(graph, learners);
        assertThat(cohort.reaching(id("C"))).isEqualTo(34);
        for (int i = 0; i < 100; i++) {
            assertThat(cohort.derivable(i)).isEqualTo(graph.derivable(learners.get(i)));
        }
    }

    private static LearnerState record(String module, String grade) {
        LearnerRecord record = LearnerRecord.builder()
                .id(new RecordId("r"))
                .addAchievement(Achievement.builder()
                        .id(new AchievementId("a"))
                        .item(ItemRef.builder().kind(ItemKind.MODULE).id(module).build())
                        .status(AchievementStatus.ACHIEVED)
                        .grade(grade)
                        .build())
                .build();
        return LearnerState.of(record, Optional.of(LocalDate.of(2026, 1, 1)));
    }

    private static Offer offer(String module, Action action) {
        return Offer.builder()
                .id(new OfferId("O-" + module))
                .subject(ItemRef.builder().kind(ItemKind.MODULE).id(module).build())
                .addAction(action)
                .build();
    }

    private static Requirement any(String... modules) {
        return Requirement.anyOf(Arrays.stream(modules).map(Requirement::module).toArray(Requirement[]::new));
    }

    private static Attestation paper(String kind) {
        return Attestation.builder().kind(new AttestationKind(kind)).build();
    }

    private static TrainingModule grants(String module, String competency, String level) {
        return TrainingModule.builder()
                .id(id(module))
                .addOutcome(Outcome.builder()
                        .competency(new CompetencyId(competency))
                        .level(new LevelId(level))
                        .build())
                .build();
    }

    private static TrainingModule credits(String module, String ects) {
        return TrainingModule.builder()
                .id(id(module))
                .credits(Credits.ects(ects))
                .build();
    }

    private static TrainingModule credits2(String module, String ects, Requirement rule) {
        return credits(module, ects).toBuilder()
                .prerequisite(Prerequisite.of(rule))
                .build();
    }

    private static TrainingModule module(String id) {
        return TrainingModule.builder().id(id(id)).build();
    }

    private static TrainingModule needs(String id, Requirement rule) {
        return TrainingModule.builder()
                .id(id(id))
                .prerequisite(Prerequisite.of(rule))
                .build();
    }

    private static ModuleId id(String id) {
        return new ModuleId(id);
    }

    private static Catalogue catalogue(TrainingModule... modules) {
        return Catalogue.builder()
                .id(new CatalogueId("test"))
                .addAllModules(Arrays.asList(modules))
                .build();
    }

    private static PathResult path(Catalogue catalogue, String to) {
        return PrerequisiteGraph.of(catalogue).path(PathQuery.to(id(to)));
    }
}
