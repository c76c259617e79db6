package org.innovente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innovente.audit.AuditFixtures.audit;
import static org.innovente.audit.AuditFixtures.catalogue;
import static org.innovente.audit.AuditFixtures.count;
import static org.innovente.audit.AuditFixtures.diploma;
import static org.innovente.audit.AuditFixtures.everything;
import static org.innovente.audit.AuditFixtures.mark;
import static org.innovente.audit.AuditFixtures.mean;
import static org.innovente.audit.AuditFixtures.modules;
import static org.innovente.audit.AuditFixtures.passed;
import static org.innovente.audit.AuditFixtures.record;
import static org.innovente.audit.AuditFixtures.tag;
import static org.innovente.audit.AuditFixtures.tagged;
import static org.innovente.audit.AuditFixtures.used;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.innovente.common.AchievementId;
import org.innovente.common.NodeId;
import org.innovente.common.Rounding;
import org.innovente.common.RoundingPolicy;
import org.innovente.diploma.AttemptPolicy;
import org.innovente.learner.Achievement;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Floor;
import org.innovente.requirement.Measure;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** The traps of marks, of scopes and of lists, one test each; the others are in {@link TrapsTest}. */
class TrapsOfMarksAndScopesTest {

    @Test
    void trap_5_no_settled_course_is_lost_while_others_are_settled() {
        List<Requirement> rules = new ArrayList<>();
        List<Achievement> passed = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rules.add(count("own" + i, 1, modules("M" + i)));
            passed.add(passed("M" + i).build());
        }
        Collections.shuffle(rules, new Random(3));
        Audit audit = audit(
                Requirement.allOf(rules.toArray(Requirement[]::new)),
                record(passed.toArray(Achievement[]::new)).build());
        assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(audit.achievements()).hasSize(40).allMatch(AchievementFate::isUsed);
    }

    private static Verdict rounded(RoundingPolicy policy) {
        LearnerRecord record = record(mark("a", "12"), mark("b", "7.99")).build();
        return audit(
                        catalogue(diploma(mean("10", everything()))
                                        .rounding(policy)
                                        .build())
                                .build(),
                        record)
                .verdict();
    }

    @Test
    void trap_11_rounding_is_a_policy_that_is_declared_and_reported() {
        LearnerRecord record = record(mark("a", "12"), mark("b", "7.99")).build();
        assertThat(audit(mean("10", everything()), record).verdict()).isEqualTo(Verdict.UNSATISFIED);
        RoundingPolicy exact = RoundingPolicy.builder().build();
        assertThat(rounded(exact)).isEqualTo(Verdict.UNSATISFIED);
        RoundingPolicy tolerant =
                RoundingPolicy.builder().tolerance(new BigDecimal("0.005")).build();
        assertThat(rounded(tolerant)).isEqualTo(Verdict.SATISFIED);
        RoundingPolicy halfUp = RoundingPolicy.builder().scale(2).build();
        assertThat(rounded(halfUp)).isEqualTo(Verdict.SATISFIED);
        RoundingPolicy down =
                RoundingPolicy.builder().scale(2).mode(Rounding.DOWN).build();
        assertThat(rounded(down)).isEqualTo(Verdict.UNSATISFIED);
        Audit audit = audit(
                catalogue(diploma(mean("10", everything())).rounding(down).build())
                        .build(),
                record);
        assertThat(audit.assumptions())
                .contains(Assumption.of(Assumption.Code.MEANS_ROUNDED, "scale", 2, "mode", Rounding.DOWN));
    }

    @Test
    void trap_12_a_floor_says_whether_it_is_strict_and_more_than_half_is_more_than_half() {
        LearnerRecord record = record(mark("a", "14"), mark("b", "6")).build();
        for (boolean blocks : new boolean[] {true, false}) {
            Average rule = mean("10", everything()).toBuilder()
                    .floor(Floor.builder()
                            .mark(new BigDecimal("6"))
                            .equalBlocks(blocks)
                            .build())
                    .build();
            assertThat(audit(rule, record).verdict()).isEqualTo(blocks ? Verdict.UNSATISFIED : Verdict.SATISFIED);
        }
        Bound moreThanHalf = Bound.builder().above(new BigDecimal("2")).build();
        Requirement half =
                count("half", 1, everything()).toBuilder().bound(moreThanHalf).build();
        assertThat(audit(half, record(passed("a").build(), passed("b").build()).build())
                        .verdict())
                .isEqualTo(Verdict.UNSATISFIED);
        assertThat(audit(
                                half,
                                record(
                                                passed("a").build(),
                                                passed("b").build(),
                                                passed("c").build())
                                        .build())
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    /** Two courses of level one count at most; which two must not depend on which come first in the transcript. */
    @Test
    void trap_14_a_cap_is_part_of_the_allocation_and_no_filter_before_it() {
        Requirement rule = Requirement.allOf(
                count("x", 1, modules("L1-C")), count("y", 1, modules("L1-D")), count("z", 1, tag("level", "2")));
        Cap two = Cap.builder()
                .selector(tag("level", "1"))
                .measure(Measure.count())
                .max(BigDecimal.valueOf(2))
                .build();
        List<Achievement> passed = new ArrayList<>(List.of(
                tagged("L1-A", "level", "1"),
                tagged("L1-B", "level", "1"),
                tagged("L1-C", "level", "1"),
                tagged("L1-D", "level", "1"),
                tagged("L2-E", "level", "2")));
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(passed, new Random(round));
            assertThat(audit(rule, record(passed.toArray(Achievement[]::new)).build(), two)
                            .verdict())
                    .isEqualTo(Verdict.SATISFIED);
        }
    }

    @Test
    void trap_20_what_two_scopes_may_share_is_not_shared_inside_one_of_them() {
        NOf major = NOf.builder()
                .id(new NodeId("major"))
                .quantifier(Quantifier.ALL)
                .addChild(count("m1", 1, modules("A")))
                .addChild(count("m2", 1, modules("A", "B")))
                .build();
        NOf minor = NOf.builder()
                .id(new NodeId("minor"))
                .quantifier(Quantifier.ALL)
                .addChild(count("n1", 1, modules("A")))
                .build();
        Overlap shared = Overlap.builder()
                .scope(new NodeId("major"))
                .with(new NodeId("minor"))
                .measure(Measure.count())
                .max(BigDecimal.ONE)
                .build();
        Requirement both = Requirement.allOf(major, minor);
        assertThat(audit(both, record(passed("A").build()).build(), shared).verdict())
                .isEqualTo(Verdict.UNSATISFIED);
        Audit audit =
                audit(both, record(passed("A").build(), passed("B").build()).build(), shared);
        assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(used(audit, "m1")).isEqualTo(used(audit, "n1"));
    }

    @Test
    void trap_22_whether_the_second_session_replaces_the_first_or_the_best_counts_is_data() {
        Achievement first = mark("A", "14").toBuilder()
                .id(new AchievementId("s1"))
                .attempt(1)
                .build();
        Achievement second = mark("A", "11").toBuilder()
                .id(new AchievementId("s2"))
                .attempt(2)
                .build();
        LearnerRecord record = record(first, second).build();
        Average twelve = mean("12", everything());
        assertThat(audit(
                                catalogue(diploma(twelve)
                                                .attemptPolicy(AttemptPolicy.BEST)
                                                .build())
                                        .build(),
                                record)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(audit(
                                catalogue(diploma(twelve)
                                                .attemptPolicy(AttemptPolicy.LATEST)
                                                .build())
                                        .build(),
                                record)
                        .verdict())
                .isEqualTo(Verdict.UNSATISFIED);
    }
}
