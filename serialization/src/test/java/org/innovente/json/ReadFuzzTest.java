package org.innovente.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.innovente.finding.Read;

/**
 * The target of coverage-guided fuzzing: bytes of any kind give a value or findings, and nothing else. An ordinary test run
 * replays the documents in {@code ReadFuzzTestInputs}; {@code JAZZER_FUZZ=1} looks for new ones.
 */
class ReadFuzzTest {

    private static final CatalogueJson CATALOGUES = CatalogueJson.standard().withLimits(Limits.untrusted());
    private static final LearnerRecordJson RECORDS =
            LearnerRecordJson.standard().withLimits(Limits.untrusted());

    @FuzzTest(maxDuration = "2m")
    void a_document_never_fails_otherwise(byte[] bytes) throws IOException {
        check(CATALOGUES.read(bytes));
        check(RECORDS.read(bytes));
        Read<?> yaml = CATALOGUES.readYaml(new ByteArrayInputStream(bytes));
        check(yaml);
        CATALOGUES.read(bytes).partial().ifPresent(catalogue -> {
            byte[] once = CATALOGUES.toBytes(catalogue);
            if (!CATALOGUES
                    .read(once)
                    .partial()
                    .map(CATALOGUES::toJson)
                    .equals(Optional.of(CATALOGUES.toJson(catalogue)))) {
                throw new AssertionError("What was written is not read as the same");
            }
        });
    }

    private static void check(Read<?> read) {
        if (read.value().isEmpty() && !read.report().hasErrors()) {
            throw new AssertionError("Neither a value nor an error");
        }
        read.report().findings().forEach(finding -> {
            finding.message(Locale.FRENCH);
            finding.fingerprint();
        });
    }
}
