package org.innovente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innovente.audit.AuditFixtures.count;
import static org.innovente.audit.AuditFixtures.credits;
import static org.innovente.audit.AuditFixtures.creditsOf;
import static org.innovente.audit.AuditFixtures.modules;
import static org.innovente.audit.AuditFixtures.node;
import static org.innovente.audit.AuditFixtures.passed;
import static org.innovente.audit.AuditFixtures.record;
import static org.innovente.audit.AuditFixtures.used;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.innovente.common.NodeId;
import org.innovente.learner.Achievement;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Measure;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.junit.jupiter.api.Test;

/** Credits of one achievement split over several requirements, where these say that they are divisible. */
class DivisibleTest {

    private static Accumulation parts(String id, String least, Selector selector) {
        return creditsOf(id, least, selector).toBuilder().divisible(true).build();
    }

    private static Audit audit(Requirement rule, Achievement... passed) {
        return AuditFixtures.audit(rule, record(passed).build());
    }

    private static BigDecimal got(Audit audit, String address) {
        return node(audit, address).got().orElseThrow();
    }

    @Test
    void one_achievement_is_split_over_two_divisible_sums() {
        Audit audit = audit(
                Requirement.allOf(parts("x", "4", modules("A")), parts("y", "2", modules("A"))), credits("A", "6"));
        assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(audit.proof()).isEqualTo(Proof.EXACT);
        assertThat(got(audit, "x")).isEqualByComparingTo("4");
        assertThat(got(audit, "y")).isEqualByComparingTo("2");
        assertThat(node(audit, "x").contributions())
                .containsExactly(new AuditNode.Contribution("A", new BigDecimal("4"), BigDecimal.ONE));
    }

    @Test
    void the_checker_rejects_a_split_of_more_than_there_is() {
        Requirement rule = Requirement.allOf(parts("x", "4", modules("A")), parts("y", "2", modules("A")));
        Audit report = audit(rule, credits("A", "6"));
        var catalogue =
                AuditFixtures.catalogue(AuditFixtures.diploma(rule).build()).build();
        AuditChecker checker = AuditChecker.of(DiplomaAudit.of(catalogue, AuditFixtures.DIPLOMA));
        assertThat(checker.accepts(record(credits("A", "6")).build(), report)).isTrue();
        assertThat(checker.accepts(record(credits("A", "5")).build(), report)).isFalse();
    }

    @Test
    void nothing_is_split_unless_the_rule_says_so() {
        Audit audit = audit(
                Requirement.allOf(creditsOf("x", "4", modules("A")), creditsOf("y", "2", modules("A"))),
                credits("A", "6"));
        assertThat(audit.verdict()).isEqualTo(Verdict.UNSATISFIED);
    }

