package org.innovente.json.v1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.common.Audience;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.common.Identifier;
import org.innovente.common.LevelId;
import org.innovente.common.TerritoryId;
import org.innovente.coverage.FirmProfile;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.json.cursor.Place;
import org.innovente.requirement.CompetencyHeld;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link FirmProfile} in format version 1. */
public final class FirmProfileCodec {
    private static final String NAME = "name";
    private static final String NEEDS = "needs";
    private static final String HELD = "held";
    private static final String SECTOR = "sector";
    private static final String TERRITORY = "territory";
    private static final String AUDIENCE = "audience";
    private static final String COMPETENCY = "competency";
    private static final String FRAMEWORK = "framework";
    private static final String LEVEL = "level";

    private FirmProfileCodec() {}

    /** Reads a document; null when it is not in this version or cannot be represented. */
    public static @Nullable FirmProfile read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Place at = in.place();
        FormatVersionMember version = new FormatVersionMember(in, at);
        String name = null;
        List<CompetencyHeld> needs = new ArrayList<>();
        List<CompetencyHeld> held = new ArrayList<>();
        Identifier sector = null;
        TerritoryId territory = null;
        Audience audience = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case FormatVersionMember.NAME -> version.read();
                case NAME -> name = in.text();
                case NEEDS -> needs.addAll(in.list(FirmProfileCodec::competency));
                case HELD -> held.addAll(in.list(FirmProfileCodec::competency));
                case SECTOR -> sector = IdentifierCodec.read(in);
                case TERRITORY -> territory = in.text(TerritoryId::parse);
                case AUDIENCE -> audience = in.text(Audience::parse);
                default -> in.keep(member);
            }
        }
        if (name == null) {
            in.absent(NAME);
        }
        if (territory == null) {
            in.absent(TERRITORY);
        }
        in.endObject();
        if (!version.isSupported() || name == null || territory == null) {
            return null;
        }
        String title = name;
        TerritoryId where = territory;
        Optional<Identifier> branch = Optional.ofNullable(sector);
        Optional<Audience> people = Optional.ofNullable(audience);
        return in.build(() -> new FirmProfile(title, needs, held, branch, where, people));
    }

    private static @Nullable CompetencyHeld competency(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        CompetencyHeld.Builder builder = CompetencyHeld.builder();
        CompetencyId competency = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case COMPETENCY -> competency = in.text(CompetencyId::parse);
                case FRAMEWORK -> builder.framework(Optional.ofNullable(in.text(FrameworkId::parse)));
                case LEVEL -> builder.level(Optional.ofNullable(in.text(LevelId::parse)));
                default -> in.keep(member);
            }
        }
        if (competency == null) {
            in.absent(COMPETENCY);
        }
        builder.extensions(in.endObject());
        return competency == null ? null : in.build(builder.competency(competency)::build);
    }

    /** Writes a document, the format version first. */
    public static void write(FirmProfile value, JsonSink out) {
        out.startObject();
        FormatVersionMember.write(out);
        out.text(NAME, value.name());
        out.list(NEEDS, value.needs(), FirmProfileCodec::competency);
        out.list(HELD, value.held(), FirmProfileCodec::competency);
        out.value(SECTOR, value.sector(), IdentifierCodec::write);
        out.text(TERRITORY, value.territory().value());
        out.text(AUDIENCE, value.audience());
        out.endObject();
    }

    private static void competency(CompetencyHeld value, JsonSink out) {
        out.startObject();
        out.text(FRAMEWORK, value.framework());
        out.text(COMPETENCY, value.competency().value());
        out.text(LEVEL, value.level());
        out.extensions(value.extensions());
        out.endObject();
    }
}
