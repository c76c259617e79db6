package org.innovente.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.innovente.report.FindingsRun;
import org.innovente.report.FindingsSarif;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the files of every rule give as SARIF agrees with the schema of OASIS, and says the same after lines are inserted. */
class RuleSarifTest {

    static List<String> codes() {
        return RuleFilesTest.codes().toList();
    }

    private static FindingsRun run(String code, String name, int linesAbove) throws IOException {
        RuleCase files = new RuleCase(code);
        Optional<String> text = Optional.of("\n".repeat(linesAbove) + Files.readString(files.file(name)));
        return FindingsRun.of(files.validate(name, linesAbove).report())
                .withFiles(List.of(name))
                .withSources(file -> text);
    }

    @Test
    void the_output_of_every_rule_test_agrees_with_the_official_schema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(
                        Files.readString(Corpus.require("reliability/sarif/sarif-2.1/schema/sarif-schema-2.1.0.json")),
                        InputFormat.JSON);
        List<String> problems = new ArrayList<>();
        for (String code : codes()) {
            for (String name : List.of("bad.json", "good.json")) {
                for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                    schema.validate(FindingsSarif.write(run(code, name, 0), locale), InputFormat.JSON)
                            .forEach(problem -> problems.add(code + "/" + name + " " + problem));
                }
            }
        }

        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void fingerprints_stay_when_lines_are_inserted_above(String code) throws IOException {
        String before = FindingsSarif.write(run(code, "bad.json", 0), Locale.ENGLISH);
        String after = FindingsSarif.write(run(code, "bad.json", 7), Locale.ENGLISH);

        assertThat(after).isNotEqualTo(before);
        assertThat(fingerprints(after)).isEqualTo(fingerprints(before)).isNotEmpty();
    }

    private static List<String> fingerprints(String sarif) {
        return sarif.lines().filter(line -> line.contains("innovente/v1")).toList();
    }
}
