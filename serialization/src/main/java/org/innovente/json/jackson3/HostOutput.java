package org.innovente.json.jackson3;

import org.innovente.json.cursor.Output;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;

/** The document of a mapper, which need not be JSON text: it may be a tree, or CBOR. */
final class HostOutput implements Output {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    HostOutput(JsonGenerator out) {
        this.out = out;
    }

    @Override
    public void startObject() {
        out.writeStartObject();
    }

    @Override
    public void endObject() {
        out.writeEndObject();
    }

    @Override
    public void startArray() {
        out.writeStartArray();
    }

    @Override
    public void endArray() {
        out.writeEndArray();
    }

    @Override
    public void name(String name) {
        out.writeName(name);
    }

    @Override
    public void text(String value) {
        out.writeString(value);
    }

    @Override
    public void integer(int value) {
        out.writeNumber(value);
    }

    @Override
    public void bool(boolean value) {
        out.writeBoolean(value);
    }

    @Override
    public void raw(String json) {
        if (out instanceof JsonGeneratorBase) {
            out.writeRawValue(json);
            return;
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            out.copyCurrentStructureExact(parser);
        }
    }
}
