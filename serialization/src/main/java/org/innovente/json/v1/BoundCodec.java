package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.Bound;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Bound} in format version 1. */
final class BoundCodec {
    private static final String MIN = "min";
    private static final String ABOVE = "above";
    private static final String MAX = "max";
    private static final String BELOW = "below";

    private BoundCodec() {}

    static @Nullable Bound read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Bound.Builder builder = Bound.builder();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case MIN -> builder.min(Optional.ofNullable(in.decimal()));
                case ABOVE -> builder.above(Optional.ofNullable(in.decimal()));
                case MAX -> builder.max(Optional.ofNullable(in.decimal()));
                case BELOW -> builder.below(Optional.ofNullable(in.decimal()));
                default -> in.keep(member);
            }
        }
        Extensions extensions = in.endObject();
        return in.build(builder.extensions(extensions)::build);
    }

    static void write(Bound value, JsonSink out) {
        out.startObject();
        out.decimal(MIN, value.min());
        out.decimal(ABOVE, value.above());
        out.decimal(MAX, value.max());
        out.decimal(BELOW, value.below());
        out.extensions(value.extensions());
        out.endObject();
    }
}
