package org.innovente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innovente.audit.AuditFixtures.count;
import static org.innovente.audit.AuditFixtures.modules;
import static org.innovente.audit.AuditFixtures.observing;
import static org.innovente.audit.AuditFixtures.passed;
import static org.innovente.audit.AuditFixtures.record;
import static org.innovente.audit.AuditFixtures.used;

import java.util.Random;
import org.innovente.learner.Achievement;
import org.innovente.requirement.Order;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** An order in time on a scope: it is about what the scope uses, so the allocation chooses what keeps it. */
class OrderTest {
    private static final Order SEMINAR_FIRST = Order.builder()
            .before(modules("S1", "S2", "S3"))
            .after(modules("THESIS"))
            .build();

    private static final Requirement ONE_SEMINAR =
            Requirement.allOf(count("seminar", 1, modules("S1", "S2", "S3")), count("thesis", 1, modules("THESIS")));

    private static Achievement in(String id, String term) {
        return passed(id).term(term).build();
    }

    private static Audit audit(Requirement rule, Achievement... passed) {
        return AuditFixtures.audit(rule, record(passed).build(), SEMINAR_FIRST);
    }

    @Test
    void of_two_seminars_the_one_before_the_thesis_is_used() {
        Audit audit = audit(ONE_SEMINAR, in("S1", "2024-2"), in("S2", "2023-1"), in("THESIS", "2024-1"));
        assertThat(audit.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(used(audit, "seminar")).containsExactly("S2");
    }

    @Test
    void a_seminar_after_the_thesis_or_in_the_same_term_does_not_keep_the_order() {
        assertThat(audit(ONE_SEMINAR, in("S1", "2024-2"), in("THESIS", "2024-1"))
                        .verdict())
                .isEqualTo(Verdict.UNSATISFIED);
        assertThat(audit(ONE_SEMINAR, in("S1", "2024-1"), in("THESIS", "2024-1"))
                        .verdict())
                .isEqualTo(Verdict.UNSATISFIED);
    }

    @Test
    void the_checker_rejects_a_use_that_breaks_the_order() {
        var catalogue = AuditFixtures.catalogue(
                        AuditFixtures.diploma(ONE_SEMINAR, SEMINAR_FIRST).build())
                .build();
        AuditChecker checker = AuditChecker.of(DiplomaAudit.of(catalogue, AuditFixtures.DIPLOMA));
        Audit kept = audit(ONE_SEMINAR, in("S1", "2023-1"), in("THESIS", "2024-1"));
        assertThat(checker.accepts(
                        record(in("S1", "2023-1"), in("THESIS", "2024-1")).build(), kept))
                .isTrue();
        assertThat(checker.accepts(
                        record(in("S1", "2024-2"), in("THESIS", "2024-1")).build(), kept))
                .isFalse();
    }

    @Test
    void an_order_that_is_not_known_is_undetermined_unless_a_known_one_serves() {
        Achievement undated = passed("S1").build();
        assertThat(audit(ONE_SEMINAR, undated, in("THESIS", "2024-1")).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(audit(ONE_SEMINAR, undated, in("S2", "2023-1"), in("THESIS", "2024-1"))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void where_nothing_is_used_everything_that_counts_must_keep_the_order() {
        Requirement rule = Requirement.allOf(
                observing(count("seminar", 1, modules("S1", "S2", "S3"))),
                observing(count("thesis", 1, modules("THESIS"))));
        assertThat(audit(rule, in("S1", "2024-2"), in("S2", "2023-1"), in("THESIS", "2024-1"))
                        .verdict())
                .isEqualTo(Verdict.UNSATISFIED);
        assertThat(audit(rule, in("S2", "2023-1"), in("THESIS", "2024-1")).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    /** As many seminars as are asked for lie before the thesis, or the answer is no. */
    @Test
    void random_terms_agree_with_counting() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            int asked = 1 + random.nextInt(3);
            int thesis = random.nextInt(4);
            int before = 0;
            Achievement[] passed = new Achievement[4];
            for (int i = 1; i <= 3; i++) {
                int term = random.nextInt(4);
                before += term < thesis ? 1 : 0;
                passed[i - 1] = in("S" + i, "202" + term);
            }
            passed[3] = in("THESIS", "202" + thesis);
            Requirement rule = Requirement.allOf(
                    count("seminar", asked, modules("S1", "S2", "S3")), count("thesis", 1, modules("THESIS")));
            assertThat(audit(rule, passed).verdict())
                    .as("round %s", round)
                    .isEqualTo(before >= asked ? Verdict.SATISFIED : Verdict.UNSATISFIED);
        }
    }
}
