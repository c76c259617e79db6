package org.innovente.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.innovente.finding.FindingTexts;
import org.junit.jupiter.api.Test;

/** The codes of reading: stable, and complete in both languages. */
class JsonCodeTest {

    private static final FindingTexts TEXTS = JsonCode.SYNTAX.texts();
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    /** An apostrophe that is not typographic, a space of any width missing in front of a high mark, three dots. */
    private static final Pattern BAD_FRENCH =
            Pattern.compile("[a-zé]'|[^\\u00A0\\u202F\\s/.:\"]([;?!:»])|\\.\\.\\.|«[^\\u00A0]");

    @Test
    void ids_are_unique_and_frozen() {
        Set<String> ids = new HashSet<>();
        for (JsonCode code : JsonCode.values()) {
            assertThat(ids.add(code.id())).as(code.id()).isTrue();
        }
        assertThat(ids)
                .contains(
                        "json.syntax",
                        "limit.exceeded",
                        "json.duplicate-member",
                        "json.unknown-member",
                        "json.must-understand",
                        "format.version-unsupported",
                        "json.type",
                        "json.missing-member",
                        "value.invalid");
    }

    @Test
    void every_code_has_a_text_and_a_name_in_both_languages_that_render() {
        for (JsonCode code : JsonCode.values()) {
            Map<String, String> arguments = new HashMap<>();
            code.arguments().forEach(name -> arguments.put(name, "3"));
            for (Locale language : LANGUAGES) {
                assertThat(TEXTS.render(code.id(), arguments, language))
                        .doesNotContain("{")
                        .isNotBlank();
                assertThat(TEXTS.template(code.id() + ".name", language)).isNotBlank();
                code.help(language)
                        .ifPresent(help -> assertThat(TEXTS.render(code.id() + ".help", arguments, language))
                                .doesNotContain("{"));
            }
        }
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(new TreeSet<>(TEXTS.keys(Locale.FRENCH))).isEqualTo(new TreeSet<>(TEXTS.keys(Locale.ENGLISH)));
    }

    @Test
    void another_language_is_answered_in_english() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertThat(TEXTS.template("json.empty", Locale.GERMAN)).isEqualTo("The document is empty");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void french_is_typeset_as_french() {
        for (String key : TEXTS.keys(Locale.FRENCH)) {
            String text = TEXTS.template(key, Locale.FRENCH).replaceAll("\\{[^}]*}|\"[^\"]*\"(: )?", "X");
            assertThat(BAD_FRENCH.matcher(text).find()).as(key + ": " + text).isFalse();
        }
    }
}
