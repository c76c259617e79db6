package org.innovente.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.AttestationKind;
import org.innovente.common.CatalogueId;
import org.innovente.common.ItemKind;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.RecordId;
import org.innovente.diploma.ItemRef;
import org.innovente.finding.Finding;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AttestationRecord;
import org.innovente.learner.LearnerRecord;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.innovente.validation.CurriculumValidation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A validator in its standard configuration never lets an invalid catalogue pass; our own factory looks closer. */
class JakartaTest {

    private static ValidatorFactory standard;
    private static ValidatorFactory own;

    @BeforeAll
    static void makeFactories() {
        standard = Validation.buildDefaultValidatorFactory();
        own = CurriculumValidation.factory();
    }

    @AfterAll
    static void close() {
        standard.close();
        own.close();
    }

    /** What a web application receives. */
    public static final class Request {
        private final Catalogue catalogue;

        Request(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        /** Returns the catalogue. */
        @Valid
        public Catalogue getCatalogue() {
            return catalogue;
        }
    }

    private static TrainingModule module(String id, String title) {
        return TrainingModule.builder()
                .id(ModuleId.parse(id))
                .title(LocalizedText.en(title))
                .build();
    }

    private static Catalogue good() {
        return Catalogue.builder()
                .id(CatalogueId.parse("demo"))
                .title(LocalizedText.en("Demo"))
                .addModule(module("A", "One"))
                .build();
    }

    private static Catalogue bad() {
        TrainingModule own = module("B", "Bait: ${1 + 1} {0} and {message}").toBuilder()
                .prerequisite(Prerequisite.of(Requirement.anyOf(Requirement.module("A"), Requirement.module("B"))))
                .build();
        return good().toBuilder().addModule(own).addModule(module("A", "Two")).build();
    }

    @Test
    void a_standard_validator_rejects_a_bad_catalogue_with_the_codes_of_our_findings() {
        Validator validator = standard.getValidator();
        Set<ConstraintViolation<Catalogue>> violations = validator.validate(bad());

        assertThat(violations.stream().map(ConstraintViolation::getMessage).toList())
                .anyMatch(message -> message.startsWith("[identity.duplicate-id] "))
                .anyMatch(message -> message.startsWith("[prerequisite.self-prerequisite] "));
        assertThat(violations).allSatisfy(violation -> {
            HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
            Finding finding = hibernate.getDynamicPayload(Finding.class);
            assertThat(CurriculumValidation.pointer(violation.getPropertyPath()))
                    .isEqualTo(finding.pointer());
        });
    }

    @Test
    void it_does_so_through_valid_as_well() {
        Set<ConstraintViolation<Request>> violations = standard.getValidator().validate(new Request(bad()));

        assertThat(violations.stream().map(v -> v.getPropertyPath().toString()))
                .contains("catalogue.modules[2].id", "catalogue.modules[1].prerequisite.any-of[1]");
    }

    @Test
    void it_accepts_a_good_catalogue_and_none_at_all() {
        assertThat(standard.getValidator().validate(good())).isEmpty();
    }

    @Test
    void our_factory_reports_accessors_at_their_own_paths() {
        TrainingModule module =
                module("A", "One").toBuilder().code("x".repeat(101)).build();
        Catalogue catalogue = Catalogue.builder()
                .id(CatalogueId.parse("demo"))
                .addModule(module)
                .build();

        List<String> pointers = own.getValidator().validate(catalogue).stream()
                .map(violation -> CurriculumValidation.pointer(violation.getPropertyPath()))
                .toList();

        assertThat(pointers).contains("/modules/0/code");
        assertThat(standard.getValidator().validate(module)).isEmpty();
    }

    @Test
    void our_factory_checks_the_records_of_learners() {
        Achievement.Builder achievement = Achievement.builder()
                .item(ItemRef.builder().kind(ItemKind.MODULE).id("A").build())
                .status(AchievementStatus.ACHIEVED);
        LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("r"));
        LearnerRecord good = record.addAchievement(achievement
                        .id(new AchievementId("a"))
                        .attempt(1)
                        .quantity(BigDecimal.ONE)
                        .build())
                .build();
        LearnerRecord bad = record.addAchievement(achievement
                        .id(new AchievementId("b"))
                        .attempt(0)
                        .quantity(BigDecimal.ONE.negate())
                        .grade("")
                        .build())
                .build();

        assertThat(own.getValidator().validate(good)).isEmpty();
        assertThat(own.getValidator().validate(bad).stream()
                        .map(violation -> CurriculumValidation.pointer(violation.getPropertyPath())))
                .containsExactlyInAnyOrder(
                        "/achievements/1/attempt", "/achievements/1/quantity", "/achievements/1/grade");
    }

    @Test
    void a_standard_validator_rejects_a_record_that_contradicts_itself_in_both_languages() throws IOException {
        Achievement.Builder achievement = Achievement.builder()
                .id(new AchievementId("a"))
                .item(ItemRef.builder().kind(ItemKind.MODULE).id("A").build())
                .status(AchievementStatus.ACHIEVED);
        LearnerRecord bad = LearnerRecord.builder()
                .id(new RecordId("r"))
                .addAchievement(achievement.build())
                .addAchievement(
                        achievement.attempt(0).quantity(BigDecimal.TEN.negate()).build())
                .addAttestation(AttestationRecord.builder()
                        .kind(new AttestationKind("internship"))
                        .quantity(BigDecimal.ONE.negate())
                        .build())
                .build();

        assertThat(standard.getValidator().validate(bad).stream()
                        .map(violation -> CurriculumValidation.pointer(violation.getPropertyPath())))
                .containsExactlyInAnyOrder(
                        "/achievements/1/id",
                        "/achievements/1/attempt",
                        "/achievements/1/quantity",
                        "/attestations/0/quantity");
        for (String key : List.of("message", "duplicate-id", "attempt", "quantity")) {
            assertThat(message(key, Locale.FRENCH)).isNotEqualTo(message(key, Locale.ENGLISH));
        }
        assertThat(standard.getValidator().validate(bad).stream().map(ConstraintViolation::getMessage))
                .noneMatch(message -> message.startsWith("{"));
    }

    private static String message(String key, Locale locale) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(CurriculumValidation.class.getResourceAsStream(
                "/ContributorValidationMessages_" + locale.getLanguage() + ".properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return Objects.requireNonNull(texts.getProperty("org.innovente.learner.ValidLearnerRecord." + key), key);
    }
}
