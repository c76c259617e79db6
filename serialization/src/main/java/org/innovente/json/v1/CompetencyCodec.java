package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.CompetencyId;
import org.innovente.common.Extensions;
import org.innovente.common.LevelId;
import org.innovente.common.ScaleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyKind;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Competency} in format version 1. */
final class CompetencyCodec {
    private static final String ID = "id";
    private static final String CODE = "code";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String KIND = "kind";
    private static final String PARENTS = "parents";
    private static final String SCALE = "scale";
    private static final String LEVELS = "levels";
    private static final String EXPECTED_LEVEL = "expected-level";
    private static final String ALIGNMENTS = "alignments";
    private static final String SUBJECTS = "subjects";
    private static final String IDENTIFIERS = "identifiers";
    private static final String LIFECYCLE = "lifecycle";
    private static final String RIGHTS = "rights";
    private static final String PROVENANCE = "provenance";
    private static final String NOTE = "note";

    private CompetencyCodec() {}

    static @Nullable Competency read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Competency.Builder builder = Competency.builder();
        CompetencyId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(CompetencyId::parse);
                case CODE -> builder.code(Optional.ofNullable(in.text()));
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case DESCRIPTION -> builder.description(LocalizedTextCodec.read(in));
                case KIND -> builder.kind(Optional.ofNullable(in.text(CompetencyKind::parse)));
                case PARENTS -> builder.addAllParents(in.texts(CompetencyId::parse));
                case SCALE -> builder.scale(Optional.ofNullable(in.text(ScaleId::parse)));
                case LEVELS -> builder.addAllLevels(in.list(LevelDescriptorCodec::read));
                case EXPECTED_LEVEL -> builder.expectedLevel(Optional.ofNullable(in.text(LevelId::parse)));
                case ALIGNMENTS -> builder.addAllAlignments(in.list(AlignmentCodec::read));
                case SUBJECTS -> builder.addAllSubjects(in.list(IdentifierCodec::shared));
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

    static void write(Competency value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        out.text(CODE, value.code());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        LocalizedTextCodec.write(DESCRIPTION, value.description(), out);
        out.text(KIND, value.kind());
        out.texts(PARENTS, value.parents());
        out.text(SCALE, value.scale());
        out.list(LEVELS, value.levels(), LevelDescriptorCodec::write);
        out.text(EXPECTED_LEVEL, value.expectedLevel());
        out.list(ALIGNMENTS, value.alignments(), AlignmentCodec::write);
        out.list(SUBJECTS, value.subjects(), IdentifierCodec::write);
        out.list(IDENTIFIERS, value.identifiers(), IdentifierCodec::write);
        out.value(LIFECYCLE, value.lifecycle(), LifecycleCodec::write);
        out.value(RIGHTS, value.rights(), RightsCodec::write);
        out.value(PROVENANCE, value.provenance(), ProvenanceCodec::write);
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
