package org.innovente.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.ModuleId;
import org.innovente.finding.Finding;
import org.innovente.finding.Severity;
import org.innovente.finding.Sources;
import org.innovente.module.TrainingModule;
import org.junit.jupiter.api.Test;

class CatalogueValidatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Catalogue twice(String... ids) {
        Catalogue.Builder builder = Catalogue.builder().id(CatalogueId.parse("demo"));
        for (String id : ids) {
            builder.addModule(TrainingModule.builder().id(ModuleId.parse(id)).build());
        }
        return builder.build();
    }

    private static RuleCode duplicateId() {
        return CatalogueValidator.codes().stream()
                .filter(code -> code.id().equals("identity.duplicate-id"))
                .findFirst()
                .orElseThrow();
    }

    private static CatalogueValidator.Builder onlyDuplicates() {
        List<CatalogueRule> rules = CatalogueValidator.standardRules().stream()
                .filter(rule -> rule.codes().contains(duplicateId()))
                .toList();
        return CatalogueValidator.builder().rules(rules);
    }

    @Test
    void a_finding_names_subject_pointer_arguments_and_the_first_use() {
        ValidationResult result = onlyDuplicates().build().validate(twice("A", "B", "A"));

        Finding finding = result.report().findings().get(0);
        assertThat(result.report().findings()).hasSize(1);
        assertThat(finding.subject()).isEqualTo("module A");
        assertThat(finding.pointer()).isEqualTo("/modules/2/id");
        assertThat(finding.arguments()).containsEntry("kind", "module").containsEntry("id", "A");
        assertThat(finding.related())
                .singleElement()
                .satisfies(r -> assertThat(r.pointer()).isEqualTo("/modules/0/id"));
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("the module id A is used a second time");
        assertThat(result.verdict(Severity.ERROR)).isEqualTo(ValidationResult.Verdict.FINDINGS);
    }

    @Test
    void places_come_from_the_sources_of_the_text() {
        Sources.Builder sources = Sources.builder();
        ValidationInput input = ValidationInput.of(twice("A", "A"), Optional.of(sources.build()));

        assertThat(onlyDuplicates().build().validate(input).report().findings()).hasSize(1);
    }

    @Test
    void a_profile_changes_severities_and_switches_codes_off() {
        Catalogue catalogue = twice("A", "A");
        Profile mild = Profile.of(Stage.REVIEW).withSeverity(duplicateId(), Severity.NOTE);

        assertThat(onlyDuplicates()
                        .profile(mild)
                        .build()
                        .validate(catalogue)
                        .report()
                        .count(Severity.NOTE))
                .isOne();
        assertThat(onlyDuplicates()
                        .profile(mild.without(duplicateId()))
                        .build()
                        .validate(catalogue)
                        .report()
                        .isEmpty())
                .isTrue();
        assertThat(mild.hash())
                .hasSize(64)
                .isNotEqualTo(Profile.of(Stage.REVIEW).hash());
    }

    @Test
    void a_suppression_silences_by_code_or_number_and_says_when_it_is_stale_or_over() {
        Suppressions suppressions = Suppressions.parse("""
                # accepted
                CV1002 @ module A reason="agreed" until=2027-09-01 by=me
                CV1002 @ module Z raison="l'école" jusqu'au=2026-01-01 par=moi
                identity.duplicate-id @ module Y reason="nothing there"
                """).orThrow();
        CatalogueValidator validator =
                onlyDuplicates().suppressions(suppressions).build();

        ValidationResult result =
                validator.validate(ValidationInput.of(twice("A", "A", "Z", "Z")).asOf(DAY));

        assertThat(result.suppressed()).hasSize(1);
        assertThat(result.report().findings().stream().map(f -> f.code().id()))
                .containsExactlyInAnyOrder(
                        "identity.duplicate-id", "validation.expired-suppression", "validation.stale-suppression");
    }

    @Test
    void lines_that_are_no_suppressions_are_findings() {
        assertThat(Suppressions.parse("CV1002 module A\nCV1 @ x until=soon reason=y\nCV2 @ y\n")
                        .report()
                        .count(Severity.ERROR))
                .isEqualTo(3);
    }

    @Test
    void a_baseline_accepts_what_is_there_and_reports_what_is_gone() {
        CatalogueValidator validator = onlyDuplicates().build();
        Baseline baseline = Baseline.of(
                validator.validate(twice("A", "A", "A", "B", "B")).report().findings());
        Baseline again = Baseline.parse(baseline.toString()).orThrow();
        assertThat(again.size()).isEqualTo(3);

        ValidationResult result = onlyDuplicates().baseline(again).build().validate(twice("X", "A", "A", "C", "C"));

        assertThat(result.accepted()).isEqualTo(1);
        assertThat(result.report().findings().stream().map(f -> f.code().id() + " " + f.subject()))
                .contains("identity.duplicate-id module C")
                .doesNotContain("identity.duplicate-id module A");
        assertThat(result.report().countsByCode()).containsEntry("validation.stale-baseline", 2L);
    }

    @Test
    void a_failing_rule_is_a_finding_and_the_others_go_on() {
        CatalogueValidator validator = onlyDuplicates().rule(new Failing()).build();

        ValidationResult result = validator.validate(twice("A", "A"));

        assertThat(result.report().countsByCode())
                .containsEntry("identity.duplicate-id", 1L)
                .containsEntry("validation.rule-failed", 1L);
        assertThat(result.isUndecided()).isTrue();
    }

    @Test
    void what_builds_on_broken_references_is_skipped_and_the_result_says_so() {
        ValidationResult broken = onlyDuplicates().rule(new Building()).build().validate(twice("A", "A"));
        ValidationResult sound = onlyDuplicates().rule(new Building()).build().validate(twice("A", "B"));

        assertThat(broken.skipped()).containsExactly("validation.undetermined");
        assertThat(broken.isUndecided()).isTrue();
        assertThat(sound.skipped()).isEmpty();
        assertThat(sound.verdict(Severity.ERROR)).isEqualTo(ValidationResult.Verdict.UNDETERMINED);
    }

    @Test
    void a_cancelled_run_throws() {
        CatalogueValidator validator = onlyDuplicates().cancelled(() -> true).build();

        assertThatThrownBy(() -> validator.validate(twice("A"))).isInstanceOf(CancellationException.class);
    }

    @Test
    void the_cheap_question_stops_at_the_first_error() {
        CatalogueValidator validator = onlyDuplicates().build();

        assertThat(validator.isValid(ValidationInput.of(twice("A", "A")))).isFalse();
        assertThat(validator.isValid(ValidationInput.of(twice("A", "B")))).isTrue();
    }

    @Test
    void findings_beyond_the_bounds_are_counted() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            ids.add("A");
        }
        ValidationResult result = onlyDuplicates().keep(10, 20).build().validate(twice(ids.toArray(String[]::new)));

        assertThat(result.report().findings()).hasSize(10);
        assertThat(result.report().count(Severity.ERROR)).isEqualTo(49);
    }

    @Test
    void the_order_of_findings_does_not_depend_on_threads() {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Catalogue catalogue = twice("A", "B", "A", "a", "B", "C", "c");
            Profile profile = Profile.of(Stage.PUBLISH);
            ValidationResult alone = CatalogueValidator.of(profile).validate(catalogue);
            CatalogueValidator together = CatalogueValidator.builder()
                    .profile(profile)
                    .executor(threads)
                    .build();
            for (int i = 0; i < 20; i++) {
                assertThat(together.validate(catalogue).report()).isEqualTo(alone.report());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void every_named_profile_can_be_read() {
        for (String name : Profile.names()) {
            assertThat(Profile.named(name).name()).isEqualTo(name);
        }
        assertThat(Profile.parse("own", "extends = publish\nseverity.x = loud\nnonsense = 1\n")
                        .report()
                        .count(Severity.ERROR))
                .isEqualTo(2);
        assertThatThrownBy(() -> Profile.named("no")).hasMessageContaining("draft");
    }

    private static final class Failing implements CatalogueRule {
        @Override
        public List<RuleCode> codes() {
            return List.of(ValidationCode.UNDETERMINED);
        }

        @Override
        public void check(CatalogueFacts facts, FindingSink sink) {
            throw new IllegalStateException("on purpose");
        }
    }

    private static final class Building implements CatalogueRule {
        @Override
        public List<RuleCode> codes() {
            return List.of(ValidationCode.UNDETERMINED);
        }

        @Override
        public Set<Phase> buildsOn() {
            return EnumSet.of(Phase.REFERENCES);
        }

        @Override
        public void check(CatalogueFacts facts, FindingSink sink) {
            sink.undetermined(ValidationCode.UNDETERMINED, Place.root(), "budget");
        }
    }
}
