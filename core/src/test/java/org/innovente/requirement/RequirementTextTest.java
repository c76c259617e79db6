package org.innovente.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.innovente.common.ModuleId;
import org.innovente.testing.RandomModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTextTest {

    private static final Requirement SAMPLE = Requirement.allOf(
            Requirement.module("EI04"),
            Requirement.anyOf(Requirement.module("DI06"), Requirement.competency("C3", "2")),
            Requirement.atLeast(2, Requirement.module("A"), Requirement.module("B"), Requirement.module("C")));

    @Test
    void the_sample_of_the_design_reads_and_prints_in_both_languages() {
        String french = "EI04 et (DI06 ou C3@2) et 2 parmi (A, B, C)";
        String english = "EI04 and (DI06 or C3@2) and 2 of (A, B, C)";

        assertThat(RequirementText.parse(french)).isEqualTo(SAMPLE);
        assertThat(RequirementText.parse(english)).isEqualTo(SAMPLE);
        assertThat(RequirementText.in(Locale.FRENCH).print(SAMPLE)).contains(french);
        assertThat(RequirementText.in(Locale.ENGLISH).print(SAMPLE)).contains(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A",
                "\"GEOS 4300\"",
                "\"et\" et B",
                "F:C1@",
                "A >= 12",
                "[event]",
                "#block-1",
                "48 crédits CS",
                "48 crédits",
                "exactement 1 parmi (A, B)",
                "1 à 2 parmi (A, B, C)",
                "aucun parmi (A, B)",
                "tous parmi (A)",
                "un parmi ()",
                "(A et B) ou C",
                "2 parmi (A et B, C)"
            })
    void what_is_printed_is_what_was_read(String text) {
        assertThat(RequirementText.in(Locale.FRENCH).print(RequirementText.parse(text)))
                .contains(text);
    }

    @Test
    void printed_rules_read_back_equal() {
        int printed = 0;
        for (long seed = 0; seed < 20_000; seed++) {
            Requirement requirement = RandomModel.requirement(seed);
            for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
                Optional<String> text = RequirementText.in(locale).print(requirement);
                if (text.isPresent()) {
                    printed++;
                    assertThat(RequirementText.parse(text.get())).as(text.get()).isEqualTo(requirement);
                }
            }
        }
        assertThat(printed).isGreaterThan(1_000);
    }

    @Test
    void names_of_digits_are_modules() {
        assertThat(RequirementText.parse("101 et 102"))
                .isEqualTo(Requirement.allOf(Requirement.module("101"), Requirement.module("102")));
    }

    @Test
    void keywords_need_no_case() {
        assertThat(RequirementText.parse("A ET B")).isEqualTo(RequirementText.parse("A and B"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1",
                "A et|5",
                "A et B ou C|8",
                "(A|3",
                "2 parmi A|9",
                "A B|3",
                "A >=|5",
                "\"A|3",
                "@2|1",
                "2 parmi (A,)|12"
            })
    void a_fault_names_its_position(String text, int position) {
        assertThatThrownBy(() -> RequirementText.parse(text))
                .isInstanceOf(RequirementSyntaxException.class)
                .hasMessageContaining("at position " + position + ":");
    }

    @Test
    void deep_nesting_is_refused() {
        assertThatThrownBy(() -> RequirementText.parse("(".repeat(100_000) + "A"))
                .isInstanceOf(RequirementSyntaxException.class)
                .hasMessageContaining("at most 64 nested parentheses");
    }

    @Test
    void what_one_line_cannot_say_is_not_printed() {
        Requirement withId = ModulePassed.builder()
                .module(new ModuleId("A"))
                .id(new org.innovente.common.NodeId("n1"))
                .build();

        assertThat(RequirementText.in(Locale.FRENCH).print(withId)).isEmpty();
    }
}
