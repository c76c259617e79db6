package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.Use;
import org.innovente.requirement.UseKind;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Use} in format version 1. */
final class UseCodec {
    private static final String KIND = "kind";
    private static final String GROUP = "group";

    private UseCodec() {}

    static @Nullable Use read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Use.Builder builder = Use.builder();
        UseKind kind = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case KIND -> kind = in.text(UseKind::parse);
                case GROUP -> builder.group(Optional.ofNullable(in.text()));
                default -> in.keep(member);
            }
        }
        if (kind == null) {
            in.absent(KIND);
        }
        Extensions extensions = in.endObject();
        if (kind == null) {
            return null;
        }
        return in.build(builder.kind(kind).extensions(extensions)::build);
    }

    static void write(Use value, JsonSink out) {
        out.startObject();
        out.text(KIND, value.kind().toString());
        out.text(GROUP, value.group());
        out.extensions(value.extensions());
        out.endObject();
    }
}
