package org.innovente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innovente.audit.AuditFixtures.catalogue;
import static org.innovente.audit.AuditFixtures.count;
import static org.innovente.audit.AuditFixtures.diploma;
import static org.innovente.audit.AuditFixtures.record;
import static org.innovente.audit.AuditFixtures.tag;
import static org.innovente.audit.AuditFixtures.tagged;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.learner.Achievement;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Measure;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** The checker looks at everything in proportion to rule and record: twice as much of one is twice the work. */
class CheckerWorkTest {

    private static long work(int rules, int achievements) {
        List<Requirement> all = new ArrayList<>();
        for (int r = 0; r < rules; r++) {
            all.add(count("r" + r, 2, tag("kind", "k" + r)));
        }
        Cap cap = Cap.builder()
                .selector(tag("kind", "k0"))
                .measure(Measure.count())
                .max(BigDecimal.valueOf(2))
                .build();
        Achievement[] passed = new Achievement[achievements];
        for (int i = 0; i < achievements; i++) {
            passed[i] = tagged("M" + i, "kind", "k" + i % rules, "k" + (i + 1) % rules);
        }
        Catalogue catalogue = catalogue(diploma(Requirement.allOf(all.toArray(Requirement[]::new)), cap)
                        .build())
                .build();
        LearnerRecord record = record(passed).build();
        DiplomaAudit audit = DiplomaAudit.of(catalogue, AuditFixtures.DIPLOMA);
        Audit report = audit.audit(record);
        AuditChecker checker = AuditChecker.of(audit);
        assertThat(report.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(checker.problems(record, report)).isEmpty();
        return checker.work(record, report);
    }

    @Test
    void a_record_twice_as_long_is_twice_the_work() {
        for (int n = 40; n <= 160; n *= 2) {
            assertThat((double) work(8, 2 * n) / work(8, n)).isBetween(1.5, 2.1);
        }
    }

    @Test
    void a_rule_twice_as_long_is_twice_the_work() {
        for (int rules = 5; rules <= 20; rules *= 2) {
            assertThat((double) work(2 * rules, 160) / work(rules, 160)).isBetween(1.3, 2.1);
        }
    }
}
