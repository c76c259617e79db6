package org.innovente.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.innovente.finding.Finding;
import org.innovente.finding.Read;
import org.innovente.finding.Severity;
import org.innovente.json.cursor.DocumentReader;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.ReadOptions;

/** What the tests of reading share: documents as plain JSON, findings as lines. */
final class Documents {

    private static final DocumentReader READER = new DocumentReader(
            new ReadOptions(Limits.standard().withNumbers(1_000, 100_000, 1_000), Severity.NOTE, false));

    private Documents() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the minified text of a document that need not be a catalogue, with wide limits of numbers. */
    static Read<String> readAnything(byte[] json) {
        try {
            return READER.readJson(new ByteArrayInputStream(json), JsonCursor::raw);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns findings as place, code and pointer. */
    static List<String> lines(Read<?> read) {
        return read.report().findings().stream().map(Documents::line).toList();
    }

    static String line(Finding finding) {
        return (finding.location() + " " + finding.code().id() + " " + finding.pointer()).strip();
    }

    /** Returns the codes of the findings. */
    static List<String> codes(Read<?> read) {
        return read.report().findings().stream().map(f -> f.code().id()).toList();
    }
}
