package org.innovente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innovente.audit.AuditFixtures.audit;
import static org.innovente.audit.AuditFixtures.count;
import static org.innovente.audit.AuditFixtures.credits;
import static org.innovente.audit.AuditFixtures.creditsOf;
import static org.innovente.audit.AuditFixtures.everything;
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
import org.innovente.common.NodeId;
import org.innovente.learner.Achievement;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Measure;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** The minimal examples on which greedy audits go wrong. */
class GreedyTrapsTest {

    private static LearnerRecord having(String... modules) {
        LearnerRecord.Builder record = record();
        for (String module : modules) {
            record.addAchievement(passed(module).build());
        }
        return record.build();
    }

    @Test
    void order_of_rules_does_not_decide_who_gets_a_course() {
        Requirement rule =
                Requirement.allOf(count("foo", 2, modules("A", "B", "C", "D")), count("bar", 1, modules("A", "B")));
        Audit audit = audit(rule, having("A", "B", "C", "D"));
        assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(audit(rule, having("A", "C", "D")).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(used(audit(rule, having("A", "C", "D")), "bar")).containsExactly("A");
        Audit no = audit(rule, having("A", "C"));
        assertThat(no.verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(no.explanations()).anySatisfy(e -> {
            assertThat(e.kind()).isEqualTo(Explanation.Kind.TOGETHER);
            assertThat(e.nodes()).containsExactly("bar", "foo");
            assertThat(e.asked()).contains(BigDecimal.valueOf(3));
            assertThat(e.available()).contains(BigDecimal.valueOf(2));
        });
    }

    @Test
    void two_categories_where_one_course_fits_both_and_the_other_only_one() {
        Requirement rule = Requirement.allOf(count("int", 1, tag("area", "INT")), count("soc", 1, tag("area", "SOC")));
        LearnerRecord record = record(tagged("GOVT 5", "area", "INT", "SOC"), tagged("GOVT 39", "area", "SOC"))
                .build();
        assertThat(audit(rule, record).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(used(audit(rule, record), "int")).containsExactly("GOVT 5");
    }

    @Test
    void random_alternating_chains_of_length_3_to_10_are_followed_to_the_end() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            int length = 3 + random.nextInt(8);
            List<Requirement> rules = new ArrayList<>();
            List<Achievement> courses = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                rules.add(count("r" + i, 1, tag("fits", "r" + i)));
                courses.add(
                        i + 1 < length
                                ? tagged("c" + i, "fits", "r" + i, "r" + (i + 1))
                                : tagged("c" + i, "fits", "r" + i));
            }
            Collections.shuffle(rules, random);
            Collections.shuffle(courses, random);
            Requirement rule = NOf.builder()
                    .quantifier(Quantifier.ALL)
                    .addAllChildren(rules)
                    .build();
            assertThat(audit(rule, record(courses.toArray(new Achievement[0])).build())
                            .verdict())
                    .isEqualTo(Verdict.SATISFIED);
            courses.remove(random.nextInt(length));
            assertThat(audit(rule, record(courses.toArray(new Achievement[0])).build())
                            .verdict())
                    .isEqualTo(Verdict.UNSATISFIED);
        }
    }

    @Test
    void credits_are_not_wasted_by_taking_the_largest_first() {
        Requirement rule = Requirement.allOf(creditsOf("x", "5", everything()), creditsOf("y", "3", everything()));
        Audit audit = audit(
                rule,
                record(credits("a", "3"), credits("b", "3"), credits("c", "2")).build());
        assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(used(audit, "x")).hasSize(2).contains("c");
    }

