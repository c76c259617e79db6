package org.innovente.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import org.innovente.json.cursor.JacksonOutput;

/** The document of a mapper, which need not be JSON text: it may be a tree, or CBOR. */
final class HostOutput extends JacksonOutput {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    HostOutput(JsonGenerator out) {
        super(out);
        this.out = out;
    }

    @Override
    public void raw(String json) {
        if (out instanceof JsonGeneratorImpl) {
            super.raw(json);
            return;
        }
        run(() -> {
            try (JsonParser parser = FACTORY.createParser(json)) {
                parser.nextToken();
                out.copyCurrentStructureExact(parser);
            }
        });
    }
}
