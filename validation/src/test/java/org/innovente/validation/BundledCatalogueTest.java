package org.innovente.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Finding;
import org.innovente.finding.Severity;
import org.innovente.json.CatalogueJson;
import org.innovente.testing.Repository;
import org.junit.jupiter.api.Test;

/** The bundled catalogue is fit for publication; forty planted mistakes are all found, and nothing else is. */
class BundledCatalogueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Catalogue bundled() throws IOException {
        Path file = Repository.root().resolve("examples/quickstart/src/main/resources/catalogues/innovente.json");
        return CatalogueJson.standard().read(file).orThrow();
    }

    private static ValidationResult publish(byte[] json) {
        return CatalogueValidator.of(Profile.named("publish"))
                .validate(ValidationInput.of(
                                CatalogueJson.standard().withSources().read(json))
                        .asOf(DAY));
    }

    @Test
    void the_bundled_catalogue_passes_publication_without_an_error_or_a_warning() throws IOException {
        ValidationResult result = publish(CatalogueJson.standard().toBytes(bundled()));

        assertThat(result.report().count(Severity.ERROR)).isZero();
        assertThat(result.report().count(Severity.WARNING)).isZero();
        assertThat(result.isUndecided()).isFalse();
    }

    @Test
    void forty_planted_mistakes_of_forty_kinds_are_found_at_their_lines_and_nothing_else_is() throws IOException {
        Catalogue catalogue = bundled();
        Set<String> before = keys(publish(CatalogueJson.standard().toBytes(catalogue)));
        Map<String, String> expected = new HashMap<>();
        for (Planted.Mistake mistake : Planted.all()) {
            catalogue = mistake.edit().apply(catalogue);
            expected.put(mistake.code(), mistake.line());
        }
        byte[] json = CatalogueJson.standard().indented().toBytes(catalogue);
        List<String> lines = new String(json, StandardCharsets.UTF_8).lines().toList();

        ValidationResult result = publish(json);

        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : result.report().findings()) {
            if (!before.contains(key(finding))) {
                fresh.add(finding);
            }
        }
        assertThat(new TreeSet<>(fresh.stream().map(f -> f.code().id()).toList()))
                .isEqualTo(new TreeSet<>(expected.keySet()));
        assertThat(fresh.stream().map(BundledCatalogueTest::key)).doesNotHaveDuplicates();
        assertThat(fresh).as(fresh.toString()).hasSameSizeAs(Planted.all());
        assertThat(expected).hasSizeGreaterThanOrEqualTo(40);
        for (Finding finding : fresh) {
            int at = finding.location().line().orElseThrow() - 1;
            String start = String.join("\n", lines.subList(at, Math.min(at + 3, lines.size())));
            assertThat(start)
                    .as(key(finding))
                    .contains(expected.getOrDefault(finding.code().id(), "?"));
        }
    }

    private static Set<String> keys(ValidationResult result) {
        Set<String> keys = new HashSet<>();
        result.report().findings().forEach(finding -> keys.add(key(finding)));
        return keys;
    }

    private static String key(Finding finding) {
        return finding.code().id() + " " + finding.subject() + " " + finding.pointer();
    }
}
