package org.innovente.json.v1;

import java.math.BigDecimal;
import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.Floor;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Floor} in format version 1. */
final class FloorCodec {
    private static final String MARK = "mark";
    private static final String EQUAL_BLOCKS = "equal-blocks";

    private FloorCodec() {}

    static @Nullable Floor read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Floor.Builder builder = Floor.builder();
        BigDecimal mark = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case MARK -> mark = in.decimal();
                case EQUAL_BLOCKS -> builder.equalBlocks(Optional.ofNullable(in.bool()));
                default -> in.keep(member);
            }
        }
        if (mark == null) {
            in.absent(MARK);
        }
        Extensions extensions = in.endObject();
        if (mark == null) {
            return null;
        }
        return in.build(builder.mark(mark).extensions(extensions)::build);
    }

    static void write(Floor value, JsonSink out) {
        out.startObject();
        out.decimal(MARK, value.mark());
        out.bool(EQUAL_BLOCKS, value.equalBlocks());
        out.extensions(value.extensions());
        out.endObject();
    }
}
