package org.innovente.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.innovente.finding.Read;
import org.innovente.finding.Severity;
import org.innovente.json.cursor.DocumentReader;
import org.innovente.json.cursor.JsonSink;
import org.innovente.json.cursor.ReadOptions;
import org.innovente.json.cursor.ValueReader;

/**
 * What reads and writes one kind of native document. Immutable and safe for use by several threads; each {@code with…}
 * and {@code strict} returns a copy, so that one instance may be kept and shared.
 *
 * <p>Reading never throws for what a document holds: a {@link Read} has the value, or everything that is wrong, each
 * finding with its JSON Pointer, line and column. Only a stream that fails throws.
 *
 * @param <T> the type of the value
 * @param <S> the type of this reader and writer
 */
public abstract sealed class NativeJson<T, S extends NativeJson<T, S>>
        permits CatalogueJson, LearnerRecordJson, FirmProfileJson {

    private final DocumentReader reader;
    private final JsonSink.Layout layout;

    NativeJson(DocumentReader reader, JsonSink.Layout layout) {
        this.reader = reader;
        this.layout = layout;
    }

    static DocumentReader standardReader() {
        return new DocumentReader(new ReadOptions(Limits.standard(), Severity.NOTE, true));
    }

    abstract S with(DocumentReader otherReader, JsonSink.Layout otherLayout);

    abstract ValueReader<T> readCodec();

    abstract BiConsumer<T, JsonSink> writeCodec();

    /** Returns a copy with other limits. */
    public final S withLimits(Limits limits) {
        ReadOptions options = reader.options();
        return with(
                new DocumentReader(new ReadOptions(
                        Objects.requireNonNull(limits, "limits"), options.unknownMember(), options.sources())),
                layout);
    }

    /** Returns a copy for which an unknown member is an error instead of a note. Members in {@code x-} stay allowed. */
    public final S strict() {
        ReadOptions options = reader.options();
        return with(new DocumentReader(new ReadOptions(options.limits(), Severity.ERROR, options.sources())), layout);
    }

    /**
     * Returns a copy that records where the parts of a document stand ({@link Read#sources}), as it does by default: 16
     * bytes for each value of the document.
     */
    public final S withSources() {
        return withSources(true);
    }

    /** Returns a copy that does not record where the parts of a document stand; findings have their places all the same. */
    public final S withoutSources() {
        return withSources(false);
    }

    private S withSources(boolean sources) {
        ReadOptions options = reader.options();
        return with(new DocumentReader(new ReadOptions(options.limits(), options.unknownMember(), sources)), layout);
    }

    /** Returns a copy that writes JSON with one member or element a line, as it does by default. */
    public final S indented() {
        return with(reader, JsonSink.Layout.INDENTED);
    }

    /** Returns a copy that writes JSON on one line without spaces. */
    public final S compact() {
        return with(reader, JsonSink.Layout.COMPACT);
    }

    /**
     * Returns what a JSON document holds. The stream is read to its end and not closed.
     *
     * @throws IOException if the stream fails
     */
    public final Read<T> read(InputStream json) throws IOException {
        return reader.readJson(json, readCodec());
    }

    /** Returns what a JSON document in UTF-8 holds. */
    public final Read<T> read(byte[] json) {
        try {
            return read(new ByteArrayInputStream(json));
        } catch (IOException e) {
            throw new UncheckedIOException("An array does not fail", e);
        }
    }

    /** Returns what a JSON document holds that has been decoded already. */
    public final Read<T> read(CharSequence json) {
        try {
            return read(new StringReader(json.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("A text does not fail", e);
        }
    }

    /**
     * Returns what a JSON document holds that is decoded by a reader, which is read to its end and not closed. Reading
     * bytes is quicker, and finds bytes that are not UTF-8, which a reader may replace silently.
     *
     * @throws IOException if the reader fails
     */
    public final Read<T> read(Reader json) throws IOException {
        return read(new EncodingInputStream(json));
    }

    /**
     * Returns what a file holds, YAML if its name ends with {@code .yaml} or {@code .yml}, otherwise JSON; findings and
     * sources name the file.
     *
     * @throws IOException if the file cannot be read
     */
    public final Read<T> read(Path file) throws IOException {
        String name = file.toString();
        String lower = name.toLowerCase(Locale.ROOT);
        try (InputStream in = Files.newInputStream(file)) {
            Read<T> read = lower.endsWith(".yaml") || lower.endsWith(".yml") ? readYaml(in) : read(in);
            return read.inFile(name);
        }
    }

    /**
     * Returns what a YAML document holds: the same members, read as plain data. The stream is read to its end and not
     * closed.
     *
     * @throws IOException if the stream fails
     * @throws IllegalStateException if {@code org.snakeyaml:snakeyaml-engine}, which is optional, is missing
     */
    public final Read<T> readYaml(InputStream yaml) throws IOException {
        try {
            return reader.readYaml(yaml, readCodec());
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("Reading YAML needs org.snakeyaml:snakeyaml-engine beside this library", e);
        }
    }

    /**
     * Writes a JSON document in UTF-8, the same bytes for equal values. The stream is not closed.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a text holds half a character, or an extension is not JSON
     */
    public final void write(T value, OutputStream target) throws IOException {
        JsonSink.write(target, layout, value, writeCodec());
    }

    /**
     * Writes a file, YAML if its name ends with {@code .yaml} or {@code .yml}, otherwise JSON: beside it first and then in
     * its place, so that whoever reads it meets the old document or the new one, and a failure leaves the old one.
     *
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if a text holds half a character, or an extension is not JSON
     */
    public final void write(T value, Path file) throws IOException {
        String lower = file.toString().toLowerCase(Locale.ROOT);
        boolean yaml = lower.endsWith(".yaml") || lower.endsWith(".yml");
        WholeFiles.write(file, target -> {
            if (yaml) {
                writeYaml(value, target);
            } else {
                write(value, target);
            }
        });
    }

    /**
     * Writes a YAML document in UTF-8, the same bytes for equal values. The stream is not closed. Needs no library.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a text holds half a character, or an extension is not JSON
     */
    public final void writeYaml(T value, OutputStream target) throws IOException {
        JsonSink.writeYaml(target, value, writeCodec());
    }

    /**
     * Returns the JSON document in UTF-8.
     *
     * @throws IllegalArgumentException if a text holds half a character, or an extension is not JSON
     */
    public final byte[] toBytes(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(value, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("An array does not fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Returns the JSON document as text.
     *
     * @throws IllegalArgumentException if a text holds half a character, or an extension is not JSON
     */
    public final String toJson(T value) {
        return new String(toBytes(value), StandardCharsets.UTF_8);
    }

    /** Returns the options, in words. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + reader.options() + ", " + layout + "]";
    }
}
