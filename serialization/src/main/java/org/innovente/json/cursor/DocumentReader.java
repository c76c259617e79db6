package org.innovente.json.cursor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
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

    /** Room for Jackson's own checks above ours, which are made first and name themselves. */
    private static final int SLACK = 8;

    private static final int POOLED_BUFFERS = 16;

    private final ReadOptions options;
    private final JsonFactory factory;

    /** Creates a reader with those options. */
    public DocumentReader(ReadOptions options) {
        this.options = options;
        this.factory = factory(options.limits());
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
        Utf8Input input = new Utf8Input(in, options.limits().documentBytes());
        try (JsonParser parser = factory.createParser(input)) {
            return read(new JacksonTokens(input, parser, options.limits()), codec, true);
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

    private static JsonFactory factory(Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxDocumentLength(-1)
                .maxTokenCount(-1)
                .maxNestingDepth(limits.nesting() + SLACK)
                .maxStringLength(limits.stringLength())
                .maxNameLength(limits.nameLength())
                .maxNumberLength(limits.numberLength())
                .build();
        return new JsonFactoryBuilder()
                .streamReadConstraints(constraints)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .recyclerPool(JsonRecyclerPools.newBoundedPool(POOLED_BUFFERS))
                .build();
    }
}
