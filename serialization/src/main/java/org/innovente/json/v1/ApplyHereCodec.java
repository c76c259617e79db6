package org.innovente.json.v1;

import org.innovente.common.AchievementId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.learner.ApplyHere;
import org.jspecify.annotations.Nullable;

/** The members of {@link ApplyHere} in format version 1. */
final class ApplyHereCodec {
    private static final String ACHIEVEMENT = "achievement";
    private static final String NODE = "node";

    private ApplyHereCodec() {}

    /** Reads the members into a builder that the caller completes; null when one is missing. */
    static ApplyHere.@Nullable Builder read(JsonCursor in, Node self) {
        if (!in.startObject()) {
            return null;
        }
        ApplyHere.Builder builder = ApplyHere.builder();
        AchievementId achievement = null;
        String node = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ACHIEVEMENT -> achievement = in.text(AchievementId::parse);
                case NODE -> node = in.text();
                default -> self.keepForeign(member);
            }
        }
        if (achievement == null) {
            in.absent(ACHIEVEMENT);
        }
        if (node == null) {
            in.absent(NODE);
        }
        in.endObject();
        if (achievement == null || node == null) {
            return null;
        }
        return builder.achievement(achievement).node(node);
    }

    static void write(ApplyHere value, JsonSink out) {
        out.startObject();
        out.text(ACHIEVEMENT, value.achievement().toString());
        out.text(NODE, value.node());
        out.endObject();
    }
}
