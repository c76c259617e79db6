package org.innovente.json.jackson3;

import java.util.function.BiConsumer;
import org.innovente.json.cursor.JsonSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** What writes one type of value into the document of a mapper. */
final class HostSerializer<T> extends StdSerializer<T> {

    private final BiConsumer<T, JsonSink> codec;

    HostSerializer(Class<T> type, BiConsumer<T, JsonSink> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        codec.accept(value, new JsonSink(new HostOutput(out)));
    }

    /** The format has no type ids: a mapper with default typing writes the value as it is. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator out, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, out, context);
    }
}
