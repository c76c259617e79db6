package org.innovente.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.innovente.testing.HouseRules;
import org.innovente.testing.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guards the ground plan of core: which room may look into which, and what no room may do. */
class ArchitectureTest {
    /** The rooms, from the ground up; those on one line stand side by side. */
    private static final List<List<String>> ROOMS = List.of(
            List.of("internal"),
            List.of("common"),
            List.of("finding"),
            List.of("competency"),
            List.of("requirement"),
            List.of("module"),
            List.of("diploma"),
            List.of("network"),
            List.of("learner"),
            List.of("catalogue"),
            List.of("path"),
            List.of("audit", "metrics", "coverage", "change"));

    private static final JavaClasses CORE = HouseRules.classesOf("core");
    private static final SourceTree SOURCES = SourceTree.of("core");

    static Stream<ArchRule> house_rules() {
        return HouseRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("house_rules")
    void the_house_rules_hold(ArchRule rule) {
        rule.check(CORE);
    }

    @Test
    void every_package_is_a_room_of_the_ground_plan() {
        TreeSet<String> found = new TreeSet<>();
        CORE.forEach(type -> found.add(room(type.getPackageName())));
        assertThat(ROOMS.stream().flatMap(List::stream).toList()).containsAll(found);
    }

    @Test
    void a_room_looks_only_into_rooms_below() {
        List<String> above = new ArrayList<>();
        for (int i = ROOMS.size() - 1; i > 0; i--) {
            ROOMS.get(i).forEach(room -> above.add("org.innovente." + room + ".."));
            for (String room : ROOMS.get(i - 1)) {
                noClasses()
                        .that()
                        .resideInAPackage("org.innovente." + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above.toArray(String[]::new))
                        .allowEmptyShould(true)
                        .check(CORE);
            }
        }
    }

    @Test
    void rooms_that_stand_side_by_side_form_no_cycle() {
        slices().matching("org.innovente.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void core_needs_nothing_but_the_java_platform() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.innovente..",
                        "org.immutables.value..",
                        "org.immutables.annotate..",
                        "org.jspecify.annotations..",
                        "jakarta.validation..")
                .check(CORE);
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

    @Test
    void no_value_loses_the_order_of_a_map_or_set() {
        for (Class<?> unordered : List.of(Map.class, Set.class)) {
            noClasses()
                    .that()
                    .haveSimpleNameStartingWith("Immutable")
                    .should()
                    .callMethodWhere(target(owner(type(unordered))).and(target(name("copyOf"))))
                    .because(
                            "copies of maps and sets have an order that changes from run to run: such a value takes MapValue")
                    .check(CORE);
        }
    }

    private static String room(String packageName) {
        String[] parts = packageName.split("\\.", -1);
        return parts.length < 3 ? packageName : parts[2];
    }
}
