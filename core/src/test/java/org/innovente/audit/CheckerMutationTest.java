package org.innovente.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.innovente.audit.oracle.RandomProgramme;
import org.innovente.learner.LearnerRecord;
import org.junit.jupiter.api.Test;

/** Alters reports in every way that changes what they say; the checker rejects each. */
class CheckerMutationTest {
    private static final int REJECTED = 12_000;
    private static final int EACH = 40;

    @Test
    void more_than_ten_thousand_altered_reports_are_rejected_whatever_was_altered() {
        Random random = new Random(11);
        Map<String, Integer> rejected = new TreeMap<>();
        int all = 0;
        for (int seed = 0; all < REJECTED; seed++) {
            RandomProgramme programme = new RandomProgramme(new Random(seed));
            LearnerRecord record = programme.record();
            DiplomaAudit audit = DiplomaAudit.of(programme.catalogue(), RandomProgramme.DIPLOMA, programme.outcome());
            Audit report = audit.audit(record, programme.options());
            AuditChecker checker = AuditChecker.of(audit);
            assertThat(checker.problems(record, report))
                    .as("programme %d", seed)
                    .isEmpty();
            Mutations mutations = new Mutations(audit, record, report, random);
            for (int i = 0; i < 16; i++) {
                String what = Mutations.FIELDS.get(random.nextInt(Mutations.FIELDS.size()));
                Audit altered = mutations.altered(what);
                if (altered != null) {
                    assertThat(checker.accepts(record, altered))
                            .as("programme %d, %s altered", seed, what)
                            .isFalse();
                    rejected.merge(what, 1, Integer::sum);
                    all++;
                }
            }
        }
        assertThat(rejected.keySet()).containsExactlyInAnyOrderElementsOf(Mutations.FIELDS);
        assertThat(rejected).allSatisfy((what, n) -> assertThat(n).as(what).isGreaterThanOrEqualTo(EACH));
    }

    /** Only how many steps the search took is not claimed. */
    @Test
    void every_field_of_a_report_of_its_nodes_and_of_its_achievements_is_altered() {
        Set<String> fields = new TreeSet<>();
        fields.addAll(names("report ", AuditDraft.class));
        fields.addAll(names("node ", AuditNodeDraft.class));
        fields.addAll(names("achievement ", AchievementFate.class));
        fields.remove("report steps");
        fields.remove("report compiled");
        fields.addAll(Set.of("report record", "report diploma", "report edition", "report outcome", "report titles"));
        assertThat(Mutations.FIELDS).containsExactlyInAnyOrderElementsOf(fields);
    }

    private static Set<String> names(String of, Class<?> type) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(type.getDeclaredFields())
                .filter(f -> !f.isSynthetic())
                .map(Field::getName)
                .forEach(name -> names.add(of + name));
        return names;
    }
}
