package org.innovente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innovente.audit.AuditFixtures.atLeast;
import static org.innovente.audit.AuditFixtures.audit;
import static org.innovente.audit.AuditFixtures.catalogue;
import static org.innovente.audit.AuditFixtures.creditsOf;
import static org.innovente.audit.AuditFixtures.diploma;
import static org.innovente.audit.AuditFixtures.everything;
import static org.innovente.audit.AuditFixtures.mark;
import static org.innovente.audit.AuditFixtures.mean;
import static org.innovente.audit.AuditFixtures.module;
import static org.innovente.audit.AuditFixtures.modules;
import static org.innovente.audit.AuditFixtures.passed;
import static org.innovente.audit.AuditFixtures.record;

import java.math.BigDecimal;
import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.AchievementSource;
import org.innovente.common.Attributes;
import org.innovente.common.BlockId;
import org.innovente.common.CompetencyId;
import org.innovente.common.CreditCategory;
import org.innovente.common.Credits;
import org.innovente.common.FrameworkId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.NodeId;
import org.innovente.common.Rounding;
import org.innovente.common.RoundingPolicy;
import org.innovente.common.RouteKind;
import org.innovente.common.ScaleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Implication;
import org.innovente.diploma.ItemRef;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AttestedCompetency;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompensationUnit;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.Floor;
import org.innovente.requirement.Measure;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Use;
import org.junit.jupiter.api.Test;

/** The fourteen vectors of French rules, worked by hand from the sources. */
class FrenchVectorsTest {

    private static Compensation rcue() {
        return Compensation.builder()
                .id(new NodeId("rcue"))
                .addUnit(unit("UE1", "UE1"))
                .addUnit(unit("UE2", "UE2"))
                .unitPass(BigDecimal.TEN)
                .groupBound(BigDecimal.TEN)
                .scale(AuditFixtures.OUT_OF_20)
                .build();
    }

    private static CompensationUnit unit(String id, String... modules) {
        return CompensationUnit.builder()
                .id(new NodeId(id))
                .selector(modules(modules))
                .build();
    }

    private static List<UnitStatus> units(Audit audit, String address) {
        return AuditFixtures.node(audit, address).units().stream()
                .map(UnitResult::status)
                .toList();
    }

    @Test
    void vector_1_the_units_of_a_level_compensate_one_another() {
        Audit audit = audit(rcue(), record(mark("UE1", "12"), mark("UE2", "8")).build());
        assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(units(audit, "rcue")).containsExactly(UnitStatus.ACQUIRED, UnitStatus.ACQUIRED_BY_COMPENSATION);
    }

