package org.innovente.json.cursor;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.innovente.common.Extensions;

/**
 * Where codecs write a document: UTF-8, the same bytes for the same values, absent instead of null. A stream that fails
 * ends the writing with an {@link UncheckedIOException}, which {@link #write} unpacks. Not safe for use by several
 * threads.
 */
public final class JsonSink {

    /** How a document is laid out. */
    public enum Layout {
        /** On one line without spaces. */
        COMPACT,
        /** One member or element a line, two spaces a level, lines end with LF, the last one too. */
        INDENTED
    }

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .recyclerPool(JsonRecyclerPools.newBoundedPool(16))
            .build();

    private final Output out;

    /** Creates a sink on an output of another medium. */
    public JsonSink(Output out) {
        this.out = out;
    }

    /**
     * Writes a document; the stream is not closed.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a text holds half a character, or an extension is not JSON
     */
    public static <T> void write(OutputStream target, Layout layout, T value, BiConsumer<T, JsonSink> codec)
            throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(target, JsonEncoding.UTF8)) {
            if (layout == Layout.INDENTED) {
                generator.setPrettyPrinter(printer());
            }
            codec.accept(value, new JsonSink(new JacksonOutput(generator)));
            if (layout == Layout.INDENTED) {
                generator.writeRaw('\n');
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes a document as YAML; the stream is not closed.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a text holds half a character, or an extension is not JSON
     */
    public static <T> void writeYaml(OutputStream target, T value, BiConsumer<T, JsonSink> codec) throws IOException {
        YamlOutput output = new YamlOutput(target);
        try {
            codec.accept(value, new JsonSink(output));
            output.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return printer;
    }

    /** Starts an object. */
    public void startObject() {
        out.startObject();
    }

    /** Ends an object. */
    public void endObject() {
        out.endObject();
    }

    /** Starts an array. */
    public void startArray() {
        out.startArray();
    }

    /** Ends an array. */
    public void endArray() {
        out.endArray();
    }

    /** Writes the name of a member. */
    public void name(String name) {
        out.name(name);
    }

    /** Writes a member that is a text. */
    public void text(String name, String value) {
        out.name(name);
        out.text(value);
    }

    /** Writes a member that is the text of a value; nothing when there is none. */
    public void text(String name, Optional<?> value) {
        if (value.isPresent()) {
            text(name, value.get().toString());
        }
    }

    /** Writes a member that is an integer. */
    public void integer(String name, int value) {
        out.name(name);
        out.integer(value);
    }

    /** Writes a member that is an integer; nothing when there is none. */
    public void integer(String name, OptionalInt value) {
        if (value.isPresent()) {
            integer(name, value.getAsInt());
        }
    }

    /** Writes a member that is true or false. */
    public void bool(String name, boolean value) {
        out.name(name);
        out.bool(value);
    }

    /** Writes a member that is true or false; nothing when there is none. */
    public void bool(String name, Optional<Boolean> value) {
        if (value.isPresent()) {
            bool(name, value.get());
        }
    }

    /** Writes a member that is a decimal, as a plain string without trailing zeros. */
    public void decimal(String name, BigDecimal value) {
        text(name, value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    /** Writes a member that is a decimal; nothing when there is none. */
    public void decimal(String name, Optional<BigDecimal> value) {
        if (value.isPresent()) {
            decimal(name, value.get());
        }
    }

    /** Writes a member that is a list; nothing when it is empty. */
    public <T> void list(String name, Collection<? extends T> values, BiConsumer<T, JsonSink> write) {
        if (!values.isEmpty()) {
            name(name);
            startArray();
            for (T value : values) {
                write.accept(value, this);
            }
            endArray();
        }
    }

    /** Writes a member that is a list of the texts of values; nothing when it is empty. */
    public void texts(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            name(name);
            startArray();
            for (Object value : values) {
                textElement(value.toString());
            }
            endArray();
        }
    }

    /** Writes a member with its own codec. */
    public <T> void value(String name, T value, BiConsumer<T, JsonSink> write) {
        name(name);
        write.accept(value, this);
    }

    /** Writes a member with its own codec; nothing when there is none. */
    public <T> void value(String name, Optional<T> value, BiConsumer<T, JsonSink> write) {
        if (value.isPresent()) {
            value(name, value.get(), write);
        }
    }

    /** Writes the kept members; called behind the known ones. */
    public void extensions(Extensions extensions) {
        extensions.asMap().forEach(this::raw);
    }

    /** Writes a text that is an element of an array. */
    public void textElement(String value) {
        out.text(value);
    }

    /**
     * Writes a member whose value is JSON text.
     *
     * @throws IllegalArgumentException if the text is not one JSON value
     */
    public void raw(String name, String json) {
        String minified = RawValues.minified(name, json);
        out.name(name);
        out.raw(minified);
    }

    /**
     * Writes JSON text as an element, or as the value after {@link #name}.
     *
     * @throws IllegalArgumentException if the text is not one JSON value
     */
    public void rawElement(String json) {
        out.raw(RawValues.minified("", json));
    }
}
