package org.innovente.json.v1;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.innovente.common.Attributes;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;

/** The wire form of {@link Attributes}: an object from name to one text or an array of texts. */
final class AttributesCodec {

    private AttributesCodec() {}

    static Attributes read(JsonCursor in) {
        if (!in.startObject()) {
            return Attributes.EMPTY;
        }
        Map<String, List<String>> values = new TreeMap<>();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            if (in.isArray()) {
                values.put(name, in.texts(Function.identity()));
            } else {
                String value = in.text();
                if (value != null) {
                    values.put(name, List.of(value));
                }
            }
        }
        in.endObject();
        return Attributes.of(values);
    }

    /** Writes a member unless there is no fact; a single value is written as a text. */
    static void write(String name, Attributes value, JsonSink out) {
        if (!value.isEmpty()) {
            out.value(name, value, AttributesCodec::write);
        }
    }

    private static void write(Attributes value, JsonSink out) {
        out.startObject();
        for (Map.Entry<String, List<String>> entry : value.values().entrySet()) {
            if (entry.getValue().size() == 1) {
                out.text(entry.getKey(), entry.getValue().get(0));
            } else {
                out.texts(entry.getKey(), entry.getValue());
            }
        }
        out.endObject();
    }
}
