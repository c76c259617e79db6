package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.competency.Alignment;
import org.innovente.competency.RelationType;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Alignment} in format version 1. */
final class AlignmentCodec {
    private static final String TYPE = "type";
    private static final String TARGET = "target";
    private static final String TITLE = "title";
    private static final String ADDRESS = "address";

    private AlignmentCodec() {}

    static @Nullable Alignment read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Alignment.Builder builder = Alignment.builder();
        RelationType type = null;
        Identifier target = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case TYPE -> type = in.text(RelationType::parse);
                case TARGET -> target = IdentifierCodec.read(in);
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case ADDRESS -> builder.address(Optional.ofNullable(in.text()));
                default -> in.keep(member);
            }
        }
        if (type == null) {
            in.absent(TYPE);
        }
        if (target == null) {
            in.absent(TARGET);
        }
        Extensions extensions = in.endObject();
        if (type == null || target == null) {
            return null;
        }
        return in.build(builder.type(type).target(target).extensions(extensions)::build);
    }

    static void write(Alignment value, JsonSink out) {
        out.startObject();
        out.text(TYPE, value.type().toString());
        out.value(TARGET, value.target(), IdentifierCodec::write);
        LocalizedTextCodec.write(TITLE, value.title(), out);
        out.text(ADDRESS, value.address());
        out.extensions(value.extensions());
        out.endObject();
    }
}
