package org.innovente.json.cursor;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A document written by Jackson's streaming generator. */
public class JacksonOutput implements Output {

    private final JsonGenerator out;

    /** Creates an output on a generator of JSON text. */
    public JacksonOutput(JsonGenerator out) {
        this.out = out;
    }

    @Override
    public void startObject() {
        run(out::writeStartObject);
    }

    @Override
    public void endObject() {
        run(out::writeEndObject);
    }

    @Override
    public void startArray() {
        run(out::writeStartArray);
    }

    @Override
    public void endArray() {
        run(out::writeEndArray);
    }

    @Override
    public void name(String name) {
        run(() -> out.writeFieldName(name));
    }

    @Override
    public void text(String value) {
        run(() -> out.writeString(value));
    }

    @Override
    public void integer(int value) {
        run(() -> out.writeNumber(value));
    }

    @Override
    public void bool(boolean value) {
        run(() -> out.writeBoolean(value));
    }

    @Override
    public void raw(String json) {
        run(() -> out.writeRawValue(json));
    }

    /** Runs a step of writing, with the exceptions that {@link Output} promises. */
    protected static void run(Writing writing) {
        try {
            writing.run();
        } catch (JsonGenerationException e) {
            throw new IllegalArgumentException("Cannot write the document: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One step of writing. */
    protected interface Writing {
        /** Writes something. */
        void run() throws IOException;
    }
}
