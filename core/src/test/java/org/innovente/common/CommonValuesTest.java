package org.innovente.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"GE37", "GEOS 4300", "a/b", "é", "🎓", "urn:x:1", "0", "a+b"})
    void identifiers_take_any_visible_text(String text) {
        assertThat(ModuleId.parse(text).toString()).isEqualTo(text);
        assertThat(ModuleId.parse(ModuleId.parse(text).toString())).isEqualTo(new ModuleId(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " A",
                "A ",
                "\u00a0A",
                "A\u200bB",
                "A\nB",
                "\u202eA",
                "\ufeffA",
                "\ud800",
                "A\u0000",
                "\u2028"
            })
    void identifiers_refuse_what_nobody_sees(String text) {
        assertThatThrownBy(() -> new ModuleId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void identifiers_have_at_most_512_characters() {
        assertThat(new ModuleId("x".repeat(512)).value()).hasSize(512);
        assertThatThrownBy(() -> new ModuleId("x".repeat(513))).hasMessageContaining("at most 512");
    }

    @Test
    void identifiers_are_ordered_by_their_text() {
        assertThat(new ModuleId("A")).isLessThan(new ModuleId("B")).isNotEqualTo(new ModuleId("a"));
    }

    @Test
    void credits_are_a_vector_with_a_total() {
        Credits credits = Credits.parse("4 CS + 2.50 TM");

        assertThat(credits.get(new CreditCategory("CS"))).isEqualByComparingTo("4");
        assertThat(credits.get(new CreditCategory("TSH"))).isEqualByComparingTo("0");
        assertThat(credits.total()).isEqualByComparingTo("6.5");
        assertThat(credits).hasToString("4 CS + 2.5 TM").isEqualTo(Credits.parse("2.5 TM + 4.0 CS"));
        assertThat(credits.plus(Credits.parse("1 TM"))).hasToString("4 CS + 3.5 TM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "6 ects", "0 ects", "-1 ects", "4 CS + 2 TM", "1 \"a + b\"", "1 \"say \\\"x\\\"\" + 2 y"})
    void credits_read_what_they_print(String text) {
        assertThat(Credits.parse(text)).hasToString(text);
        assertThat(Credits.parse(Credits.parse(text).toString())).isEqualTo(Credits.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "six ects", "6 ects + ", "6 a + 7 a", "1e9 ects", "+6 ects", ".5 ects", "5. ects"})
    void credits_refuse_other_texts(String text) {
        assertThatThrownBy(() -> Credits.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ten_tenths_are_one_and_trailing_zeros_do_not_matter() {
        Credits tenth = Credits.ects("0.1");
        Credits sum = Credits.NONE;
        for (int i = 0; i < 10; i++) {
            sum = sum.plus(tenth);
        }
        assertThat(sum).isEqualTo(Credits.ects("1")).isEqualTo(Credits.ects("1.000"));
        assertThat(Credits.of(CreditCategory.ECTS, new BigDecimal("6E+2"))).hasToString("600 ects");
    }

    @Test
    void decimals_out_of_bounds_are_refused_at_once() {
        BigDecimal huge = new BigDecimal("1e10000000");

        assertThatThrownBy(() -> Credits.of(CreditCategory.ECTS, huge)).hasMessageContaining("at most 30 digits");
    }

    @Test
    void hours_state_their_total_or_add_up() {
        Hours parts = Hours.parse("20 lecture + 10 tutorial");

        assertThat(parts.total()).isEqualByComparingTo("30");
        assertThat(parts.with(HourKind.TOTAL, new BigDecimal("31")).total()).isEqualByComparingTo("31");
        assertThat(parts.with(HourKind.TOTAL, new BigDecimal("31")).sumOfParts())
                .isEqualByComparingTo("30");
    }

    @Test
    void texts_are_found_by_locale() {
        LocalizedText text =
                LocalizedText.fr("bonjour").with(LanguageTag.EN, "hello").with(new LanguageTag("fr-CA"), "allô");

        assertThat(text.best(Locale.CANADA_FRENCH)).contains("allô");
        assertThat(text.best(Locale.FRANCE)).contains("bonjour");
        assertThat(text.best(Locale.JAPAN)).contains("hello");
        assertThat(LocalizedText.fr("bonjour").best(Locale.JAPAN)).contains("bonjour");
        assertThat(LocalizedText.EMPTY.best(Locale.FRENCH)).isEmpty();
    }

    @Test
    void a_localized_text_can_be_read_by_position_in_the_order_of_its_languages() {
        LocalizedText text =
                LocalizedText.fr("bonjour").with(LanguageTag.EN, "hello").with(new LanguageTag("fr-CA"), " ");
        assertThat(text.size()).isEqualTo(3);
        int at = 0;
        for (Map.Entry<LanguageTag, String> entry : text.texts().entrySet()) {
            assertThat(text.language(at)).isEqualTo(entry.getKey());
            assertThat(text.text(at)).isEqualTo(entry.getValue());
            assertThat(text.find(entry.getKey())).contains(text.text(at));
            at++;
        }
        assertThat(text.isBlank()).isFalse();
        assertThat(LocalizedText.fr(" \t").isBlank()).isTrue();
        assertThat(LocalizedText.EMPTY.isBlank()).isTrue();
    }

    @Test
    void texts_with_half_a_character_cannot_be_represented() {
        assertThatThrownBy(() -> LocalizedText.fr("a\ud800b")).hasMessageContaining("lone surrogate (at position 2)");
    }

    @Test
    void attributes_keep_several_values_in_order() {
        Map<String, java.util.List<String>> values = new LinkedHashMap<>();
        values.put("z", java.util.List.of("2", "1"));
        values.put("a", java.util.List.of());

        assertThat(Attributes.of(values).get("z")).containsExactly("2", "1");
        assertThat(Attributes.of(values).values()).doesNotContainKey("a");
        assertThat(Attributes.of("mode", "remote").find("mode")).contains("remote");
    }

    @Test
    void eqf_levels_go_from_1_to_8() {
        assertThat(EqfLevel.parse("7")).isEqualTo(new EqfLevel(7)).hasToString("7");
        assertThatThrownBy(() -> new EqfLevel(9)).hasMessageContaining("expected 1 to 8");
        assertThatThrownBy(() -> EqfLevel.parse("07")).hasMessageContaining("expected 1 to 8");
    }

    @Test
    void periods_include_both_ends() {
        Period year = Period.of(java.time.LocalDate.of(2024, 1, 1), java.time.LocalDate.of(2024, 12, 31));

        assertThat(year.contains(java.time.LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(year.contains(java.time.LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(year.overlaps(Period.since(java.time.LocalDate.of(2024, 12, 31))))
                .isTrue();
        assertThat(year.overlaps(Period.since(java.time.LocalDate.of(2025, 1, 1))))
                .isFalse();
    }

    @Test
    void enumerations_read_what_they_print() {
        for (AchievementSource source : AchievementSource.values()) {
            assertThat(AchievementSource.parse(source.toString())).isEqualTo(source);
        }
        assertThatThrownBy(() -> Rounding.parse("sideways"))
                .hasMessage("Unknown value 'sideways': expected one of half-up, half-even, up, down");
    }

    @Test
    void a_text_with_another_language_is_the_text_of_all_of_them() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Map<LanguageTag, String> texts = new TreeMap<>();
            LocalizedText built = LocalizedText.EMPTY;
            for (int i = random.nextInt(8); i >= 0; i--) {
                LanguageTag tag = LanguageTag.parse(
                        List.of("fr", "en", "de", "fr-CA", "x").get(random.nextInt(5)));
                texts.put(tag, "text " + i);
                built = built.with(tag, "text " + i);
            }
            assertThat(built).isEqualTo(LocalizedText.of(texts)).hasSameHashCodeAs(LocalizedText.of(texts));
            assertThat(built.texts()).isEqualTo(texts);
        }
        assertThatThrownBy(() -> LocalizedText.EMPTY.with(LanguageTag.FR, "a\udc00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lone surrogate (at position 2)");
    }

    @Test
    void a_level_of_the_european_framework_is_one_object() {
        for (int level = 1; level <= 8; level++) {
            assertThat(EqfLevel.of(level))
                    .isEqualTo(new EqfLevel(level))
                    .isSameAs(EqfLevel.parse(Integer.toString(level)));
        }
        assertThatThrownBy(() -> EqfLevel.of(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EqfLevel.of(9)).isInstanceOf(IllegalArgumentException.class);
    }
}
