package org.innovente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.innovente.finding.Read;
import org.innovente.finding.Severity;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The public suite of JSON parsing: what must be accepted, what must be refused, and what we decided for the rest. */
class JsonTestSuiteTest {

    private static final String FOLDER = "reliability/jsontestsuite/test_parsing";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /**
     * The cases that the standard leaves open and that we accept under wide limits of numbers, since a number in an extension is
     * kept as it is written; all others of them we refuse.
     */
    private static final Set<String> ACCEPTED = Set.of(
            "i_number_double_huge_neg_exp.json",
            "i_number_neg_int_huge_exp.json",
            "i_number_pos_double_huge_exp.json",
            "i_number_real_neg_overflow.json",
            "i_number_real_pos_overflow.json",
            "i_number_too_big_neg_int.json",
            "i_number_too_big_pos_int.json",
            "i_number_very_big_negative_int.json",
            "i_structure_UTF-8_BOM_empty_object.json");

    private static List<Path> files(String prefix) {
        return Corpus.requireAll(FOLDER, ".json").stream()
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .toList();
    }

    private static Read<String> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Assertions.assertTimeout(LONGEST, () -> Documents.readAnything(bytes), file.toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> what_is_json_is_accepted() {
        List<Path> files = files("y_");
        assertThat(files).hasSize(95);
        return files.stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    Read<String> read = read(file);
                    // The suite calls duplicate members JSON; I-JSON does not, and neither do we.
                    boolean duplicates = file.getFileName().toString().startsWith("y_object_duplicated_key");
                    if (duplicates) {
                        assertThat(Documents.codes(read)).containsExactly("json.duplicate-member");
                        assertThat(read.partial()).isPresent();
                    } else {
                        assertThat(Documents.lines(read)).isEmpty();
                        assertThat(read.value()).isPresent();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_json_is_refused_at_a_place() {
        List<Path> files = files("n_");
        assertThat(files).hasSizeGreaterThanOrEqualTo(187);
        return files.stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    Read<String> read = read(file);
                    assertThat(read.value()).isEmpty();
                    assertThat(read.report().count(Severity.ERROR)).isPositive();
                    assertThat(read.report().findings())
                            .allSatisfy(f -> assertThat(f.location().line()).isPresent());
                }));
    }

    @Test
    void what_the_standard_leaves_open_is_decided() {
        Set<String> accepted = new TreeSet<>();
        for (Path file : files("i_")) {
            Read<String> read = read(file);
            if (read.value().isPresent()) {
                accepted.add(file.getFileName().toString());
            } else {
                assertThat(read.report().hasErrors()).as(file.toString()).isTrue();
            }
        }
        assertThat(accepted).isEqualTo(new TreeSet<>(ACCEPTED));
    }
}
