package org.innovente.json.v1;

import org.innovente.common.AchievementId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.learner.SetAttribute;
import org.jspecify.annotations.Nullable;

/** The members of {@link SetAttribute} in format version 1. */
final class SetAttributeCodec {
    private static final String ACHIEVEMENT = "achievement";
    private static final String ATTRIBUTE = "attribute";
    private static final String VALUE = "value";

    private SetAttributeCodec() {}

    /** Reads the members into a builder that the caller completes; null when one is missing. */
    static SetAttribute.@Nullable Builder read(JsonCursor in, Node self) {
        if (!in.startObject()) {
            return null;
        }
        SetAttribute.Builder builder = SetAttribute.builder();
        AchievementId achievement = null;
        String attribute = null;
        String value = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ACHIEVEMENT -> achievement = in.text(AchievementId::parse);
                case ATTRIBUTE -> attribute = in.text();
                case VALUE -> value = in.text();
                default -> self.keepForeign(member);
            }
        }
        if (achievement == null) {
            in.absent(ACHIEVEMENT);
        }
        if (attribute == null) {
            in.absent(ATTRIBUTE);
        }
        if (value == null) {
            in.absent(VALUE);
        }
        in.endObject();
        if (achievement == null || attribute == null || value == null) {
            return null;
        }
        return builder.achievement(achievement).attribute(attribute).value(value);
    }

    static void write(SetAttribute value, JsonSink out) {
        out.startObject();
        out.text(ACHIEVEMENT, value.achievement().toString());
        out.text(ATTRIBUTE, value.attribute());
        out.text(VALUE, value.value());
        out.endObject();
    }
}
