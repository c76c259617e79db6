package org.innovente.validation.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "35600000000048", "35600000049837", "35600000029843"})
    void a_siret_has_the_digit_of_luhn_or_is_of_la_poste(String text) {
        assertThat(FrenchCodes.isSiret(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"73282932000075", "7328293200007", "732 829 320 00074", "35600000049838", "", "٧٣٢٨٢٩٣٢٠٠٠٠٧٤"})
    void anything_else_is_none(String text) {
        assertThat(FrenchCodes.isSiret(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0750655E", "0760165S"})
    void a_uai_code_ends_with_its_check_letter(String text) {
        String letters = "ABCDEFGHJKLMNPRSTUVWXYZ";
        char letter = letters.charAt(Integer.parseInt(text.substring(0, 7)) % 23);
        assertThat(FrenchCodes.isUai(text.substring(0, 7) + letter)).isTrue();
        assertThat(FrenchCodes.isUai(text.substring(0, 7) + "I")).isFalse();
        assertThat(FrenchCodes.isUai(text.substring(1))).isFalse();
    }

    @Test
    void a_former_region_has_a_successor_and_is_no_region_any_more() {
        assertThat(FrenchCodes.isRegion("42")).isFalse();
        assertThat(FrenchCodes.successorOfFormerRegion("42")).contains("44");
        assertThat(FrenchCodes.successorOfFormerRegion("44")).isEmpty();
        assertThat(FrenchCodes.isRegion("1")).isFalse();
        assertThat(FrenchCodes.isRegion("01")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr",
                "fr-FR",
                "zh-Hant-TW",
                "sr-Latn",
                "de-1996",
                "en-a-bbb-x-a-ccc",
                "x-own",
                "es-419",
                "sl-rozaj-biske"
            })
    void well_formed_tags(String tag) {
        assertThat(LanguageTags.isWellFormed(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "f",
                "fr_FR",
                "français",
                "x",
                "fr-",
                "-fr",
                "fr-FR-FR",
                "en-a",
                "toolonglanguage",
                "fr FR",
                "de-1996-1996"
            })
    void malformed_tags(String tag) {
        assertThat(LanguageTags.isWellFormed(tag)).isFalse();
    }

    @Test
    void tags_are_repaired_where_it_is_clear_what_is_meant() {
        assertThat(LanguageTags.repaired("fr_FR")).isEqualTo("fr-FR");
        assertThat(LanguageTags.repaired("ZH_hant_tw")).isEqualTo("zh-Hant-TW");
        assertThat(LanguageTags.repaired("français")).isEqualTo("français");
    }
}
