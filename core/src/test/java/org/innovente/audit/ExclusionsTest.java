package org.innovente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innovente.audit.AuditFixtures.catalogue;
import static org.innovente.audit.AuditFixtures.count;
import static org.innovente.audit.AuditFixtures.credits;
import static org.innovente.audit.AuditFixtures.creditsOf;
import static org.innovente.audit.AuditFixtures.diploma;
import static org.innovente.audit.AuditFixtures.everything;
import static org.innovente.audit.AuditFixtures.mark;
import static org.innovente.audit.AuditFixtures.mean;
import static org.innovente.audit.AuditFixtures.module;
import static org.innovente.audit.AuditFixtures.modules;
import static org.innovente.audit.AuditFixtures.observing;
import static org.innovente.audit.AuditFixtures.record;
import static org.innovente.audit.AuditFixtures.used;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.learner.Achievement;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** Modules that exclude one another, or count as one another: which of them counts is part of the allocation. */
class ExclusionsTest {

    private static Audit audit(Requirement rule, Achievement... passed) {
        Catalogue catalogue = catalogue(diploma(rule).build())
                .addModule(
                        module("A").addAllExcludes(List.of(new ModuleId("B"))).build())
                .addModule(
                        module("B").addAllExcludes(List.of(new ModuleId("C"))).build())
                .addModule(module("C").build())
                .addModule(module("E").build())
                .addModule(module("E-EN")
                        .addAllEquivalents(List.of(new ModuleId("E")))
                        .build())
                .build();
        return AuditFixtures.audit(catalogue, record(passed).build());
    }

    @Test
    void the_one_that_completes_the_diploma_counts_though_the_other_brings_more_credits() {
        Audit audit = audit(
                Requirement.allOf(count("b", 1, modules("B")), creditsOf("free", "4", modules("A", "D"))),
                credits("A", "6"),
                credits("B", "3"),
                credits("D", "4"));
        assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(used(audit, "b")).containsExactly("B");
        assertThat(used(audit, "free")).containsExactly("D");
        assertThat(audit.achievements())
                .filteredOn(fate -> fate.id().equals("A"))
                .singleElement()
                .satisfies(fate -> assertThat(fate.reason()).contains(new Reason(ReasonCode.EQUIVALENT_OF, "B")));
    }

    @Test
    void both_never_count() {
        Audit audit = audit(
                Requirement.allOf(count("a", 1, modules("A")), count("b", 1, modules("B"))),
                credits("A", "6"),
                credits("B", "3"));
        assertThat(audit.verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(audit.proof()).isEqualTo(Proof.EXACT);
        assertThat(audit.explanations()).isNotEmpty();
    }

    @Test
    void a_total_that_observes_reads_one_of_them() {
        Requirement nine = observing(creditsOf("total", "9", everything()));
        Requirement six = observing(creditsOf("total", "6", everything()));
        assertThat(audit(nine, credits("A", "6"), credits("B", "3")).verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(audit(six, credits("A", "6"), credits("B", "3")).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void in_a_chain_the_two_ends_count_though_the_middle_is_worth_more_than_either() {
        Requirement six = observing(creditsOf("total", "6", everything()));
        Audit audit = audit(six, credits("A", "3"), credits("B", "4"), credits("C", "3"));
        assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(used(audit, "total")).containsExactly("A", "C");
    }

    @Test
    void of_two_modules_that_count_as_one_another_one_counts() {
        Requirement two = creditsOf("e", "6", modules("E"));
        assertThat(audit(two, credits("E", "3"), credits("E-EN", "3")).verdict())
                .isEqualTo(Verdict.UNSATISFIED);
        assertThat(audit(creditsOf("e", "3", modules("E")), credits("E-EN", "3"))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_mean_reads_the_one_with_the_better_grade_where_credits_do_not_decide() {
        assertThat(audit(mean("14", everything()), mark("A", "15"), mark("B", "12"))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    /** Every choice of what counts, tried one by one; nothing competes for anything else. */
    @Test
    void random_totals_agree_with_trying_every_choice() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int n = 2 + random.nextInt(6);
            boolean[][] clash = new boolean[n][n];
            int[] worth = new int[n];
            Achievement[] passed = new Achievement[n];
            var catalogue = catalogue(diploma(Requirement.module("x")).build()).diplomas(List.of());
            for (int i = 0; i < n; i++) {
                List<ModuleId> excludes = new ArrayList<>();
                for (int j = 0; j < i; j++) {
                    clash[i][j] = clash[j][i] = random.nextInt(3) == 0;
                    if (clash[i][j]) {
                        excludes.add(new ModuleId("M" + j));
                    }
                }
                worth[i] = 1 + random.nextInt(6);
                passed[i] = credits("M" + i, Integer.toString(worth[i]));
                catalogue.addModule(module("M" + i).addAllExcludes(excludes).build());
            }
            int most = 0;
            for (int set = 0; set < 1 << n; set++) {
                most = Math.max(most, worth(set, clash, worth));
            }
            for (int asked = most; asked <= most + 1; asked++) {
                Requirement rule = creditsOf("total", Integer.toString(asked), everything());
                Requirement use = random.nextBoolean()
                        ? rule
                        : observing(creditsOf("total", Integer.toString(asked), everything()));
                Audit audit = AuditFixtures.audit(
                        catalogue.diplomas(List.of(diploma(use).build())).build(),
                        record(passed).build());
                assertThat(audit.verdict())
                        .as("round %s, %s", round, asked)
                        .isEqualTo(asked <= most ? Verdict.SATISFIED : Verdict.UNSATISFIED);
            }
        }
    }

    private static int worth(int set, boolean[][] clash, int[] worth) {
        int sum = 0;
        for (int i = 0; i < worth.length; i++) {
            if ((set & 1 << i) != 0) {
                sum += worth[i];
                for (int j = 0; j < i; j++) {
                    if ((set & 1 << j) != 0 && clash[i][j]) {
                        return 0;
                    }
                }
            }
        }
        return sum;
    }
}
