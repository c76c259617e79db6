package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.Rounding;
import org.innovente.common.RoundingPolicy;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link RoundingPolicy} in format version 1. */
final class RoundingPolicyCodec {
    private static final String SCALE = "scale";
    private static final String MODE = "mode";
    private static final String TOLERANCE = "tolerance";

    private RoundingPolicyCodec() {}

    static @Nullable RoundingPolicy read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        RoundingPolicy.Builder builder = RoundingPolicy.builder();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case SCALE -> builder.scale(Integers.optional(in.integer()));
                case MODE -> builder.mode(Optional.ofNullable(in.text(Rounding::parse)));
                case TOLERANCE -> builder.tolerance(Optional.ofNullable(in.decimal()));
                default -> in.keep(member);
            }
        }
        Extensions extensions = in.endObject();
        return in.build(builder.extensions(extensions)::build);
    }

    static void write(RoundingPolicy value, JsonSink out) {
        out.startObject();
        out.integer(SCALE, value.scale());
        out.text(MODE, value.mode());
        out.decimal(TOLERANCE, value.tolerance());
        out.extensions(value.extensions());
        out.endObject();
    }
}
