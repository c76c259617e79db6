package org.innovente.json.cursor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.innovente.finding.Read;
import org.innovente.finding.Severity;
import org.innovente.json.Limits;

/** JSON texts of extensions, checked on their way out: whoever builds a model in code may have put anything there. */
final class RawValues {

    private static final DocumentReader READER =
            new DocumentReader(new ReadOptions(Limits.standard(), Severity.NOTE, false));

    private RawValues() {}

    /** Returns the minified text of a value that was read already, with whatever is wrong inside it. */
    static String minified(byte[] json, Limits limits) {
        Limits wide = limits.withNesting(limits.nesting() + 1);
        try {
            return new DocumentReader(new ReadOptions(wide, Severity.NOTE, false))
                    .readJson(new ByteArrayInputStream(json), JsonCursor::raw)
                    .partial()
                    .orElseThrow(() -> new IllegalStateException("A value that was read is read again"));
        } catch (IOException e) {
            throw new UncheckedIOException("An array does not fail", e);
        }
    }

    /**
     * Returns the minified text.
     *
     * @throws IllegalArgumentException if it is not one JSON value
     */
    static String minified(String name, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try {
            Read<String> read = READER.readJson(new ByteArrayInputStream(bytes), JsonCursor::raw);
            return read.value()
                    .orElseThrow(() -> new IllegalArgumentException("Cannot write the extension '" + name + "': "
                            + read.report().findings().get(0).message(Locale.ENGLISH)));
        } catch (IOException e) {
            throw new UncheckedIOException("A byte array does not fail", e);
        }
    }
}
