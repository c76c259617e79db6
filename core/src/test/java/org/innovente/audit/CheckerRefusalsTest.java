package org.innovente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innovente.audit.AuditFixtures.count;
import static org.innovente.audit.AuditFixtures.credits;
import static org.innovente.audit.AuditFixtures.creditsOf;
import static org.innovente.audit.AuditFixtures.everything;
import static org.innovente.audit.AuditFixtures.modules;
import static org.innovente.audit.AuditFixtures.node;
import static org.innovente.audit.AuditFixtures.observing;
import static org.innovente.audit.AuditFixtures.passed;
import static org.innovente.audit.AuditFixtures.record;

import java.math.BigDecimal;
import org.innovente.common.AttestationKind;
import org.innovente.common.NodeId;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.LevelAtLeast;
import org.innovente.requirement.Measure;
import org.innovente.requirement.OpaqueSelector;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** Reports that enumeration agreed with and the checker refused; each had its cause in what the engine proves or tells. */
class CheckerRefusalsTest {

    private static Overlap shared(String scope, String with, Measure measure) {
        return Overlap.builder()
                .scope(new NodeId(scope))
                .with(new NodeId(with))
                .measure(measure)
                .max(BigDecimal.ZERO)
                .build();
    }

    /** An overlap with a scope that uses nothing told evidences apart for the proof that were alike for the search. */
    @Test
    void what_can_be_used_on_one_side_of_an_overlap_only_is_told_apart_by_nothing() {
        Requirement rule = Requirement.allOf(
                        count("used", 1, modules("A", "B")),
                        Attestation.builder()
                                .id(new NodeId("paper"))
                                .kind(AttestationKind.EVENT)
                                .build())
                .toBuilder()
                .id(new NodeId("all"))
                .build();
        // the checker is asked by the fixture: the two modules differ in credits, which the second overlap measures
        Audit audit = AuditFixtures.audit(
                rule,
                record(credits("A", "2"), credits("B", "1")).build(),
                shared("all", "used", Measure.count()),
                shared("paper", "used", Measure.credits()));
        assertThat(audit.verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(audit.proof()).isEqualTo(Proof.EXACT);
    }

    /** A cap holds back what observing rules read; the tree told only what is consumed, and hid the doubt. */
    @Test
    void a_cap_on_what_is_observed_is_undetermined_where_it_is_not_known_what_it_means() {
        Cap cap = Cap.builder()
                .selector(OpaqueSelector.builder().json("{\"something\":1}").build())
                .measure(Measure.count())
                .max(BigDecimal.ZERO)
                .id(new NodeId("cap"))
                .build();
        Audit audit = AuditFixtures.audit(
                observing(count("read", 1, everything())),
                record(credits("A", "2")).build(),
                cap);
        assertThat(audit.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(node(audit, "cap").status()).isEqualTo(NodeStatus.UNDETERMINED);
    }

    /** What is not known may be enough for an open bound as it may be for a closed one. */
    @Test
    void credits_that_are_not_known_leave_a_bound_with_an_open_end_undetermined() {
        Bound more = Bound.builder().above(BigDecimal.ONE).build();
        Accumulation sum =
                creditsOf("sum", "2", modules("A")).toBuilder().bound(more).build();
        Audit audit = AuditFixtures.audit(sum, record(passed("A").build()).build());
        assertThat(audit.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(node(audit, "sum").status()).isEqualTo(NodeStatus.UNDETERMINED);
        Accumulation doubtful = sum.toBuilder()
                .selector(LevelAtLeast.builder()
                        .level(new org.innovente.common.EqfLevel(5))
                        .build())
                .build();
        assertThat(node(AuditFixtures.audit(doubtful, record(credits("A", "3")).build()), "sum")
                        .status())
                .isEqualTo(NodeStatus.UNDETERMINED);
    }
}
