package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.Period;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Period} in format version 1. */
final class PeriodCodec {
    private static final String START = "from";
    private static final String END = "to";

    private PeriodCodec() {}

    static @Nullable Period read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Period.Builder builder = Period.builder();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case START -> builder.start(Optional.ofNullable(in.date()));
                case END -> builder.end(Optional.ofNullable(in.date()));
                default -> in.keep(member);
            }
        }
        Extensions extensions = in.endObject();
        return in.build(builder.extensions(extensions)::build);
    }

    static void write(Period value, JsonSink out) {
        out.startObject();
        out.text(START, value.start());
        out.text(END, value.end());
        out.extensions(value.extensions());
        out.endObject();
    }
}
