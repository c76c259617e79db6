package org.innovente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innovente.audit.AuditFixtures.atLeast;
import static org.innovente.audit.AuditFixtures.audit;
import static org.innovente.audit.AuditFixtures.catalogue;
import static org.innovente.audit.AuditFixtures.count;
import static org.innovente.audit.AuditFixtures.credits;
import static org.innovente.audit.AuditFixtures.creditsOf;
import static org.innovente.audit.AuditFixtures.decided;
import static org.innovente.audit.AuditFixtures.diploma;
import static org.innovente.audit.AuditFixtures.everything;
import static org.innovente.audit.AuditFixtures.mark;
import static org.innovente.audit.AuditFixtures.mean;
import static org.innovente.audit.AuditFixtures.modules;
import static org.innovente.audit.AuditFixtures.node;
import static org.innovente.audit.AuditFixtures.passed;
import static org.innovente.audit.AuditFixtures.record;
import static org.innovente.audit.AuditFixtures.tag;
import static org.innovente.audit.AuditFixtures.tagged;
import static org.innovente.audit.AuditFixtures.used;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.AttestationKind;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.NodeId;
import org.innovente.common.OutcomeName;
import org.innovente.diploma.AttemptPolicy;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AlsoAllow;
import org.innovente.learner.ApplyHere;
import org.innovente.learner.ChangeBound;
import org.innovente.learner.Decide;
import org.innovente.learner.Exclude;
import org.innovente.learner.LearnerRecord;
import org.innovente.learner.SetAttribute;
import org.innovente.learner.Substitute;
import org.innovente.learner.Waive;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.AttributeRange;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompensationUnit;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.NOf;
import org.innovente.requirement.OpaqueRequirement;
import org.innovente.requirement.OpaqueSelector;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** The traps seen in real code and rules, one test each. */
class TrapsTest {

    @Test
    void trap_1_an_identifier_is_compared_whole_and_not_as_a_part_of_a_text() {
        assertThat(audit(
                                count("one", 1, tag("code", "MATH 12")),
                                record(tagged("x", "code", "MATH 120")).build())
                        .verdict())
                .isEqualTo(Verdict.UNSATISFIED);
    }

