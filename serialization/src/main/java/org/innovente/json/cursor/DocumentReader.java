package org.innovente.json.cursor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.innovente.finding.FindingCollector;
import org.innovente.finding.Read;
import org.innovente.finding.Report;
import org.innovente.finding.Sources;
import org.innovente.json.Limits;

/** What reads whole documents with a codec. Immutable and safe for use by several threads. */
public final class DocumentReader {

    private final ReadOptions options;

    /** Creates a reader with those options. */
    public DocumentReader(ReadOptions options) {
        this.options = options;
    }

    /** Returns the options. */
    public ReadOptions options() {
        return options;
    }

    /**
     * Returns what a codec reads from a JSON document, with everything that was found. The stream is read to its end and
     * not closed.
     *
     * @throws IOException if the stream fails
     */
    public <T> Read<T> readJson(InputStream in, ValueReader<T> codec) throws IOException {
        DocumentBytes bytes = new DocumentBytes(in, options.limits().documentBytes());
        try {
            return read(new JsonTokens(bytes, options.limits()), codec, true);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Returns what a codec reads from a YAML document, with everything that was found. The stream is read to its end and
     * not closed.
     *
     * @throws IOException if the stream fails
     */
    public <T> Read<T> readYaml(InputStream in, ValueReader<T> codec) throws IOException {
        Utf8Input input = new Utf8Input(in, options.limits().documentBytes());
        try {
            return read(new YamlTokens(input, options.limits()), codec, true);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Returns what a codec reads from the current value of a stream of tokens that belongs to somebody else, who goes on
     * behind it.
     */
    public <T> Read<T> readHosted(Tokens tokens, ValueReader<T> codec) {
        return read(tokens, codec, false);
    }

    private <T> Read<T> read(Tokens tokens, ValueReader<T> codec, boolean whole) {
        Limits limits = options.limits();
        FindingCollector findings = FindingCollector.bounded(limits.findingsPerCode(), limits.findings());
        Sources.Builder sources = options.sources() ? Sources.builder() : null;
        JsonCursor cursor = new JsonCursor(tokens, options, findings, sources);
        T value = null;
        try {
            cursor.begin();
            value = codec.read(cursor);
            if (whole) {
                cursor.finish();
            }
        } catch (ReadFault fault) {
            value = null;
            cursor.report(fault);
        }
        cursor.flush();
        Report report = findings.report();
        if (value == null) {
            return Read.failed(report);
        }
        return sources == null ? Read.of(value, report) : Read.of(value, report, sources.build());
    }
}
