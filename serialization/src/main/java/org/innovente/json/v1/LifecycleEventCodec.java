package org.innovente.json.v1;

import java.time.LocalDate;
import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.LifecycleEvent;
import org.innovente.common.LifecycleStatus;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link LifecycleEvent} in format version 1. */
final class LifecycleEventCodec {
    private static final String DATE = "date";
    private static final String STATUS = "status";
    private static final String VERSION = "version";
    private static final String CONTENT_HASH = "content-hash";
    private static final String NOTE = "note";

    private LifecycleEventCodec() {}

    static @Nullable LifecycleEvent read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        LifecycleEvent.Builder builder = LifecycleEvent.builder();
        LocalDate date = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case DATE -> date = in.date();
                case STATUS -> builder.status(Optional.ofNullable(in.text(LifecycleStatus::parse)));
                case VERSION -> builder.version(Optional.ofNullable(in.text()));
                case CONTENT_HASH -> builder.contentHash(Optional.ofNullable(in.text()));
                case NOTE -> builder.note(LocalizedTextCodec.read(in));
                default -> in.keep(member);
            }
        }
        if (date == null) {
            in.absent(DATE);
        }
        Extensions extensions = in.endObject();
        if (date == null) {
            return null;
        }
        return in.build(builder.date(date).extensions(extensions)::build);
    }

    static void write(LifecycleEvent value, JsonSink out) {
        out.startObject();
        out.text(DATE, value.date().toString());
        out.text(STATUS, value.status());
        out.text(VERSION, value.version());
        out.text(CONTENT_HASH, value.contentHash());
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
