package org.innovente.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innovente.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code of a rule has a bad file, in which exactly the expected findings are made, and a good one without any. */
class RuleFilesTest {

    static Stream<String> codes() {
        return CatalogueValidator.codes().stream().map(RuleCode::id);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_bad_file_has_exactly_the_expected_findings(String code) throws IOException {
        RuleCase files = new RuleCase(code);
        assertThat(files.file("bad.json")).exists();
        List<String> found = files.findings("bad.json");
        if (System.getProperty("innovente.accept") != null && Files.notExists(files.file("bad.findings"))) {
            Files.writeString(files.file("bad.findings"), String.join("\n", found) + "\n");
        }

        assertThat(found).isNotEmpty();
        assertThat(found).isEqualTo(Files.readAllLines(files.file("bad.findings")));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_good_file_has_no_such_finding(String code) {
        assertThat(new RuleCase(code).findings("good.json")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void what_is_found_has_a_place_and_can_be_rendered_in_both_languages(String code) {
        for (Finding finding : new RuleCase(code).validate("bad.json").report().findings()) {
            NeverThrowsTest.render(finding);
            assertThat(finding.file()).as(finding.code().id()).isPresent();
            assertThat(finding.location().line()).as(finding.code().id()).isPresent();
        }
    }

    @Test
    void no_folder_is_left_over() throws IOException {
        Set<String> known = codes().collect(Collectors.toCollection(TreeSet::new));
        try (Stream<java.nio.file.Path> folders = Files.list(RuleCase.FOLDER)) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).isSubsetOf(known);
        }
    }
}
