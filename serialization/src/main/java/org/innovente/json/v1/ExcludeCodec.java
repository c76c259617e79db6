package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.AchievementId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.learner.Exclude;
import org.jspecify.annotations.Nullable;

/** The members of {@link Exclude} in format version 1. */
final class ExcludeCodec {
    private static final String ACHIEVEMENT = "achievement";
    private static final String NODE = "node";

    private ExcludeCodec() {}

    /** Reads the members into a builder that the caller completes; null when one is missing. */
    static Exclude.@Nullable Builder read(JsonCursor in, Node self) {
        if (!in.startObject()) {
            return null;
        }
        Exclude.Builder builder = Exclude.builder();
        AchievementId achievement = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ACHIEVEMENT -> achievement = in.text(AchievementId::parse);
                case NODE -> builder.node(Optional.ofNullable(in.text()));
                default -> self.keepForeign(member);
            }
        }
        if (achievement == null) {
            in.absent(ACHIEVEMENT);
        }
        in.endObject();
        if (achievement == null) {
            return null;
        }
        return builder.achievement(achievement);
    }

    static void write(Exclude value, JsonSink out) {
        out.startObject();
        out.text(ACHIEVEMENT, value.achievement().toString());
        out.text(NODE, value.node());
        out.endObject();
    }
}
