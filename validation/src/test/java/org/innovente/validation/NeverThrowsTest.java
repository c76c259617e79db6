package org.innovente.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.finding.Finding;
import org.innovente.testing.RandomModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No rule throws on any catalogue that can be represented, and every finding can be rendered in both languages. */
class NeverThrowsTest {

    private static final int CATALOGUES = 200;

    @ParameterizedTest
    @ValueSource(strings = {"draft", "publish", "fr-qualiopi", "exchange:lheo"})
    void no_rule_throws_on_random_catalogues(String profile) {
        CatalogueValidator validator = CatalogueValidator.of(Profile.named(profile));
        for (long seed = 0; seed < CATALOGUES; seed++) {
            Catalogue catalogue = RandomModel.catalogue(seed);
            ValidationInput input = ValidationInput.of(catalogue)
                    .asOf(LocalDate.of(2026, 11, 24))
                    .previous(RandomModel.catalogue(seed + 1))
                    .imports(List.of(RandomModel.catalogue(seed + 2)));

            ValidationResult result = validator.validate(input);

            assertThat(failures(result)).as("seed " + seed).isEmpty();
            for (Finding finding : result.report().findings()) {
                render(finding);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "publish"})
    void nothing_is_found_that_breaks_on_an_empty_catalogue(String profile) {
        Catalogue empty = Catalogue.builder().id(CatalogueId.parse("empty")).build();

        ValidationResult result = CatalogueValidator.of(Profile.named(profile)).validate(empty);

        assertThat(failures(result)).isEmpty();
    }

    private static List<String> failures(ValidationResult result) {
        return result.report().findings().stream()
                .filter(finding -> finding.code() == ValidationCode.RULE_FAILED)
                .map(finding -> finding.message(Locale.ENGLISH))
                .toList();
    }

    static void render(Finding finding) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(finding.message(locale)).isNotBlank();
            assertThat(finding.help(locale)).isPresent();
            finding.related()
                    .forEach(related -> assertThat(finding.code()
                                    .texts()
                                    .render("related." + related.label(), related.arguments(), locale))
                            .isNotBlank());
            finding.fix()
                    .ifPresent(fix -> assertThat(
                                    finding.code().texts().render("fix." + fix.description(), fix.arguments(), locale))
                            .isNotBlank());
        }
        assertThat(finding.fingerprint()).hasSize(32);
    }
}
