package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.Grade;
import org.innovente.common.GradeMeaning;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Grade} in format version 1. */
final class GradeCodec {
    private static final String CODE = "code";
    private static final String MEANING = "meaning";
    private static final String POINTS = "points";
    private static final String TITLE = "title";

    private GradeCodec() {}

    static @Nullable Grade read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Grade.Builder builder = Grade.builder();
        String code = null;
        GradeMeaning meaning = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case CODE -> code = in.text();
                case MEANING -> meaning = in.text(GradeMeaning::parse);
                case POINTS -> builder.points(Optional.ofNullable(in.decimal()));
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                default -> in.keep(member);
            }
        }
        if (code == null) {
            in.absent(CODE);
        }
        if (meaning == null) {
            in.absent(MEANING);
        }
        Extensions extensions = in.endObject();
        if (code == null || meaning == null) {
            return null;
        }
        return in.build(builder.code(code).meaning(meaning).extensions(extensions)::build);
    }

    static void write(Grade value, JsonSink out) {
        out.startObject();
        out.text(CODE, value.code());
        out.text(MEANING, value.meaning().toString());
        out.decimal(POINTS, value.points());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
