package org.innovente.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Guards the codes: complete texts in both languages, unique ids, and a frozen list of ids and arguments.
 *
 * <p>Codes and arguments are API. When the frozen list fails: a new code is added to {@code codes.txt}; a changed or
 * removed one also needs an entry in CHANGELOG.md that names its replacement. {@code -Dinnovente.accept} writes the list.
 */
class CodesTest {

    private static final Path FROZEN = Path.of("src/test/resources/codes.txt");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9-]*)[}*?:]");
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH);

    /** Words that the French texts of this library do not use, and what they use instead. */
    private static final Pattern WRONG_FRENCH =
            Pattern.compile("(?i)\\b(valider (le|un|ce) catalogue|trouvaille|attestation|waiver|challenge)\\b");

    private static final Pattern CONFORMITY = Pattern.compile("(?i)\\bconform|\\bcomplian");

    static List<RuleCode> all() {
        return Stream.concat(Stream.of(ValidationCode.values()), CatalogueValidator.codes().stream())
                .toList();
    }

    @Test
    void every_code_has_a_title_a_text_a_help_and_an_explanation_in_both_languages() {
        List<String> missing = new ArrayList<>();
        for (RuleCode code : all()) {
            for (Locale locale : LOCALES) {
                for (String suffix : List.of("", ".title", ".help", ".why")) {
                    if (code.texts()
                            .findTemplate(code.id() + suffix, locale)
                            .filter(text -> !text.isBlank())
                            .isEmpty()) {
                        missing.add(locale + " " + code.id() + suffix);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void texts_name_only_the_arguments_of_their_code() {
        for (RuleCode code : all()) {
            for (Locale locale : LOCALES) {
                for (String suffix : List.of("", ".help")) {
                    Matcher matcher = PLACEHOLDER.matcher(code.texts().template(code.id() + suffix, locale));
                    while (matcher.find()) {
                        assertThat(code.arguments())
                                .as(code.id() + suffix + " in " + locale)
                                .contains(matcher.group(1));
                    }
                }
            }
        }
    }

    @Test
    void both_languages_have_the_same_keys_apart_from_the_names_of_kinds() {
        for (RuleCode code : all()) {
            Set<String> english = new TreeSet<>(code.texts().keys(Locale.ENGLISH));
            Set<String> french = new TreeSet<>(code.texts().keys(Locale.FRENCH));
            english.removeIf(key -> key.startsWith("kind."));
            french.removeIf(key -> key.startsWith("kind."));
            assertThat(french).as(code.id()).isEqualTo(english);
        }
    }

    @Test
    void ids_and_numbers_are_unique_and_ids_are_dotted() {
        Set<String> ids = new HashSet<>();
        Set<String> checks = new HashSet<>();
        for (RuleCode code : all()) {
            assertThat(ids.add(code.id())).as(code.id()).isTrue();
            code.check()
                    .ifPresent(check -> assertThat(checks.add(check)).as(check).isTrue());
            assertThat(code.id()).matches("[a-z]+\\.[a-z0-9-]+");
            assertThat(code.arguments()).as(code.id()).containsAll(code.roles());
        }
    }

    @Test
    void titles_are_short_and_texts_end_without_a_full_stop() {
        for (RuleCode code : all()) {
            for (Locale locale : LOCALES) {
                assertThat(code.title(locale)).as(code.id()).hasSizeLessThanOrEqualTo(72);
                assertThat(code.template(locale)).as(code.id()).doesNotEndWith(".");
                assertThat(code.explanation(locale)).as(code.id()).endsWith(".").hasSizeGreaterThan(80);
            }
        }
    }

    @Test
    void french_uses_its_own_words_apostrophes_and_spaces() {
        for (RuleCode code : all()) {
            for (String key : code.texts().keys(Locale.FRENCH)) {
                String text = code.texts().template(key, Locale.FRENCH);
                assertThat(text).as(key).doesNotContain("'").doesNotContainPattern(WRONG_FRENCH);
                assertThat(text)
                        .as(key)
                        .doesNotContainPattern("(?<=\\S) [;:?!»]")
                        .doesNotContain("« ");
            }
        }
    }

    @Test
    void no_text_ever_says_that_a_catalogue_conforms() {
        for (RuleCode code : all()) {
            for (Locale locale : LOCALES) {
                for (String suffix : List.of("", ".title", ".help")) {
                    assertThat(code.texts().template(code.id() + suffix, locale))
                            .as(code.id() + suffix)
                            .doesNotContainPattern(CONFORMITY);
                }
            }
        }
    }

    @Test
    void released_codes_and_their_arguments_do_not_change() throws IOException {
        Set<String> now = new TreeSet<>();
        for (RuleCode code : all()) {
            now.add(code.id() + " " + code.check().orElse("-") + " " + String.join(",", code.arguments()));
        }
        String text = String.join("\n", now) + "\n";
        if (System.getProperty("innovente.accept") != null) {
            Files.writeString(FROZEN, text);
        }
        assertThat(Files.readString(FROZEN)).isEqualTo(text);
    }
}
