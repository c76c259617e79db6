package org.innovente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.innovente.audit.AuditFixtures.DIPLOMA;
import static org.innovente.audit.AuditFixtures.catalogue;
import static org.innovente.audit.AuditFixtures.count;
import static org.innovente.audit.AuditFixtures.diploma;
import static org.innovente.audit.AuditFixtures.modules;
import static org.innovente.audit.AuditFixtures.passed;
import static org.innovente.audit.AuditFixtures.record;

import java.time.LocalDate;
import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Attributes;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.Lifecycle;
import org.innovente.common.Period;
import org.innovente.diploma.Diploma;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** The edition of the rules that holds for a learner: chosen by a fact, the day of entry, or the day of the audit. */
class CohortAuditTest {
    private static final LocalDate BEFORE = LocalDate.of(2023, 9, 1);
    private static final LocalDate AFTER = LocalDate.of(2025, 9, 1);

    private static Diploma edition(
            String id, String version, Period validity, List<String> replacedBy, Requirement rule) {
        return diploma(rule).build().toBuilder()
                .id(new DiplomaId(id))
                .lifecycle(Lifecycle.builder()
                        .version(version)
                        .validity(validity)
                        .replacedBy(replacedBy)
                        .build())
                .build();
    }

    /** Until the summer of 2024 one module was enough; since then it takes two. */
    private static Catalogue twoEditions() {
        Diploma old = edition(
                "d",
                "2022",
                Period.of(LocalDate.of(2022, 9, 1), LocalDate.of(2024, 8, 31)),
                List.of("d-2024"),
                count("n", 1, modules("A", "B")));
        Diploma recent = edition(
                "d-2024", "2024", Period.since(LocalDate.of(2024, 9, 1)), List.of(), count("n", 2, modules("A", "B")));
        return catalogue(old).addDiploma(recent).build();
    }

    private static LearnerRecord.Builder one() {
        return record(passed("A").build());
    }

    private static Audit audit(LearnerRecord record, AuditOptions options) {
        DiplomaAudit audit = CohortAudit.of(twoEditions(), DIPLOMA).forRecord(record, options);
        Audit report = audit.audit(record, options);
        assertThat(AuditChecker.of(audit).problems(record, report)).isEmpty();
        return report;
    }

    @Test
    void the_rules_of_the_year_of_entry_hold() {
        Audit early = audit(one().entry(BEFORE).build(), AuditOptions.DEFAULT);
        assertThat(early.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(early.edition()).contains("2022");
        assertThat(early.assumptions()).contains(Assumption.of(Assumption.Code.COHORT, "day", BEFORE));
        Audit late = audit(one().entry(AFTER).build(), AuditOptions.DEFAULT);
        assertThat(late.verdict()).isEqualTo(Verdict.UNSATISFIED);
        assertThat(late.diploma()).isEqualTo(new DiplomaId("d-2024"));
    }

    @Test
    void without_a_day_of_entry_the_day_of_the_audit_decides_and_without_either_the_edition_that_was_named() {
        AuditOptions today = AuditOptions.builder().asOf(AFTER).build();
        assertThat(audit(one().build(), today).edition()).contains("2024");
        assertThat(audit(one().build(), AuditOptions.DEFAULT).edition()).contains("2022");
    }

    @Test
    void a_learner_may_have_chosen_another_edition() {
        LearnerRecord moved =
                one().entry(BEFORE).facts(Attributes.of("edition", "2024")).build();
        assertThat(audit(moved, AuditOptions.DEFAULT).verdict()).isEqualTo(Verdict.UNSATISFIED);
        LearnerRecord unknown =
                one().entry(BEFORE).facts(Attributes.of("edition", "1999")).build();
        assertThatThrownBy(() -> audit(unknown, AuditOptions.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1999");
    }

    @Test
    void a_day_on_which_nothing_is_known_to_be_in_force_is_said() {
        LocalDate long0 = LocalDate.of(2001, 9, 1);
        assertThat(audit(one().entry(long0).build(), AuditOptions.DEFAULT).assumptions())
                .contains(Assumption.of(Assumption.Code.NO_EDITION_IN_FORCE, "day", long0));
    }

    @Test
    void a_reference_follows_the_day_unless_it_names_an_edition() {
        Reference elsewhere =
                Reference.builder().target("d").kind(ItemKind.DIPLOMA).build();
        Reference pinned = elsewhere.toBuilder().edition("2024").build();
        for (boolean isPinned : new boolean[] {false, true}) {
            Diploma whole = diploma(isPinned ? pinned : elsewhere).build().toBuilder()
                    .id(new DiplomaId("whole"))
                    .build();
            Catalogue catalogue = twoEditions().toBuilder().addDiploma(whole).build();
            CohortAudit audits = CohortAudit.of(catalogue, whole.id());
            LearnerRecord early = one().entry(BEFORE).build();
            LearnerRecord late = one().entry(AFTER).build();
            assertThat(audits.forRecord(early, AuditOptions.DEFAULT)
                            .audit(early)
                            .verdict())
                    .isEqualTo(isPinned ? Verdict.UNSATISFIED : Verdict.SATISFIED);
            assertThat(audits.forRecord(late, AuditOptions.DEFAULT).audit(late).verdict())
                    .isEqualTo(Verdict.UNSATISFIED);
        }
    }

    @Test
    void one_instance_compiles_an_edition_once_for_all_learners_of_a_day() {
        CohortAudit audits = CohortAudit.of(twoEditions(), DIPLOMA);
        LearnerRecord first = one().entry(BEFORE).build();
        assertThat(audits.forRecord(first, AuditOptions.DEFAULT))
                .isSameAs(audits.forRecord(one().entry(BEFORE).build(), AuditOptions.DEFAULT))
                .isNotSameAs(audits.forRecord(one().entry(AFTER).build(), AuditOptions.DEFAULT));
    }
}
