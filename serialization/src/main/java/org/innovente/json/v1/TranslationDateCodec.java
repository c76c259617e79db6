package org.innovente.json.v1;

import java.time.LocalDate;
import org.innovente.common.Extensions;
import org.innovente.common.LanguageTag;
import org.innovente.common.TranslationDate;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link TranslationDate} in format version 1. */
final class TranslationDateCodec {
    private static final String LANGUAGE = "language";
    private static final String UPDATED = "updated";

    private TranslationDateCodec() {}

    static @Nullable TranslationDate read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        TranslationDate.Builder builder = TranslationDate.builder();
        LanguageTag language = null;
        LocalDate updated = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case LANGUAGE -> language = in.text(LanguageTag::parse);
                case UPDATED -> updated = in.date();
                default -> in.keep(member);
            }
        }
        if (language == null) {
            in.absent(LANGUAGE);
        }
        if (updated == null) {
            in.absent(UPDATED);
        }
        Extensions extensions = in.endObject();
        if (language == null || updated == null) {
            return null;
        }
        return in.build(builder.language(language).updated(updated).extensions(extensions)::build);
    }

    static void write(TranslationDate value, JsonSink out) {
        out.startObject();
        out.text(LANGUAGE, value.language().toString());
        out.text(UPDATED, value.updated().toString());
        out.extensions(value.extensions());
        out.endObject();
    }
}
