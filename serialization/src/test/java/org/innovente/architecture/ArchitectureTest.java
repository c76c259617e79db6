package org.innovente.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.innovente.testing.HouseRules;
import org.innovente.testing.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guards what no class of serialization may do. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = HouseRules.classesOf("serialization");
    private static final SourceTree SOURCES = SourceTree.of("serialization");

    static Stream<ArchRule> house_rules() {
        return HouseRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("house_rules")
    void the_house_rules_hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void only_the_modules_for_an_applications_own_mapper_bind_objects() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.innovente.json.jackson2..", "org.innovente.json.jackson3..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml.jackson.databind..", "com.fasterxml.jackson.annotation..", "tools.jackson..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void serialization_does_not_know_validation() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.innovente.validation..", "jakarta..", "org.hibernate..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void one_class_at_most_makes_xml_parsers() {
        assertThat(HouseRules.makersOfXmlFactories(CLASSES)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void no_file_is_longer_than_400_lines() {
        assertThat(SOURCES.longerThan(400)).isEmpty();
    }

    @Test
    void every_package_says_what_a_reader_finds_there() {
        assertThat(SOURCES.withoutPackageInfo()).isEmpty();
    }

    @Test
    void everything_public_is_documented() {
        assertThat(SOURCES.undocumented()).isEmpty();
    }

    @Test
    void nothing_is_left_for_later() {
        assertThat(SOURCES.mentioning("TODO", "FIXME", "@SuppressWarnings(\"all\")"))
                .isEmpty();
    }
}
