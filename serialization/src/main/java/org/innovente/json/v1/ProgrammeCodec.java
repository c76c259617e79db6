package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.DiplomaId;
import org.innovente.common.Extensions;
import org.innovente.common.ProgrammeId;
import org.innovente.diploma.Programme;
import org.innovente.diploma.TermSystem;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Programme} in format version 1. */
final class ProgrammeCodec {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String DIPLOMA = "diploma";
    private static final String MENTION = "mention";
    private static final String TRACK = "track";
    private static final String TERM_SYSTEM = "term-system";
    private static final String TERMS = "terms";
    private static final String MAXIMUM_MODULES_PER_TERM = "maximum-modules-per-term";
    private static final String PLACEMENTS = "placements";
    private static final String IDENTIFIERS = "identifiers";
    private static final String LIFECYCLE = "lifecycle";
    private static final String RIGHTS = "rights";
    private static final String PROVENANCE = "provenance";
    private static final String NOTE = "note";

    private ProgrammeCodec() {}

    static @Nullable Programme read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Programme.Builder builder = Programme.builder();
        ProgrammeId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(ProgrammeId::parse);
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case DESCRIPTION -> builder.description(LocalizedTextCodec.read(in));
                case DIPLOMA -> builder.diploma(Optional.ofNullable(in.text(DiplomaId::parse)));
                case MENTION -> builder.mention(Optional.ofNullable(in.text()));
                case TRACK -> builder.track(Optional.ofNullable(in.text()));
                case TERM_SYSTEM -> builder.termSystem(Optional.ofNullable(in.text(TermSystem::parse)));
                case TERMS -> builder.terms(Integers.optional(in.integer()));
                case MAXIMUM_MODULES_PER_TERM -> builder.maximumModulesPerTerm(Integers.optional(in.integer()));
                case PLACEMENTS -> builder.addAllPlacements(in.list(PlacementCodec::read));
                case IDENTIFIERS -> builder.addAllIdentifiers(in.list(IdentifierCodec::shared));
                case LIFECYCLE -> builder.lifecycle(Optional.ofNullable(in.shared(LifecycleCodec::read)));
                case RIGHTS -> builder.rights(Optional.ofNullable(in.shared(RightsCodec::read)));
                case PROVENANCE -> builder.provenance(Optional.ofNullable(in.shared(ProvenanceCodec::read)));
                case NOTE -> builder.note(LocalizedTextCodec.read(in));
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

    static void write(Programme value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        LocalizedTextCodec.write(DESCRIPTION, value.description(), out);
        out.text(DIPLOMA, value.diploma());
        out.text(MENTION, value.mention());
        out.text(TRACK, value.track());
        out.text(TERM_SYSTEM, value.termSystem());
        out.integer(TERMS, value.terms());
        out.integer(MAXIMUM_MODULES_PER_TERM, value.maximumModulesPerTerm());
        out.list(PLACEMENTS, value.placements(), PlacementCodec::write);
        out.list(IDENTIFIERS, value.identifiers(), IdentifierCodec::write);
        out.value(LIFECYCLE, value.lifecycle(), LifecycleCodec::write);
        out.value(RIGHTS, value.rights(), RightsCodec::write);
        out.value(PROVENANCE, value.provenance(), ProvenanceCodec::write);
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
