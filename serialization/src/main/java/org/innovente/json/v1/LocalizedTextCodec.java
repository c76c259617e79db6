package org.innovente.json.v1;

import java.util.Map;
import java.util.TreeMap;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;

/** The wire form of {@link LocalizedText}: an object from language tag to text. */
final class LocalizedTextCodec {

    private LocalizedTextCodec() {}

    static LocalizedText read(JsonCursor in) {
        if (!in.startObject()) {
            return LocalizedText.EMPTY;
        }
        LocalizedText first = LocalizedText.EMPTY;
        Map<LanguageTag, String> all = null;
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            LanguageTag tag = in.key(name, LanguageTag::parse);
            String text = in.text();
            if (tag == null || text == null) {
                continue;
            }
            if (first.isEmpty()) {
                first = LocalizedText.of(tag, text);
            } else {
                all = all == null ? new TreeMap<>(first.texts()) : all;
                all.put(tag, text);
            }
        }
        in.endObject();
        return all == null ? first : LocalizedText.of(all);
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
