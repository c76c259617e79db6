package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.CompetencyId;
import org.innovente.common.Extensions;
import org.innovente.common.FrameworkId;
import org.innovente.competency.CompetencyRelation;
import org.innovente.competency.RelationType;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link CompetencyRelation} in format version 1. */
final class CompetencyRelationCodec {
    private static final String SOURCE = "source";
    private static final String SOURCE_FRAMEWORK = "source-framework";
    private static final String TYPE = "type";
    private static final String TARGET = "target";
    private static final String TARGET_FRAMEWORK = "target-framework";
    private static final String NOTE = "note";
    private static final String IDENTIFIERS = "identifiers";
    private static final String LIFECYCLE = "lifecycle";
    private static final String RIGHTS = "rights";
    private static final String PROVENANCE = "provenance";

    private CompetencyRelationCodec() {}

    static @Nullable CompetencyRelation read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        CompetencyRelation.Builder builder = CompetencyRelation.builder();
        CompetencyId source = null;
        RelationType type = null;
        CompetencyId target = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case SOURCE -> source = in.text(CompetencyId::parse);
                case SOURCE_FRAMEWORK -> builder.sourceFramework(Optional.ofNullable(in.text(FrameworkId::parse)));
                case TYPE -> type = in.text(RelationType::parse);
                case TARGET -> target = in.text(CompetencyId::parse);
                case TARGET_FRAMEWORK -> builder.targetFramework(Optional.ofNullable(in.text(FrameworkId::parse)));
                case NOTE -> builder.note(LocalizedTextCodec.read(in));
                case IDENTIFIERS -> builder.addAllIdentifiers(in.list(IdentifierCodec::shared));
                case LIFECYCLE -> builder.lifecycle(Optional.ofNullable(in.shared(LifecycleCodec::read)));
                case RIGHTS -> builder.rights(Optional.ofNullable(in.shared(RightsCodec::read)));
                case PROVENANCE -> builder.provenance(Optional.ofNullable(in.shared(ProvenanceCodec::read)));
                default -> in.keep(member);
            }
        }
        if (source == null) {
            in.absent(SOURCE);
        }
        if (type == null) {
            in.absent(TYPE);
        }
        if (target == null) {
            in.absent(TARGET);
        }
        Extensions extensions = in.endObject();
        if (source == null || type == null || target == null) {
            return null;
        }
        return in.build(builder.source(source).type(type).target(target).extensions(extensions)::build);
    }

    static void write(CompetencyRelation value, JsonSink out) {
        out.startObject();
        out.text(SOURCE, value.source().toString());
        out.text(SOURCE_FRAMEWORK, value.sourceFramework());
        out.text(TYPE, value.type().toString());
        out.text(TARGET, value.target().toString());
        out.text(TARGET_FRAMEWORK, value.targetFramework());
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.list(IDENTIFIERS, value.identifiers(), IdentifierCodec::write);
        out.value(LIFECYCLE, value.lifecycle(), LifecycleCodec::write);
        out.value(RIGHTS, value.rights(), RightsCodec::write);
        out.value(PROVENANCE, value.provenance(), ProvenanceCodec::write);
        out.extensions(value.extensions());
        out.endObject();
    }
}
