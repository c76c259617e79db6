package org.innovente.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.innovente.finding.InvalidDocumentException;
import org.innovente.finding.Read;
import org.innovente.json.cursor.DocumentReader;
import org.innovente.json.cursor.ValueReader;

/** What reads one type of value from the document of a mapper. */
final class HostDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient DocumentReader reader;
    private final transient ValueReader<T> codec;

    HostDeserializer(Class<T> type, DocumentReader reader, ValueReader<T> codec) {
        super(type);
        this.reader = reader;
        this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        Read<T> read;
        try {
            read = reader.readHosted(new HostTokens(in), codec);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        try {
            return read.orThrow();
        } catch (InvalidDocumentException e) {
            throw JsonMappingException.from(in, e.getMessage(), e);
        }
    }

    /** The format has no type ids, whatever a mapper with default typing expects. */
    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(in, context);
    }
}
