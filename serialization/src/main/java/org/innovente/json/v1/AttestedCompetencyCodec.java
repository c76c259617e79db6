package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.AchievementSource;
import org.innovente.common.CompetencyId;
import org.innovente.common.Extensions;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.learner.AttestedCompetency;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link AttestedCompetency} in format version 1. */
final class AttestedCompetencyCodec {
    private static final String COMPETENCY = "competency";
    private static final String FRAMEWORK = "framework";
    private static final String LEVEL = "level";
    private static final String SOURCE = "source";
    private static final String AUTHORITY = "authority";
    private static final String PERIOD = "period";

    private AttestedCompetencyCodec() {}

    static @Nullable AttestedCompetency read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        AttestedCompetency.Builder builder = AttestedCompetency.builder();
        CompetencyId competency = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case COMPETENCY -> competency = in.text(CompetencyId::parse);
                case FRAMEWORK -> builder.framework(Optional.ofNullable(in.text(FrameworkId::parse)));
                case LEVEL -> builder.level(Optional.ofNullable(in.text(LevelId::parse)));
                case SOURCE -> builder.source(Optional.ofNullable(in.text(AchievementSource::parse)));
                case AUTHORITY -> builder.authority(Optional.ofNullable(in.text()));
                case PERIOD -> builder.period(Optional.ofNullable(PeriodCodec.read(in)));
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

    static void write(AttestedCompetency value, JsonSink out) {
        out.startObject();
        out.text(COMPETENCY, value.competency().toString());
        out.text(FRAMEWORK, value.framework());
        out.text(LEVEL, value.level());
        out.text(SOURCE, value.source());
        out.text(AUTHORITY, value.authority());
        out.value(PERIOD, value.period(), PeriodCodec::write);
        out.extensions(value.extensions());
        out.endObject();
    }
}
