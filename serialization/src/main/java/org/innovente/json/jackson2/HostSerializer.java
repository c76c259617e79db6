package org.innovente.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import org.innovente.json.cursor.JsonSink;

/** What writes one type of value into the document of a mapper. */
final class HostSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient BiConsumer<T, JsonSink> codec;

    HostSerializer(Class<T> type, BiConsumer<T, JsonSink> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        try {
            codec.accept(value, new JsonSink(new HostOutput(out)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The format has no type ids: a mapper with default typing writes the value as it is. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator out, SerializerProvider provider, TypeSerializer typeSerializer) throws IOException {
        serialize(value, out, provider);
    }
}
