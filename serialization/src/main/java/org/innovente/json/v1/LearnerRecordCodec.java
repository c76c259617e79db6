package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Audience;
import org.innovente.common.DiplomaId;
import org.innovente.common.Extensions;
import org.innovente.common.ProgrammeId;
import org.innovente.common.RecordId;
import org.innovente.common.RouteKind;
import org.innovente.common.TerritoryId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.json.cursor.Place;
import org.innovente.learner.LearnerRecord;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link LearnerRecord} in format version 1: the root of a document, which states its version. */
public final class LearnerRecordCodec {
    private static final String ID = "id";
    private static final String DIPLOMA = "diploma";
    private static final String PROGRAMME = "programme";
    private static final String ENTRY = "entry";
    private static final String ROUTE = "route";
    private static final String TERRITORY = "territory";
    private static final String AUDIENCE = "audience";
    private static final String FACTS = "facts";
    private static final String ACHIEVEMENTS = "achievements";
    private static final String COMPETENCIES = "competencies";
    private static final String ATTESTATIONS = "attestations";
    private static final String DECISIONS = "decisions";

    private LearnerRecordCodec() {}

    /** Reads a document; null when it is not in this version or cannot be represented. */
    public static @Nullable LearnerRecord read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Place at = in.place();
        FormatVersionMember version = new FormatVersionMember(in, at);
        LearnerRecord.Builder builder = LearnerRecord.builder();
        RecordId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case FormatVersionMember.NAME -> version.read();
                case ID -> id = in.text(RecordId::parse);
                case DIPLOMA -> builder.diploma(Optional.ofNullable(in.text(DiplomaId::parse)));
                case PROGRAMME -> builder.programme(Optional.ofNullable(in.text(ProgrammeId::parse)));
                case ENTRY -> builder.entry(Optional.ofNullable(in.date()));
                case ROUTE -> builder.route(Optional.ofNullable(in.text(RouteKind::parse)));
                case TERRITORY -> builder.territory(Optional.ofNullable(in.text(TerritoryId::parse)));
                case AUDIENCE -> builder.audience(Optional.ofNullable(in.text(Audience::parse)));
                case FACTS -> builder.facts(AttributesCodec.read(in));
                case ACHIEVEMENTS -> builder.addAllAchievements(in.list(AchievementCodec::read));
                case COMPETENCIES -> builder.addAllCompetencies(in.list(AttestedCompetencyCodec::read));
                case ATTESTATIONS -> builder.addAllAttestations(in.list(AttestationRecordCodec::read));
                case DECISIONS -> builder.addAllDecisions(in.list(DecisionCodec::read));
                default -> in.keep(member);
            }
        }
        if (id == null) {
            in.absent(ID);
        }
        Extensions extensions = in.endObject();
        if (!version.isSupported()) {
            return null;
        }
        if (id == null) {
            return null;
        }
        return in.build(builder.id(id).extensions(extensions)::build);
    }

    /** Writes a document, the format version first. */
    public static void write(LearnerRecord value, JsonSink out) {
        out.startObject();
        FormatVersionMember.write(out);
        out.text(ID, value.id().toString());
        out.text(DIPLOMA, value.diploma());
        out.text(PROGRAMME, value.programme());
        out.text(ENTRY, value.entry());
        out.text(ROUTE, value.route());
        out.text(TERRITORY, value.territory());
        out.text(AUDIENCE, value.audience());
        AttributesCodec.write(FACTS, value.facts(), out);
        out.list(ACHIEVEMENTS, value.achievements(), AchievementCodec::write);
        out.list(COMPETENCIES, value.competencies(), AttestedCompetencyCodec::write);
        out.list(ATTESTATIONS, value.attestations(), AttestationRecordCodec::write);
        out.list(DECISIONS, value.decisions(), DecisionCodec::write);
        out.extensions(value.extensions());
        out.endObject();
    }
}
