package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.BlockId;
import org.innovente.common.Extensions;
import org.innovente.diploma.Block;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Block} in format version 1. */
final class BlockCodec {
    private static final String ID = "id";
    private static final String CODE = "code";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String COMPETENCIES = "competencies";
    private static final String REQUIREMENT = "requirement";
    private static final String ASSESSMENTS = "assessments";
    private static final String CREDITS = "credits";
    private static final String OPTIONAL = "optional";
    private static final String IDENTIFIERS = "identifiers";
    private static final String LIFECYCLE = "lifecycle";
    private static final String RIGHTS = "rights";
    private static final String PROVENANCE = "provenance";
    private static final String NOTE = "note";

    private BlockCodec() {}

    static @Nullable Block read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Block.Builder builder = Block.builder();
        BlockId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(BlockId::parse);
                case CODE -> builder.code(Optional.ofNullable(in.text()));
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case DESCRIPTION -> builder.description(LocalizedTextCodec.read(in));
                case COMPETENCIES -> builder.addAllCompetencies(in.list(OutcomeCodec::shared));
                case REQUIREMENT -> builder.requirement(Optional.ofNullable(RequirementCodec.read(in)));
                case ASSESSMENTS -> builder.addAllAssessments(in.list(AssessmentCodec::shared));
                case CREDITS -> builder.credits(Optional.ofNullable(in.shared(CreditsCodec::read)));
                case OPTIONAL -> builder.optional(Optional.ofNullable(in.bool()));
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

    static void write(Block value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        out.text(CODE, value.code());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        LocalizedTextCodec.write(DESCRIPTION, value.description(), out);
        out.list(COMPETENCIES, value.competencies(), OutcomeCodec::write);
        out.value(REQUIREMENT, value.requirement(), RequirementCodec::write);
        out.list(ASSESSMENTS, value.assessments(), AssessmentCodec::write);
        out.value(CREDITS, value.credits(), CreditsCodec::write);
        out.bool(OPTIONAL, value.optional());
        out.list(IDENTIFIERS, value.identifiers(), IdentifierCodec::write);
        out.value(LIFECYCLE, value.lifecycle(), LifecycleCodec::write);
        out.value(RIGHTS, value.rights(), RightsCodec::write);
        out.value(PROVENANCE, value.provenance(), ProvenanceCodec::write);
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
