package org.innovente.json.v1;

import java.util.Optional;
import java.util.function.Function;
import org.innovente.common.Extensions;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Lifecycle} in format version 1. */
final class LifecycleCodec {
    private static final String STATUS = "status";
    private static final String VERSION = "version";
    private static final String VALIDITY = "validity";
    private static final String REPLACED_BY = "replaced-by";
    private static final String LAST_REVIEW = "last-review";
    private static final String NEXT_REVIEW = "next-review";
    private static final String TRANSLATIONS = "translations";
    private static final String HISTORY = "history";

    private LifecycleCodec() {}

    static @Nullable Lifecycle read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Lifecycle.Builder builder = Lifecycle.builder();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case STATUS -> builder.status(Optional.ofNullable(in.text(LifecycleStatus::parse)));
                case VERSION -> builder.version(Optional.ofNullable(in.text()));
                case VALIDITY -> builder.validity(Optional.ofNullable(PeriodCodec.read(in)));
                case REPLACED_BY -> builder.addAllReplacedBy(in.texts(Function.identity()));
                case LAST_REVIEW -> builder.lastReview(Optional.ofNullable(in.date()));
                case NEXT_REVIEW -> builder.nextReview(Optional.ofNullable(in.date()));
                case TRANSLATIONS -> builder.addAllTranslations(in.list(TranslationDateCodec::read));
                case HISTORY -> builder.addAllHistory(in.list(LifecycleEventCodec::read));
                default -> in.keep(member);
            }
        }
        Extensions extensions = in.endObject();
        return in.build(builder.extensions(extensions)::build);
    }

    static void write(Lifecycle value, JsonSink out) {
        out.startObject();
        out.text(STATUS, value.status());
        out.text(VERSION, value.version());
        out.value(VALIDITY, value.validity(), PeriodCodec::write);
        out.texts(REPLACED_BY, value.replacedBy());
        out.text(LAST_REVIEW, value.lastReview());
        out.text(NEXT_REVIEW, value.nextReview());
        out.list(TRANSLATIONS, value.translations(), TranslationDateCodec::write);
        out.list(HISTORY, value.history(), LifecycleEventCodec::write);
        out.extensions(value.extensions());
        out.endObject();
    }
}
