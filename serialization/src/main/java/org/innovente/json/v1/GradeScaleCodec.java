package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.GradeScale;
import org.innovente.common.GradeScaleId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link GradeScale} in format version 1. */
final class GradeScaleCodec {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String MINIMUM = "minimum";
    private static final String MAXIMUM = "maximum";
    private static final String PASS = "pass";
    private static final String GRADES = "grades";

    private GradeScaleCodec() {}

    static @Nullable GradeScale read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        GradeScale.Builder builder = GradeScale.builder();
        GradeScaleId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(GradeScaleId::parse);
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case MINIMUM -> builder.minimum(Optional.ofNullable(in.decimal()));
                case MAXIMUM -> builder.maximum(Optional.ofNullable(in.decimal()));
                case PASS -> builder.pass(Optional.ofNullable(in.decimal()));
                case GRADES -> builder.addAllGrades(in.list(GradeCodec::read));
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

    static void write(GradeScale value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        out.decimal(MINIMUM, value.minimum());
        out.decimal(MAXIMUM, value.maximum());
        out.decimal(PASS, value.pass());
        out.list(GRADES, value.grades(), GradeCodec::write);
        out.extensions(value.extensions());
        out.endObject();
    }
}