    @Test
    void a_rule_that_is_not_divisible_takes_the_whole_or_nothing() {
        Requirement rule = Requirement.allOf(parts("x", "4", modules("A", "B")), creditsOf("y", "2", modules("A")));
        assertThat(audit(rule, credits("A", "6")).verdict()).isEqualTo(Verdict.UNSATISFIED);
        Audit both = audit(rule, credits("A", "6"), credits("B", "5"));
        assertThat(both.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(used(both, "y")).containsExactly("A");
        assertThat(used(both, "x")).containsExactly("B");
        Requirement counted = Requirement.allOf(parts("x", "4", modules("A")), count("y", 1, modules("A")));
        assertThat(audit(counted, credits("A", "6")).verdict()).isEqualTo(Verdict.UNSATISFIED);
    }

    @Test
    void halves_are_exact_and_a_split_that_is_short_by_a_tenth_fails() {
        Requirement rule = Requirement.allOf(parts("x", "1.5", modules("A")), parts("y", "3", modules("A")));
        assertThat(audit(rule, credits("A", "4.5")).verdict()).isEqualTo(Verdict.SATISFIED);
        Audit fails = audit(rule, credits("A", "4.4"));
        assertThat(fails.verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(fails.explanations().get(0).asked()).contains(new BigDecimal("4.5"));
        assertThat(fails.explanations().get(0).available()).contains(new BigDecimal("4.4"));
    }

    @Test
    void an_upper_bound_takes_a_part_of_what_would_be_too_much_as_a_whole() {
        Bound fourToFive = Bound.builder()
                .min(new BigDecimal("4"))
                .max(new BigDecimal("5"))
                .build();
        Accumulation whole =
                creditsOf("x", "4", modules("A")).toBuilder().bound(fourToFive).build();
        assertThat(audit(whole, credits("A", "6")).verdict()).isEqualTo(Verdict.UNSATISFIED);
        Audit audit = audit(whole.toBuilder().divisible(true).build(), credits("A", "6"));
        assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(got(audit, "x")).isBetween(new BigDecimal("4"), new BigDecimal("5"));
    }

    /** INSA: at most 4 of 40 weeks of internship as small jobs. */
    @Test
    void weeks_beyond_a_cap_do_not_count_and_the_others_of_the_same_job_do() {
        Accumulation weeks = Accumulation.builder()
                .id(new NodeId("weeks"))
                .selector(modules("JOB", "FIRM"))
                .measure(Measure.quantity("weeks"))
                .bound(Bound.atLeast(new BigDecimal("40")))
                .divisible(true)
                .build();
        Cap jobs = Cap.builder()
                .selector(modules("JOB"))
                .measure(Measure.quantity("weeks"))
                .max(new BigDecimal("4"))
                .build();
        Achievement job =
                passed("JOB").quantity(new BigDecimal("6")).unit("weeks").build();
        Achievement firm =
                passed("FIRM").quantity(new BigDecimal("36")).unit("weeks").build();
        Achievement shorter =
                passed("FIRM").quantity(new BigDecimal("35")).unit("weeks").build();
        assertThat(AuditFixtures.audit(weeks, record(job, firm).build(), jobs).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(AuditFixtures.audit(weeks, record(job, shorter).build(), jobs)
                        .verdict())
                .isEqualTo(Verdict.UNSATISFIED);
        Accumulation undivided = weeks.toBuilder().divisible(false).build();
        assertThat(AuditFixtures.audit(undivided, record(job, firm).build(), jobs)
                        .verdict())
                .isEqualTo(Verdict.UNSATISFIED);
    }

    /**
     * Against a definition that shares nothing with the engine: undivided rules are given every set of whole achievements, and what is
     * left meets the divisible ones exactly where no set of them asks for more than all that could serve it (Hall, Gale).
     */
    @Test
    void random_rules_agree_with_trying_every_way_and_every_set_of_demands() {
        Random random = new Random(11);
        int satisfied = 0;
        for (int round = 0; round < 600; round++) {
            int n = 1 + random.nextInt(4);
            int rules = 1 + random.nextInt(3);
            int[] worth = random.ints(n, 1, 7).toArray();
            boolean[][] serves = new boolean[rules][n];
            int[] asked = new int[rules];
            boolean[] divisible = new boolean[rules];
            List<Requirement> all = new ArrayList<>();
            Achievement[] passed = new Achievement[n];
            for (int e = 0; e < n; e++) {
                passed[e] = credits("M" + e, Integer.toString(worth[e]));
            }
            for (int l = 0; l < rules; l++) {
                List<String> ids = new ArrayList<>();
                for (int e = 0; e < n; e++) {
                    serves[l][e] = random.nextInt(3) > 0;
                    if (serves[l][e]) {
                        ids.add("M" + e);
                    }
                }
                asked[l] = 1 + random.nextInt(7);
                divisible[l] = random.nextInt(3) > 0;
                Selector which = modules(ids.isEmpty() ? new String[] {"none"} : ids.toArray(String[]::new));
                all.add(creditsOf("r" + l, Integer.toString(asked[l]), which).toBuilder()
                        .divisible(divisible[l])
                        .build());
            }
            boolean expected = possible(new int[n], 0, worth, serves, asked, divisible);
            Audit audit = audit(Requirement.allOf(all.toArray(Requirement[]::new)), passed);
            assertThat(audit.verdict())
                    .as("round %s", round)
                    .isEqualTo(expected ? Verdict.SATISFIED : Verdict.UNSATISFIED);
            satisfied += expected ? 1 : 0;
        }
        assertThat(satisfied).isBetween(60, 540);
    }

    /** Gives each achievement in turn to one undivided rule or to the divisible ones. */
    private static boolean possible(
            int[] given, int at, int[] worth, boolean[][] serves, int[] asked, boolean[] divisible) {
        if (at < given.length) {
            for (int l = -1; l < asked.length; l++) {
                if (l < 0 || !divisible[l] && serves[l][at]) {
                    given[at] = l;
                    if (possible(given, at + 1, worth, serves, asked, divisible)) {
                        return true;
                    }
                }
            }
            return false;
        }
        for (int l = 0; l < asked.length; l++) {
            int sum = 0;
            for (int e = 0; e < given.length; e++) {
                sum += given[e] == l ? worth[e] : 0;
            }
            if (!divisible[l] && sum < asked[l]) {
                return false;
            }
        }
        for (int set = 1; set < 1 << asked.length; set++) {
            int demand = 0;
            int supply = 0;
            for (int l = 0; l < asked.length; l++) {
                demand += (set & 1 << l) != 0 && divisible[l] ? asked[l] : 0;
            }
            for (int e = 0; e < given.length; e++) {
                boolean useful = false;
                for (int l = 0; l < asked.length; l++) {
                    useful |= (set & 1 << l) != 0 && divisible[l] && serves[l][e];
                }
                supply += given[e] < 0 && useful ? worth[e] : 0;
            }
            if (demand > supply) {
                return false;
            }
        }
        return true;
    }
}
