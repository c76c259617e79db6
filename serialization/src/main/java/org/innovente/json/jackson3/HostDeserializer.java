package org.innovente.json.jackson3;

import org.innovente.finding.InvalidDocumentException;
import org.innovente.finding.Read;
import org.innovente.json.cursor.DocumentReader;
import org.innovente.json.cursor.ValueReader;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** What reads one type of value from the document of a mapper. */
final class HostDeserializer<T> extends StdDeserializer<T> {

    private final DocumentReader reader;
    private final ValueReader<T> codec;

    HostDeserializer(Class<T> type, DocumentReader reader, ValueReader<T> codec) {
        super(type);
        this.reader = reader;
        this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
        Read<T> read = reader.readHosted(new HostTokens(in), codec);
        try {
            return read.orThrow();
        } catch (InvalidDocumentException e) {
            throw DatabindException.from(in, e.getMessage(), e);
        }
    }

    /** The format has no type ids, whatever a mapper with default typing expects. */
    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types) {
        return deserialize(in, context);
    }
}
