package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.CompetencyId;
import org.innovente.common.Extensions;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.module.Outcome;
import org.innovente.module.OutcomeRole;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Outcome} in format version 1. */
final class OutcomeCodec {
    private static final String COMPETENCY = "competency";
    private static final String FRAMEWORK = "framework";
    private static final String LEVEL = "level";
    private static final String ROLES = "roles";

    private OutcomeCodec() {}

    /** Reads a value that a document is likely to hold more than once. */
    static @Nullable Outcome shared(JsonCursor in) {
        return in.shared(OutcomeCodec::read);
    }

    static @Nullable Outcome read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Outcome.Builder builder = Outcome.builder();
        CompetencyId competency = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case COMPETENCY -> competency = in.text(CompetencyId::parse);
                case FRAMEWORK -> builder.framework(Optional.ofNullable(in.text(FrameworkId::parse)));
                case LEVEL -> builder.level(Optional.ofNullable(in.text(LevelId::parse)));
                case ROLES -> builder.addAllRoles(in.texts(OutcomeRole::parse));
                default -> in.keep(member);
            }
        }
        if (competency == null) {
            in.absent(COMPETENCY);
        }
        Extensions extensions = in.endObject();
        if (competency == null) {
            return null;
        }
        return in.build(builder.competency(competency).extensions(extensions)::build);
    }

    static void write(Outcome value, JsonSink out) {
        out.startObject();
        out.text(COMPETENCY, value.competency().toString());
        out.text(FRAMEWORK, value.framework());
        out.text(LEVEL, value.level());
        out.texts(ROLES, value.roles());
        out.extensions(value.extensions());
        out.endObject();
    }
}
