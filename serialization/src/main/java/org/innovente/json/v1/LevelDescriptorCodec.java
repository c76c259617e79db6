package org.innovente.json.v1;

import org.innovente.common.Extensions;
import org.innovente.common.LevelId;
import org.innovente.competency.LevelDescriptor;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link LevelDescriptor} in format version 1. */
final class LevelDescriptorCodec {
    private static final String LEVEL = "level";
    private static final String DESCRIPTION = "description";
    private static final String CRITERIA = "criteria";

    private LevelDescriptorCodec() {}

    static @Nullable LevelDescriptor read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        LevelDescriptor.Builder builder = LevelDescriptor.builder();
        LevelId level = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case LEVEL -> level = in.text(LevelId::parse);
                case DESCRIPTION -> builder.description(LocalizedTextCodec.read(in));
                case CRITERIA -> builder.addAllCriteria(in.list(LocalizedTextCodec::read));
                default -> in.keep(member);
            }
        }
        if (level == null) {
            in.absent(LEVEL);
        }
        Extensions extensions = in.endObject();
        if (level == null) {
            return null;
        }
        return in.build(builder.level(level).extensions(extensions)::build);
    }

    static void write(LevelDescriptor value, JsonSink out) {
        out.startObject();
        out.text(LEVEL, value.level().toString());
        LocalizedTextCodec.write(DESCRIPTION, value.description(), out);
        out.list(CRITERIA, value.criteria(), LocalizedTextCodec::write);
        out.extensions(value.extensions());
        out.endObject();
    }
}
