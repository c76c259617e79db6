package org.innovente.json.v1;

import org.innovente.common.Extensions;
import org.innovente.common.ScaleId;
import org.innovente.competency.ProficiencyScale;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link ProficiencyScale} in format version 1. */
final class ProficiencyScaleCodec {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String LEVELS = "levels";

    private ProficiencyScaleCodec() {}

    static @Nullable ProficiencyScale read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        ProficiencyScale.Builder builder = ProficiencyScale.builder();
        ScaleId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(ScaleId::parse);
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case DESCRIPTION -> builder.description(LocalizedTextCodec.read(in));
                case LEVELS -> builder.addAllLevels(in.list(ProficiencyLevelCodec::read));
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

    static void write(ProficiencyScale value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        LocalizedTextCodec.write(DESCRIPTION, value.description(), out);
        out.list(LEVELS, value.levels(), ProficiencyLevelCodec::write);
        out.extensions(value.extensions());
        out.endObject();
    }
}
