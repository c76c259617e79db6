package org.innovente.json.v1;

import java.util.Map;
import java.util.TreeMap;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;

/** The wire form of {@link LocalizedText}: an object from language tag to text. */
final class LocalizedTextCodec {

    /** Up to how many languages a text is put together one by one. */
    private static final int FEW = 3;

    private LocalizedTextCodec() {}

    static LocalizedText read(JsonCursor in) {
        if (!in.startObject()) {
            return LocalizedText.EMPTY;
        }
        LocalizedText few = LocalizedText.EMPTY;
        Map<LanguageTag, String> many = null;
        int number = 0;
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            LanguageTag tag = in.key(name, LanguageTag::parse);
            String text = in.text();
            if (tag == null || text == null) {
                continue;
            }
            if (number++ < FEW) {
                few = few.isEmpty() ? LocalizedText.of(tag, text) : few.with(tag, text);
            } else {
                many = many == null ? new TreeMap<>(few.texts()) : many;
                many.put(tag, text);
            }
        }
        in.endObject();
        return many == null ? few : LocalizedText.of(many);
    }

    static void write(LocalizedText value, JsonSink out) {
        out.startObject();
        for (Map.Entry<LanguageTag, String> entry : value.texts().entrySet()) {
            out.text(entry.getKey().value(), entry.getValue());
        }
        out.endObject();
    }

    /** Writes a member unless the text is empty. */
    static void write(String name, LocalizedText value, JsonSink out) {
        if (!value.isEmpty()) {
            out.value(name, value, LocalizedTextCodec::write);
        }
    }
}