    @Test
    void vector_2_a_mean_below_ten_does_not_compensate_and_a_tolerance_is_declared_or_absent() {
        Audit audit =
                audit(rcue(), record(mark("UE1", "12"), mark("UE2", "7.9")).build());
        assertThat(audit.verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(units(audit, "rcue")).containsExactly(UnitStatus.ACQUIRED, UnitStatus.NOT_ACQUIRED);
        LearnerRecord close = record(mark("UE1", "12"), mark("UE2", "7.99")).build();
        assertThat(audit(rcue(), close).verdict()).isEqualTo(Verdict.UNSATISFIED);
        Diploma tolerant = diploma(rcue())
                .rounding(RoundingPolicy.builder()
                        .tolerance(new BigDecimal("0.005"))
                        .mode(Rounding.HALF_UP)
                        .build())
                .build();
        assertThat(audit(catalogue(tolerant).build(), close).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    /** More than half of four means at least three; none below eight. */
    private static Requirement progression() {
        NOf.Builder half = NOf.builder().quantifier(Quantifier.atLeast(3));
        NOf.Builder floor = NOf.builder().quantifier(Quantifier.ALL);
        for (int i = 1; i <= 4; i++) {
            half.addChild(mean("10", modules("R" + i)));
            floor.addChild(mean("8", modules("R" + i)));
        }
        return Requirement.allOf(half.build(), floor.build());
    }

    private static Audit progression(String a, String b, String c, String d) {
        return audit(
                progression(),
                record(mark("R1", a), mark("R2", b), mark("R3", c), mark("R4", d))
                        .build());
    }

    @Test
    void vector_3_three_of_four_do_not_help_when_one_is_below_eight() {
        assertThat(progression("10", "10", "10", "7.9").verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(progression("10", "10", "10", "8").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void vector_4_two_of_four_are_not_more_than_half() {
        assertThat(progression("10", "10", "9", "9").verdict()).isEqualTo(Verdict.UNSATISFIED);
    }

    @Test
    void vector_5_entry_to_the_fifth_semester_also_needs_all_units_of_the_first_year() {
        Requirement rule = Requirement.allOf(progression(), Requirement.module("BUT1-A"), Requirement.module("BUT1-B"));
        Achievement[] results = {
            mark("R1", "10"), mark("R2", "10"), mark("R3", "10"), mark("R4", "9"), mark("BUT1-A", "11")
        };
        assertThat(audit(rule, record(results).build()).verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(audit(
                                rule,
                                record(results)
                                        .addAchievement(mark("BUT1-B", "12"))
                                        .build())
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void vector_6_both_units_of_a_level_give_the_unit_of_the_level_below() {
        Diploma but = diploma(Requirement.module("N1"))
                .addImplication(Implication.builder()
                        .addAllGiven(List.of(item("N2-A"), item("N2-B")))
                        .addAllImplied(List.of(item("N1")))
                        .build())
                .build();
        Catalogue catalogue = catalogue(but).build();
        Audit audit =
                audit(catalogue, record(mark("N2-A", "12"), mark("N2-B", "10")).build());
        assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(audit.achievements()).anySatisfy(fate -> {
            assertThat(fate.item().id()).isEqualTo("N1");
            assertThat(fate.isDerived()).isTrue();
        });
        assertThat(audit(
                                catalogue,
                                record(mark("N2-A", "12"), mark("N2-B", "9")).build())
                        .verdict())
                .isEqualTo(Verdict.UNSATISFIED);
    }

    private static ItemRef item(String module) {
        return ItemRef.builder().kind(ItemKind.MODULE).id(module).build();
    }

    /** Two consecutive semesters, mean at least ten, every unit at least eight, usable once. */
    private static Requirement dut() {
        Compensation semesters = Compensation.builder()
                .id(new NodeId("semestres"))
                .addUnit(unit("S1", "S1-UE1", "S1-UE2"))
                .addUnit(unit("S2", "S2-UE1", "S2-UE2"))
                .unitPass(BigDecimal.TEN)
                .groupBound(BigDecimal.TEN)
                .singleUse("adc")
                .scale(AuditFixtures.OUT_OF_20)
                .build();
        Average floor = mean("0", modules("S1-UE1", "S1-UE2", "S2-UE1", "S2-UE2")).toBuilder()
                .floor(floor("8", false))
                .build();
        return Requirement.allOf(floor, semesters);
    }

    private static Floor floor(String mark, boolean equalBlocks) {
        return Floor.builder()
                .mark(new BigDecimal(mark))
                .equalBlocks(equalBlocks)
                .build();
    }

    @Test
    void vector_7_two_consecutive_semesters_compensate_once() {
        LearnerRecord record = record(
                        mark("S1-UE1", "9.2"), mark("S1-UE2", "10"), mark("S2-UE1", "10.6"), mark("S2-UE2", "10.6"))
                .build();
        Audit audit = audit(dut(), record);
        assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(units(audit, "semestres")).containsExactly(UnitStatus.ACQUIRED_BY_COMPENSATION, UnitStatus.ACQUIRED);
        LearnerRecord again = record.toBuilder()
                .facts(Attributes.of("compensation-used", "adc"))
                .build();
        Audit second = audit(dut(), again);
        assertThat(second.verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(units(second, "semestres")).containsExactly(UnitStatus.NOT_ACQUIRED, UnitStatus.ACQUIRED);
    }

    @Test
    void vector_8_a_unit_below_eight_bars_the_compensation() {
        LearnerRecord record = record(
                        mark("S1-UE1", "7.5"), mark("S1-UE2", "11.7"), mark("S2-UE1", "10.6"), mark("S2-UE2", "10.6"))
                .build();
        assertThat(audit(dut(), record).verdict()).isEqualTo(Verdict.UNSATISFIED);
    }

    @Test
    void vector_9_internship_and_project_need_ten_by_themselves() {
        Requirement rule = Requirement.allOf(mean("10", everything()), mean("10", modules("stage", "projet")));
        Audit audit = audit(
                rule,
                record(mark("cours", "13.2"), mark("stage", "9.9"), mark("projet", "9.9"))
                        .build());
        assertThat(audit.root().children().get(0).got()).contains(new BigDecimal("11"));
        assertThat(audit.verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(audit.explanations().get(0).available()).contains(new BigDecimal("9.9"));
    }

    @Test
    void vector_10_a_mark_equal_to_six_blocks_and_one_just_above_does_not() {
        Average rule =
                mean("10", everything()).toBuilder().floor(floor("6", true)).build();
        assertThat(audit(rule, record(mark("a", "14.8"), mark("b", "6")).build())
                        .verdict())
                .isEqualTo(Verdict.UNSATISFIED);
        assertThat(audit(rule, record(mark("a", "14.8"), mark("b", "6.01")).build())
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        Average strict = rule.toBuilder().floor(floor("6", false)).build();
        assertThat(audit(strict, record(mark("a", "14.8"), mark("b", "6")).build())
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    private static Accumulation credits(String category, String least) {
        Measure measure = category.isEmpty() ? Measure.credits() : Measure.credits(new CreditCategory(category));
        return Accumulation.builder()
                .selector(everything())
                .measure(measure)
                .bound(atLeast(least))
                .use(Use.observe())
                .build();
    }

    private static Requirement branchEntry() {
        Requirement profile = Requirement.allOf(credits("CS", "48"), credits("TM", "24"), credits("TSH", "24"));
        return Conditional.builder()
                .condition(FactIn.builder()
                        .fact("semesters")
                        .addValue("3")
                        .addValue("4")
                        .build())
                .then(Requirement.allOf(credits("", "102"), profile))
                .otherwise(Requirement.allOf(credits("", "120"), profile))
                .build();
    }

    private static Verdict branchEntry(String semesters, String cs, String tm, String tsh, String other) {
        Achievement all = passed("tout")
                .credits(Credits.parse(cs + " CS + " + tm + " TM + " + tsh + " TSH + " + other + " ST"))
                .build();
        return audit(
                        branchEntry(),
                        record(all).facts(Attributes.of("semesters", semesters)).build())
                .verdict();
    }

    @Test
    void vector_11_branch_entry_needs_credits_in_all_and_in_each_category() {
        assertThat(branchEntry("4", "48", "24", "24", "6")).isEqualTo(Verdict.SATISFIED);
        assertThat(branchEntry("4", "46", "24", "24", "10")).isEqualTo(Verdict.UNSATISFIED);
        assertThat(branchEntry("5", "48", "24", "24", "14")).isEqualTo(Verdict.UNSATISFIED);
        Audit unknown = audit(
                branchEntry(),
                record(passed("tout")
                                .credits(Credits.parse("48 CS + 24 TM + 24 TSH + 6 ST"))
                                .build())
                        .build());
        assertThat(unknown.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(unknown.root().remark()).contains(new Remark(Remark.Code.FACT_UNKNOWN, "semesters"));
    }

    @Test
    void vector_12_english_b2_for_students_and_b1_in_continuing_education() {
        Requirement rule = Conditional.builder()
                .condition(FactIn.builder().fact("route").addValue("continuing").build())
                .then(Requirement.competency("anglais", "B1"))
                .otherwise(Requirement.competency("anglais", "B2"))
                .build();
        ProficiencyScale.Builder scale = ProficiencyScale.builder().id(new ScaleId("cecrl"));
        for (String level : List.of("A1", "A2", "B1", "B2", "C1", "C2")) {
            scale.addLevel(ProficiencyLevel.builder().id(new LevelId(level)).build());
        }
        Catalogue catalogue = catalogue(diploma(rule).build())
                .addFramework(CompetencyFramework.builder()
                        .id(new FrameworkId("langues"))
                        .defaultScale(new ScaleId("cecrl"))
                        .addScale(scale.build())
                        .addCompetency(Competency.builder()
                                .id(new CompetencyId("anglais"))
                                .build())
                        .build())
                .build();
        LearnerRecord b1 = record().addCompetency(AttestedCompetency.builder()
                        .competency(new CompetencyId("anglais"))
                        .level(new LevelId("B1"))
                        .build())
                .build();
        assertThat(audit(catalogue, b1.toBuilder().route(RouteKind.CONTINUING).build())
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(audit(catalogue, b1.toBuilder().route(RouteKind.INITIAL).build())
                        .verdict())
                .isEqualTo(Verdict.UNSATISFIED);
    }

    @Test
    void vector_13_all_blocks_give_the_diploma_and_one_may_come_by_recognition_of_prior_learning() {
        Diploma.Builder diploma = diploma(
                Requirement.allOf(reference("B1"), reference("B2"), reference("B3"), reference("B4"), reference("B5")));
        for (int i = 1; i <= 5; i++) {
            diploma.addBlock(Block.builder()
                    .id(new BlockId("B" + i))
                    .requirement(Requirement.module("M" + i))
                    .build());
        }
        Catalogue catalogue = catalogue(diploma.build()).build();
        LearnerRecord four = record(mark("M1", "10"), mark("M2", "11"), mark("M3", "12"), mark("M4", "13"))
                .build();
        assertThat(audit(catalogue, four).verdict()).isEqualTo(Verdict.UNSATISFIED);
        Achievement vae = Achievement.builder()
                .id(new AchievementId("vae"))
                .item(ItemRef.builder().kind(ItemKind.BLOCK).id("B5").build())
                .status(AchievementStatus.ACHIEVED)
                .source(AchievementSource.PRIOR_LEARNING)
                .build();
        assertThat(audit(catalogue, four.toBuilder().addAchievement(vae).build())
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    private static Reference reference(String block) {
        return Reference.builder().target(block).kind(ItemKind.BLOCK).build();
    }

    @Test
    void vector_14_a_unit_acquired_keeps_its_credits_in_the_next_maquette() {
        Catalogue catalogue = catalogue(
                        diploma(creditsOf("six", "6", modules("UE"))).build())
                .addModule(module("UE").credits(Credits.ects("5")).build())
                .build();
        assertThat(audit(
                                catalogue,
                                record(passed("UE").credits(Credits.ects("6")).build())
                                        .build())
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(audit(catalogue, record(passed("UE").build()).build()).verdict())
                .isEqualTo(Verdict.UNSATISFIED);
    }
}
