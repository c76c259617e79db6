package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.FrameworkId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.diploma.ItemRef;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link ItemRef} in format version 1. */
final class ItemRefCodec {
    private static final String KIND = "kind";
    private static final String ID = "id";
    private static final String FRAMEWORK = "framework";
    private static final String LEVEL = "level";

    private ItemRefCodec() {}

    static @Nullable ItemRef read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        ItemRef.Builder builder = ItemRef.builder();
        ItemKind kind = null;
        String id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case KIND -> kind = in.text(ItemKind::parse);
                case ID -> id = in.text();
                case FRAMEWORK -> builder.framework(Optional.ofNullable(in.text(FrameworkId::parse)));
                case LEVEL -> builder.level(Optional.ofNullable(in.text(LevelId::parse)));
                default -> in.keep(member);
            }
        }
        if (kind == null) {
            in.absent(KIND);
        }
        if (id == null) {
            in.absent(ID);
        }
        Extensions extensions = in.endObject();
        if (kind == null || id == null) {
            return null;
        }
        return in.build(builder.kind(kind).id(id).extensions(extensions)::build);
    }

    static void write(ItemRef value, JsonSink out) {
        out.startObject();
        out.text(KIND, value.kind().toString());
        out.text(ID, value.id());
        out.text(FRAMEWORK, value.framework());
        out.text(LEVEL, value.level());
        out.extensions(value.extensions());
        out.endObject();
    }
}
