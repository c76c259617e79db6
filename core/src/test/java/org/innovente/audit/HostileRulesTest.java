package org.innovente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innovente.audit.AuditFixtures.audit;
import static org.innovente.audit.AuditFixtures.count;
import static org.innovente.audit.AuditFixtures.credits;
import static org.innovente.audit.AuditFixtures.creditsOf;
import static org.innovente.audit.AuditFixtures.everything;
import static org.innovente.audit.AuditFixtures.passed;
import static org.innovente.audit.AuditFixtures.record;
import static org.innovente.audit.AuditFixtures.tag;
import static org.innovente.audit.AuditFixtures.tagged;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Random;
import org.innovente.common.Credits;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Measure;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

/**
 * Rules made so that deciding them is as hard as problems for which no quick method is known. Every one ends within the default budget of steps;
 * what is found is exact, with a report that the checker accepts, or says that it is not.
 */
class HostileRulesTest {
    private static final int BUDGET = 200_000;

    /** The verdict may take the budget; how near one can come, and which answer is the first, may take a quarter of it each. */
    private static final int MOST_STEPS = BUDGET * 3 / 2;

    private static final BigDecimal CREDITS = BigDecimal.valueOf(240);

    private static Audit twoHalves(long[] amounts, long each) {
        LearnerRecord.Builder record = record();
        for (int i = 0; i < amounts.length; i++) {
            record.addAchievement(credits("P" + i, Long.toString(amounts[i])));
        }
        String half = Long.toString(each);
        return audit(
                Requirement.allOf(creditsOf("x", half, everything()), creditsOf("y", half, everything())),
                record.build());
    }

    private static boolean dividesInto(long[] amounts, long each) {
        BitSet sums = new BitSet();
        sums.set(0);
        for (long amount : amounts) {
            for (int s = (int) each; s >= amount; s--) {
                if (sums.get(s - (int) amount)) {
                    sums.set(s);
                }
            }
        }
        return sums.get((int) each);
    }

