package org.innovente.report;

import java.util.Collection;
import java.util.function.BiConsumer;
import org.innovente.json.cursor.JsonSink;

/** Lists in the outputs of reports, which are there also when they are empty, unlike in the native format. */
final class Lists {
    private Lists() {}

    static <T> void write(JsonSink sink, String name, Collection<? extends T> values, BiConsumer<T, JsonSink> element) {
        sink.name(name);
        sink.startArray();
        values.forEach(value -> element.accept(value, sink));
        sink.endArray();
    }

    static void texts(JsonSink sink, String name, Collection<?> values) {
        write(sink, name, values, (value, out) -> out.textElement(value.toString()));
    }
}
