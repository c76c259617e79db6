package org.innovente.json.v1;

import org.innovente.common.Extensions;
import org.innovente.common.LevelId;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link ProficiencyLevel} in format version 1. */
final class ProficiencyLevelCodec {
    private static final String ID = "id";
    private static final String RANK = "rank";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String CRITERIA = "criteria";

    private ProficiencyLevelCodec() {}

    static @Nullable ProficiencyLevel read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        ProficiencyLevel.Builder builder = ProficiencyLevel.builder();
        LevelId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(LevelId::parse);
                case RANK -> builder.rank(Integers.optional(in.integer()));
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case DESCRIPTION -> builder.description(LocalizedTextCodec.read(in));
                case CRITERIA -> builder.addAllCriteria(in.list(LocalizedTextCodec::read));
                default -> in.keep(member);
            }
        }
        if (id == null) {
            in.absent(ID);
        }
        Extensions extensions = in.endObject();
        if (id == null) {
            return null;
        }
        return in.build(builder.id(id).extensions(extensions)::build);
    }

    static void write(ProficiencyLevel value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        out.integer(RANK, value.rank());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        LocalizedTextCodec.write(DESCRIPTION, value.description(), out);
        out.list(CRITERIA, value.criteria(), LocalizedTextCodec::write);
        out.extensions(value.extensions());
        out.endObject();
    }
}