    /** Returns amounts that two halves can be told of, with one half. */
    private static long half(long[] amounts, Random random, int from, int step, int range) {
        long sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = (long) step * (from + random.nextInt(range));
            sum += amounts[i];
        }
        return sum / 2;
    }

    /** Twenty amounts of which two halves can be made; nothing is left over, so each use is forced by all others. */
    @Test
    void partitions_of_twenty_amounts_are_found_exactly_in_some_thousand_steps() {
        Random random = new Random(11);
        for (int round = 0; round < 10; round++) {
            long[] amounts = new long[20];
            long half = half(amounts, random, 1, 1, 40);
            Audit audit = twoHalves(amounts, half);
            assertThat(dividesInto(amounts, half)).isTrue();
            assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(audit.proof()).isEqualTo(Proof.EXACT);
            assertThat(audit.steps()).isLessThan(5_000);
        }
    }

    /** Even amounts cannot be divided into odd halves, but every sum comes near. */
    @Test
    void a_partition_that_does_not_exist_is_refuted_as_far_as_the_budget_goes_and_never_guessed() {
        int[] limits = {2_000, 5_000, 20_000, 50_000};
        for (int i = 0; i < limits.length; i++) {
            long[] amounts = new long[8 + 2 * i];
            Audit audit = twoHalves(amounts, oddHalf(amounts));
            assertThat(audit.verdict()).isEqualTo(Verdict.UNSATISFIED);
            assertThat(audit.proof()).isEqualTo(Proof.EXACT);
            assertThat(audit.steps()).isLessThan(limits[i]);
        }
        long[] amounts = new long[24];
        long half = oddHalf(amounts);
        Audit audit = twoHalves(amounts, half);
        assertThat(dividesInto(amounts, half)).isFalse();
        assertThat(audit.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(audit.proof()).isEqualTo(Proof.BOUNDED);
        assertThat(audit.steps()).isBetween((long) BUDGET, (long) MOST_STEPS);
        assertThat(audit.explanations()).extracting(Explanation::kind).containsExactly(Explanation.Kind.BUDGET);
        assertThat(audit.percent()).isLessThan(BigDecimal.valueOf(100));
    }

    private static long oddHalf(long[] amounts) {
        long half = half(amounts, new Random(amounts.length), 200, 2, 100);
        if (half % 2 == 0) {
            amounts[0] += 2;
            half++;
        }
        return half;
    }

    private static Audit matching(int size, int[][] triples) {
        NOf.Builder all = NOf.builder().quantifier(Quantifier.atLeast(size));
        for (int[] triple : triples) {
            all.addChild(Requirement.allOf(
                    Requirement.module("x" + triple[0]),
                    Requirement.module("y" + triple[1]),
                    Requirement.module("z" + triple[2])));
        }
        LearnerRecord.Builder record = record();
        for (int i = 0; i < size; i++) {
            record.addAchievement(passed("x" + i).build())
                    .addAchievement(passed("y" + i).build())
                    .addAchievement(passed("z" + i).build());
        }
        return audit(all.build(), record.build());
    }

    /** Takes the first coordinates in order, and keeps the sets of second and third ones that are taken. */
    private static boolean matches(int size, int[][] triples) {
        BitSet states = new BitSet();
        states.set(0);
        for (int x = 0; x < size; x++) {
            BitSet next = new BitSet();
            for (int s = states.nextSetBit(0); s >= 0; s = states.nextSetBit(s + 1)) {
                for (int[] triple : triples) {
                    int bits = 1 << triple[1] | 1 << size + triple[2];
                    if (triple[0] == x && (s & bits) == 0) {
                        next.set(s | bits);
                    }
                }
            }
            states = next;
        }
        return !states.isEmpty();
    }

    private static int[][] triples(Random random, int size, int count, boolean planted) {
        int[][] triples = new int[count][];
        Integer[] y = new Integer[size];
        Integer[] z = new Integer[size];
        for (int i = 0; i < size; i++) {
            y[i] = i;
            z[i] = i;
        }
        Collections.shuffle(Arrays.asList(y), random);
        Collections.shuffle(Arrays.asList(z), random);
        for (int i = 0; i < count; i++) {
            triples[i] = planted && i < size
                    ? new int[] {i, y[i], z[i]}
                    : new int[] {i % size, random.nextInt(size), random.nextInt(size)};
        }
        Collections.shuffle(Arrays.asList(triples), random);
        return triples;
    }

    @Test
    void matchings_of_18_to_30_triples_are_found_exactly() {
        for (int size = 6; size <= 10; size++) {
            int[][] triples = triples(new Random(100 * size), size, 3 * size, true);
            Audit audit = matching(size, triples);
            assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(audit.proof()).isEqualTo(Proof.EXACT);
            assertThat(audit.steps()).isLessThan(BUDGET);
        }
    }

    /** That there is none is proven in all sizes; beyond 21 triples how near one can come is not, and the report says so. */
    @Test
    void a_matching_that_does_not_exist_is_refuted_with_a_proof() {
        for (int size = 6; size <= 9; size++) {
            int[][] triples = triples(new Random(100 * size + 3), size, 3 * size, false);
            Audit audit = matching(size, triples);
            assertThat(matches(size, triples)).isFalse();
            assertThat(audit.verdict()).isEqualTo(Verdict.UNSATISFIED);
            assertThat(audit.explanations()).isNotEmpty();
            assertThat(audit.steps()).isLessThanOrEqualTo(MOST_STEPS);
            if (size < 8) {
                assertThat(audit.proof()).isEqualTo(Proof.EXACT);
            }
            if (audit.steps() >= BUDGET) {
                assertThat(audit.proof()).isEqualTo(Proof.BOUNDED);
            }
        }
    }

    /** 240 credits in parts of 3, 4 and 6, twenty of the sixty courses of one level. */
    private static LearnerRecord sixty() {
        LearnerRecord.Builder record = record();
        for (int i = 0; i < 60; i++) {
            record.addAchievement(tagged("E" + i, "level", i % 3 == 0 ? "1" : "2").toBuilder()
                    .credits(Credits.ects(i % 5 == 0 ? "6" : i % 2 == 0 ? "4" : "3"))
                    .build());
        }
        return record.build();
    }

    private static Requirement ranges(String first, String second) {
        return Requirement.allOf(creditsOf("a", first, everything()), creditsOf("b", second, everything()));
    }

    @Test
    void two_elective_ranges_of_credits_over_sixty_courses_are_exact() {
        long most = 0;
        for (String[] two :
                new String[][] {{"120", "120"}, {"116", "50"}, {"90", "80"}, {"122", "121"}, {"123", "120"}}) {
            Audit audit = audit(ranges(two[0], two[1]), sixty());
            boolean enough = new BigDecimal(two[0]).add(new BigDecimal(two[1])).compareTo(CREDITS) <= 0;
            assertThat(audit.verdict()).isEqualTo(enough ? Verdict.SATISFIED : Verdict.UNSATISFIED);
            assertThat(audit.proof()).isEqualTo(Proof.EXACT);
            most = Math.max(most, audit.steps());
        }
        assertThat(most).isLessThan(10_000);
    }

    @Test
    void two_elective_ranges_under_a_cap_are_decided_and_say_how_far_the_best_allocation_is_proven() {
        Cap ten = Cap.builder()
                .selector(tag("level", "1"))
                .measure(Measure.count())
                .max(BigDecimal.valueOf(10))
                .build();
        Audit counts =
                audit(Requirement.allOf(count("a", 30, everything()), count("b", 20, tag("level", "2"))), sixty(), ten);
        assertThat(counts.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(counts.proof()).isEqualTo(Proof.EXACT);
        assertThat(counts.steps()).isLessThan(1_000);
        Audit near = audit(ranges("116", "50"), sixty(), ten);
        assertThat(near.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(near.proof()).isEqualTo(Proof.EXACT);
        assertThat(near.steps()).isLessThan(5_000);
        Audit beyond = audit(ranges("120", "120"), sixty(), ten);
        assertThat(beyond.verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(beyond.explanations()).isNotEmpty();
        assertThat(beyond.steps()).isLessThanOrEqualTo(MOST_STEPS);
        assertThat(beyond.proof()).isEqualTo(beyond.steps() < BUDGET ? Proof.EXACT : Proof.BOUNDED);
    }
}