    @Test
    void a_core_course_is_not_spent_on_a_free_elective_and_surplus_overflows() {
        Requirement rule =
                Requirement.allOf(creditsOf("core", "6", tag("area", "core")), creditsOf("free", "6", everything()));
        Achievement core = credits("core-1", "6").toBuilder()
                .attributes(org.innovente.common.Attributes.of("area", "core"))
                .build();
        assertThat(audit(rule, record(core, credits("other", "6")).build()).verdict())
                .isEqualTo(Verdict.SATISFIED);
        Achievement second = core.toBuilder()
                .id(new org.innovente.common.AchievementId("core-2"))
                .item(passed("core-2").build().item())
                .build();
        assertThat(audit(rule, record(core, second).build()).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_cap_is_applied_inside_the_allocation_and_not_before_it() {
        Requirement rule = NOf.builder()
                .id(new NodeId("all"))
                .quantifier(Quantifier.ALL)
                .addChild(count("intro", 1, modules("I3")))
                .addChild(count("electives", 3, everything()))
                .build();
        Cap cap = Cap.builder()
                .selector(tag("level", "1"))
                .measure(Measure.count())
                .max(BigDecimal.valueOf(2))
                .build();
        LearnerRecord record = record(
                        tagged("I1", "level", "1"),
                        tagged("I2", "level", "1"),
                        tagged("I3", "level", "1"),
                        tagged("J1", "level", "2"),
                        tagged("J2", "level", "2"))
                .build();
        Audit audit = audit(rule, record, cap);
        assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(used(audit, "intro")).containsExactly("I3");
        assertThat(audit.achievements())
                .filteredOn(f -> !f.isUsed())
                .singleElement()
                .satisfies(
                        f -> assertThat(f.places().get(0).reason().orElseThrow().code())
                                .isEqualTo(ReasonCode.CAP));
    }

    @Test
    void sharing_between_two_programmes_is_not_sharing_inside_one() {
        Requirement first = NOf.builder()
                .id(new NodeId("major"))
                .quantifier(Quantifier.ALL)
                .addChild(count("m1", 1, modules("A", "B")))
                .addChild(count("m2", 1, modules("A", "B")))
                .build();
        Requirement second = NOf.builder()
                .id(new NodeId("minor"))
                .quantifier(Quantifier.ALL)
                .addChild(count("n1", 1, modules("A")))
                .build();
        Overlap overlap = Overlap.builder()
                .scope(new NodeId("major"))
                .with(new NodeId("minor"))
                .max(BigDecimal.ONE)
                .build();
        Requirement both = Requirement.allOf(first, second);
        assertThat(audit(both, having("A", "B"), overlap).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(audit(both, having("A"), overlap).verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(audit(both, having("A", "B")).verdict()).isEqualTo(Verdict.UNSATISFIED);
    }

    @Test
    void a_course_of_a_requirement_does_not_serve_an_elective_as_well() {
        Requirement rule = Requirement.allOf(Requirement.module("A"), count("elective", 1, modules("A", "B")));
        assertThat(audit(rule, having("A")).verdict()).isEqualTo(Verdict.UNSATISFIED);
        Audit audit = audit(rule, having("A", "B"));
        assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(used(audit, "elective")).containsExactly("B");
    }

    @Test
    void two_elective_ranges_with_60_courses_are_answered_at_once() {
        LearnerRecord.Builder record = record();
        for (int i = 0; i < 60; i++) {
            record.addAchievement(passed("E" + i).build());
        }
        Requirement rule = Requirement.allOf(count("first", 30, everything()), count("second", 30, everything()));
        Audit yes = audit(rule, record.build());
        assertThat(yes.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(yes.proof()).isEqualTo(Proof.EXACT);
        Audit no = audit(
                Requirement.allOf(count("first", 30, everything()), count("second", 31, everything())), record.build());
        assertThat(no.verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(no.proof()).isEqualTo(Proof.EXACT);
    }

    @Test
    void three_dimensional_matching_is_decided() {
        NOf.Builder triples = NOf.builder().quantifier(Quantifier.atLeast(4));
        int[][] chosen = {{0, 1, 2}, {1, 2, 3}, {2, 3, 0}, {3, 0, 1}, {0, 0, 0}, {1, 1, 1}, {2, 0, 1}, {3, 2, 2}};
        for (int[] triple : chosen) {
            triples.addChild(Requirement.allOf(
                    Requirement.module("x" + triple[0]),
                    Requirement.module("y" + triple[1]),
                    Requirement.module("z" + triple[2])));
        }
        LearnerRecord.Builder record = record();
        for (int i = 0; i < 4; i++) {
            record.addAchievement(passed("x" + i).build())
                    .addAchievement(passed("y" + i).build())
                    .addAchievement(passed("z" + i).build());
        }
        Audit audit = audit(triples.build(), record.build());
        assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(audit.proof()).isEqualTo(Proof.EXACT);
        assertThat(audit(triples.quantifier(Quantifier.atLeast(5)).build(), record.build())
                        .verdict())
                .isEqualTo(Verdict.UNSATISFIED);
    }
}