    @Test
    void trap_2_zero_is_a_limit_and_not_the_absence_of_one() {
        Requirement rule = NOf.builder()
                .quantifier(Quantifier.ALL)
                .addChild(count("a", 1, everything()))
                .build();
        Cap none = Cap.builder()
                .selector(everything())
                .measure(Measure.count())
                .max(BigDecimal.ZERO)
                .build();
        assertThat(audit(rule, record(passed("A").build()).build(), none).verdict())
                .isEqualTo(Verdict.UNSATISFIED);
        Requirement both = Requirement.allOf(count("m", 1, modules("A")), count("n", 1, modules("A")));
        Overlap shared = Overlap.builder()
                .scope(new NodeId("m"))
                .with(new NodeId("n"))
                .max(BigDecimal.ZERO)
                .build();
        assertThat(audit(both, record(passed("A").build()).build(), shared).verdict())
                .isEqualTo(Verdict.UNSATISFIED);
        Overlap one = shared.toBuilder().max(BigDecimal.ONE).build();
        assertThat(audit(both, record(passed("A").build()).build(), one).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void trap_3_a_number_of_courses_is_not_compared_with_a_bound_on_credits() {
        LearnerRecord record = record(credits("A", "3"), credits("B", "3")).build();
        assertThat(audit(creditsOf("six", "6", everything()), record).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(audit(count("six", 6, everything()), record).verdict()).isEqualTo(Verdict.UNSATISFIED);
    }

    @Test
    void trap_4_numbers_are_compared_as_numbers() {
        AttributeRange range = AttributeRange.builder()
                .attribute("number")
                .min(new BigDecimal("9"))
                .max(new BigDecimal("100"))
                .build();
        assertThat(audit(
                                count("one", 1, range),
                                record(tagged("x", "number", "10")).build())
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(audit(
                                count("one", 1, range),
                                record(tagged("x", "number", "100.5")).build())
                        .verdict())
                .isEqualTo(Verdict.UNSATISFIED);
    }

    @Test
    void trap_6_the_report_does_not_depend_on_the_order_of_the_record() {
        Requirement rule = Requirement.allOf(
                count("two", 2, tag("t", "a", "b")),
                count("one", 1, tag("t", "b", "c")),
                creditsOf("c", "6", everything()));
        List<Achievement> achievements = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Achievement one = tagged("x" + i, "t", List.of("a", "b", "c").get(i % 3));
            achievements.add(one.toBuilder()
                    .credits(org.innovente.common.Credits.ects(Integer.toString(1 + i % 2 * 2)))
                    .build());
        }
        String first = null;
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(achievements, new Random(round));
            Audit audit =
                    audit(rule, record(achievements.toArray(new Achievement[0])).build());
            StringBuilder text = new StringBuilder();
            for (String id : List.of("two", "one", "c")) {
                text.append(used(audit, id)).append(node(audit, id).unused());
            }
            first = first == null ? text.toString() : first;
            assertThat(text).hasToString(first);
        }
    }

    @Test
    void trap_7_a_rule_that_cannot_be_met_does_not_hold_what_another_needs() {
        Requirement rule =
                Requirement.allOf(creditsOf("five", "5", modules("A")), creditsOf("three", "3", modules("A")));
        Audit audit = audit(rule, record(credits("A", "3")).build());
        assertThat(audit.verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(node(audit, "three").status()).isEqualTo(NodeStatus.SATISFIED);
    }

    @Test
    void trap_8_a_decision_finds_its_node_by_id_after_the_rule_was_edited() {
        Waive waive = Waive.builder().node("keep").build();
        Requirement keep = count("keep", 1, modules("Z"));
        LearnerRecord record = decided(record(passed("A").build()).build(), waive);
        assertThat(audit(Requirement.allOf(keep), record).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(audit(Requirement.allOf(count("new", 1, modules("A")), keep), record)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void trap_9_a_filter_or_rule_that_is_not_understood_is_never_ignored() {
        LearnerRecord record = record(passed("A").build()).build();
        assertThat(audit(
                                count(
                                        "one",
                                        1,
                                        OpaqueSelector.builder()
                                                .json("{\"shiny\":true}")
                                                .build()),
                                record)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(audit(OpaqueRequirement.builder().json("{\"shiny\":true}").build(), record)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void trap_10_a_course_is_not_split_between_two_rules() {
        Requirement rule = Requirement.allOf(creditsOf("two", "2", everything()), creditsOf("one", "1", everything()));
        assertThat(audit(rule, record(credits("A", "3")).build()).verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(audit(rule, record(credits("A", "3"), credits("B", "1")).build())
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void trap_13_a_mean_of_nothing_is_undetermined() {
        assertThat(audit(mean("10", everything()), record().build()).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void trap_15_a_repeated_course_counts_once_and_the_policy_says_which_attempt() {
        Achievement first = mark("A", "11").toBuilder()
                .id(new AchievementId("a1"))
                .attempt(1)
                .build();
        Achievement second = mark("A", "9").toBuilder()
                .id(new AchievementId("a2"))
                .attempt(2)
                .build();
        LearnerRecord record = record(first, second).build();
        assertThat(audit(count("two", 2, everything()), record).verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(verdictUnder(AttemptPolicy.BEST, record)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdictUnder(AttemptPolicy.LATEST, record)).isEqualTo(Verdict.UNSATISFIED);
        assertThat(verdictUnder(AttemptPolicy.FIRST, record)).isEqualTo(Verdict.SATISFIED);
        Audit audit = audit(Requirement.module("A"), record);
        assertThat(audit.achievements().get(1).reason()).contains(new Reason(ReasonCode.REPEAT, "a1"));
    }

    private static Verdict verdictUnder(AttemptPolicy policy, LearnerRecord record) {
        return audit(
                        catalogue(diploma(Requirement.module("A"))
                                        .attemptPolicy(policy)
                                        .build())
                                .build(),
                        record)
                .verdict();
    }

    @Test
    void trap_16_a_waived_node_brings_no_credits() {
        Requirement rule = Requirement.allOf(
                creditsOf("six", "6", modules("A")),
                Accumulation.builder()
                        .id(new NodeId("total"))
                        .selector(everything())
                        .measure(Measure.credits())
                        .bound(atLeast("6"))
                        .use(org.innovente.requirement.Use.observe())
                        .build());
        Audit audit = audit(
                rule, decided(record().build(), Waive.builder().node("six").build()));
        assertThat(node(audit, "six").status()).isEqualTo(NodeStatus.WAIVED);
        assertThat(node(audit, "total").got()).contains(BigDecimal.ZERO);
        assertThat(audit.verdict()).isEqualTo(Verdict.UNSATISFIED);
    }

    @Test
    void trap_17_the_percentage_is_never_100_while_something_is_open() {
        Requirement rule = Requirement.allOf(
                Requirement.module("A"),
                Attestation.builder().kind(AttestationKind.EVENT).build());
        Audit audit = audit(rule, record(passed("A").build()).build());
        assertThat(audit.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(audit.percent()).isLessThan(BigDecimal.valueOf(100));
    }

    @Test
    void trap_18_a_pinned_course_that_was_failed_does_not_count() {
        Achievement failed = passed("A").status(AchievementStatus.FAILED).build();
        ApplyHere pin = ApplyHere.builder()
                .achievement(new AchievementId("A"))
                .node("one")
                .build();
        assertThat(audit(count("one", 1, modules("B")), decided(record(failed).build(), pin))
                        .verdict())
                .isEqualTo(Verdict.UNSATISFIED);
        assertThat(audit(
                                count("one", 1, modules("B")),
                                decided(record(passed("A").build()).build(), pin))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void trap_19_rules_that_refer_to_each_other_in_a_circle_are_undetermined() {
        Reference first = Reference.builder().target("e").kind(ItemKind.DIPLOMA).build();
        Reference back = Reference.builder().target("d").kind(ItemKind.DIPLOMA).build();
        Diploma other = Diploma.builder()
                .id(new DiplomaId("e"))
                .addOutcome(NamedOutcome.builder()
                        .name(new OutcomeName("award"))
                        .kind(OutcomeKind.AWARD)
                        .requirement(back)
                        .build())
                .build();
        Catalogue catalogue =
                catalogue(diploma(first).build()).addDiploma(other).build();
        assertThat(audit(catalogue, record().build()).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void trap_21_what_compensates_what_is_said_by_the_rule() {
        Compensation apart = Compensation.builder()
                .unitPass(BigDecimal.TEN)
                .groupBound(BigDecimal.TEN)
                .addUnit(CompensationUnit.builder()
                        .id(new NodeId("s1"))
                        .selector(modules("S1"))
                        .build())
                .build();
        LearnerRecord record = record(mark("S1", "9"), mark("S2", "15")).build();
        assertThat(audit(apart, record).verdict()).isEqualTo(Verdict.UNSATISFIED);
        Compensation together = apart.toBuilder()
                .addUnit(CompensationUnit.builder()
                        .id(new NodeId("s2"))
                        .selector(modules("S2"))
                        .build())
                .build();
        assertThat(audit(together, record).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void trap_23_a_reference_to_another_edition_than_the_catalogue_has_is_undetermined() {
        Reference pinned = Reference.builder()
                .target("e")
                .kind(ItemKind.DIPLOMA)
                .edition("2019")
                .build();
        Diploma other = Diploma.builder()
                .id(new DiplomaId("e"))
                .addOutcome(NamedOutcome.builder()
                        .name(new OutcomeName("award"))
                        .kind(OutcomeKind.AWARD)
                        .requirement(Requirement.allOf())
                        .build())
                .build();
        Audit audit = audit(catalogue(diploma(pinned).build()).addDiploma(other).build(), record().build());
        assertThat(audit.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(audit.root().remark().orElseThrow().code()).isEqualTo(Remark.Code.UNRESOLVED);
    }

    @Test
    void more_courses_can_break_a_satisfied_audit() {
        Requirement rule = NOf.builder()
                .quantifier(Quantifier.ALL)
                .addChild(AuditFixtures.observing(count("a", 1, everything())))
                .build();
        Limit limit = Limit.builder()
                .selector(tag("su", "yes"))
                .measure(Measure.count())
                .bound(AuditFixtures.atMost("1"))
                .build();
        assertThat(audit(rule, record(tagged("A", "su", "yes")).build(), limit).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(audit(
                                rule,
                                record(tagged("A", "su", "yes"), tagged("B", "su", "yes"))
                                        .build(),
                                limit)
                        .verdict())
                .isEqualTo(Verdict.UNSATISFIED);
    }

    @Test
    void each_layer_is_evaluated_from_scratch() {
        Achievement current = passed("A").status(AchievementStatus.IN_PROGRESS).build();
        DiplomaAudit audit = DiplomaAudit.of(
                catalogue(diploma(Requirement.module("A")).build()).build(), AuditFixtures.DIPLOMA);
        assertThat(audit.verdict(record(current).build(), AuditOptions.DEFAULT)).isEqualTo(Verdict.UNSATISFIED);
        assertThat(audit.verdict(
                        record(current).build(),
                        AuditOptions.builder().layer(Layer.IN_PROGRESS).build()))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_expires_is_undetermined_without_a_date() {
        Achievement certificate = passed("A").expires(LocalDate.of(2025, 6, 30)).build();
        DiplomaAudit audit = DiplomaAudit.of(
                catalogue(diploma(Requirement.module("A")).build()).build(), AuditFixtures.DIPLOMA);
        assertThat(audit.verdict(record(certificate).build(), AuditOptions.DEFAULT))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(audit.verdict(
                        record(certificate).build(),
                        AuditOptions.builder().asOf(LocalDate.of(2025, 6, 30)).build()))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(audit.verdict(
                        record(certificate).build(),
                        AuditOptions.builder().asOf(LocalDate.of(2025, 7, 1)).build()))
                .isEqualTo(Verdict.UNSATISFIED);
    }

    @Test
    void every_kind_of_decision_takes_effect_and_is_reported() {
        LearnerRecord plain = record(passed("A").build(), passed("B").build()).build();
        Requirement one = count("one", 1, modules("C"));
        assertThat(audit(one, plain).verdict()).isEqualTo(Verdict.UNSATISFIED);
        ItemRef c = ItemRef.builder().kind(ItemKind.MODULE).id("C").build();
        ItemRef a = ItemRef.builder().kind(ItemKind.MODULE).id("A").build();
        assertThat(audit(one, decided(plain, Substitute.builder().item(c).by(a).build()))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(audit(
                                one,
                                decided(
                                        plain,
                                        AlsoAllow.builder()
                                                .node("one")
                                                .selector(modules("B"))
                                                .build()))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(audit(
                                one,
                                decided(
                                        plain,
                                        ChangeBound.builder()
                                                .node("one")
                                                .bound(atLeast("0"))
                                                .build()))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        Requirement ab = count("ab", 1, modules("A"));
        assertThat(audit(
                                ab,
                                decided(
                                        plain,
                                        Exclude.builder()
                                                .achievement(new AchievementId("A"))
                                                .build()))
                        .verdict())
                .isEqualTo(Verdict.UNSATISFIED);
        Requirement tagged = count("tagged", 1, tag("mode", "remote"));
        SetAttribute set = SetAttribute.builder()
                .achievement(new AchievementId("A"))
                .attribute("mode")
                .value("remote")
                .build();
        assertThat(audit(tagged, decided(plain, set)).verdict()).isEqualTo(Verdict.SATISFIED);
        Attestation jury = Attestation.builder()
                .id(new NodeId("jury"))
                .kind(AttestationKind.JURY)
                .build();
        Audit granted = audit(
                jury,
                decided(
                        plain,
                        Decide.builder()
                                .node("jury")
                                .verdict(AttestationVerdict.GRANTED)
                                .authority("jury 2026")
                                .build()));
        assertThat(granted.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(granted.decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.authority()).isEqualTo("jury 2026"));
    }

    @Test
    void decisions_that_contradict_one_another_are_reported_and_not_applied() {
        LearnerRecord record = decided(
                record().build(),
                ChangeBound.builder().node("one").bound(atLeast("0")).build(),
                ChangeBound.builder().node("one").bound(atLeast("2")).build());
        Audit audit = audit(count("one", 1, modules("C")), record);
        assertThat(audit.verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(audit.decisions()).isEmpty();
        assertThat(audit.assumptions())
                .filteredOn(one -> one.code() == Assumption.Code.DECISIONS_CONTRADICT)
                .singleElement()
                .satisfies(one -> assertThat(one.arguments()).containsKeys("decision", "other"));
    }
}
