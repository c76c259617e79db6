package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.network.DatedCode;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link DatedCode} in format version 1. */
final class DatedCodeCodec {
    private static final String IDENTIFIER = "identifier";
    private static final String PERIOD = "period";

    private DatedCodeCodec() {}

    static @Nullable DatedCode read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        DatedCode.Builder builder = DatedCode.builder();
        Identifier identifier = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case IDENTIFIER -> identifier = IdentifierCodec.read(in);
                case PERIOD -> builder.period(Optional.ofNullable(PeriodCodec.read(in)));
                default -> in.keep(member);
            }
        }
        if (identifier == null) {
            in.absent(IDENTIFIER);
        }
        Extensions extensions = in.endObject();
        if (identifier == null) {
            return null;
        }
        return in.build(builder.identifier(identifier).extensions(extensions)::build);
    }

    static void write(DatedCode value, JsonSink out) {
        out.startObject();
        out.value(IDENTIFIER, value.identifier(), IdentifierCodec::write);
        out.value(PERIOD, value.period(), PeriodCodec::write);
        out.extensions(value.extensions());
        out.endObject();
    }
}
