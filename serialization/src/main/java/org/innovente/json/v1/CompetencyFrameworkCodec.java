package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.FrameworkId;
import org.innovente.common.LanguageTag;
import org.innovente.common.PartnerId;
import org.innovente.common.ScaleId;
import org.innovente.competency.CompetencyFramework;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link CompetencyFramework} in format version 1. */
final class CompetencyFrameworkCodec {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String PUBLISHER = "publisher";
    private static final String LANGUAGES = "languages";
    private static final String SUBJECTS = "subjects";
    private static final String DEFAULT_SCALE = "default-scale";
    private static final String SCALES = "scales";
    private static final String COMPETENCIES = "competencies";
    private static final String RELATIONS = "relations";
    private static final String ALIGNMENTS = "alignments";
    private static final String IDENTIFIERS = "identifiers";
    private static final String LIFECYCLE = "lifecycle";
    private static final String RIGHTS = "rights";
    private static final String PROVENANCE = "provenance";
    private static final String NOTE = "note";

    private CompetencyFrameworkCodec() {}

    static @Nullable CompetencyFramework read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        CompetencyFramework.Builder builder = CompetencyFramework.builder();
        FrameworkId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(FrameworkId::parse);
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case DESCRIPTION -> builder.description(LocalizedTextCodec.read(in));
                case PUBLISHER -> builder.publisher(Optional.ofNullable(in.text(PartnerId::parse)));
                case LANGUAGES -> builder.addAllLanguages(in.texts(LanguageTag::parse));
                case SUBJECTS -> builder.addAllSubjects(in.list(IdentifierCodec::shared));
                case DEFAULT_SCALE -> builder.defaultScale(Optional.ofNullable(in.text(ScaleId::parse)));
                case SCALES -> builder.addAllScales(in.list(ProficiencyScaleCodec::read));
                case COMPETENCIES -> builder.addAllCompetencies(in.list(CompetencyCodec::read));
                case RELATIONS -> builder.addAllRelations(in.list(CompetencyRelationCodec::read));
                case ALIGNMENTS -> builder.addAllAlignments(in.list(AlignmentCodec::read));
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

    static void write(CompetencyFramework value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        LocalizedTextCodec.write(DESCRIPTION, value.description(), out);
        out.text(PUBLISHER, value.publisher());
        out.texts(LANGUAGES, value.languages());
        out.list(SUBJECTS, value.subjects(), IdentifierCodec::write);
        out.text(DEFAULT_SCALE, value.defaultScale());
        out.list(SCALES, value.scales(), ProficiencyScaleCodec::write);
        out.list(COMPETENCIES, value.competencies(), CompetencyCodec::write);
        out.list(RELATIONS, value.relations(), CompetencyRelationCodec::write);
        out.list(ALIGNMENTS, value.alignments(), AlignmentCodec::write);
        out.list(IDENTIFIERS, value.identifiers(), IdentifierCodec::write);
        out.value(LIFECYCLE, value.lifecycle(), LifecycleCodec::write);
        out.value(RIGHTS, value.rights(), RightsCodec::write);
        out.value(PROVENANCE, value.provenance(), ProvenanceCodec::write);
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
