package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Audience;
import org.innovente.common.CertificationId;
import org.innovente.common.DiplomaId;
import org.innovente.common.Extensions;
import org.innovente.common.LanguageTag;
import org.innovente.common.PartnerId;
import org.innovente.diploma.AttemptPolicy;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.DiplomaType;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Diploma} in format version 1. */
final class DiplomaCodec {
    private static final String ID = "id";
    private static final String CODE = "code";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String OBJECTIVES = "objectives";
    private static final String OUTLETS = "outlets";
    private static final String TYPE = "type";
    private static final String AWARDED_BY = "awarded-by";
    private static final String CERTIFICATION = "certification";
    private static final String CREDITS = "credits";
    private static final String EQF_LEVEL = "eqf-level";
    private static final String NATIONAL_LEVEL = "national-level";
    private static final String ENTRY_LEVEL = "entry-level";
    private static final String LANGUAGES = "languages";
    private static final String AUDIENCES = "audiences";
    private static final String SUBJECTS = "subjects";
    private static final String COMPETENCIES = "competencies";
    private static final String BLOCKS = "blocks";
    private static final String OUTCOMES = "outcomes";
    private static final String ATTEMPT_POLICY = "attempt-policy";
    private static final String ROUNDING = "rounding";
    private static final String COMPENSATION = "compensation";
    private static final String IMPLICATIONS = "implications";
    private static final String TRANSITION = "transition";
    private static final String INDICATORS = "indicators";
    private static final String ALIGNMENTS = "alignments";
    private static final String IDENTIFIERS = "identifiers";
    private static final String LIFECYCLE = "lifecycle";
    private static final String RIGHTS = "rights";
    private static final String PROVENANCE = "provenance";
    private static final String NOTE = "note";

    private DiplomaCodec() {}

    static @Nullable Diploma read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Diploma.Builder builder = Diploma.builder();
        DiplomaId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(DiplomaId::parse);
                case CODE -> builder.code(Optional.ofNullable(in.text()));
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case DESCRIPTION -> builder.description(LocalizedTextCodec.read(in));
                case OBJECTIVES -> builder.objectives(LocalizedTextCodec.read(in));
                case OUTLETS -> builder.outlets(LocalizedTextCodec.read(in));
                case TYPE -> builder.type(Optional.ofNullable(in.text(DiplomaType::parse)));
                case AWARDED_BY -> builder.addAllAwardedBy(in.texts(PartnerId::parse));
                case CERTIFICATION -> builder.certification(Optional.ofNullable(in.text(CertificationId::parse)));
                case CREDITS -> builder.credits(Optional.ofNullable(in.shared(CreditsCodec::read)));
                case EQF_LEVEL -> builder.eqfLevel(Optional.ofNullable(EqfLevelCodec.read(in)));
                case NATIONAL_LEVEL -> builder.nationalLevel(Optional.ofNullable(IdentifierCodec.read(in)));
                case ENTRY_LEVEL -> builder.entryLevel(Optional.ofNullable(EqfLevelCodec.read(in)));
                case LANGUAGES -> builder.addAllLanguages(in.texts(LanguageTag::parse));
                case AUDIENCES -> builder.addAllAudiences(in.texts(Audience::parse));
                case SUBJECTS -> builder.addAllSubjects(in.list(IdentifierCodec::shared));
                case COMPETENCIES -> builder.addAllCompetencies(in.list(OutcomeCodec::shared));
                case BLOCKS -> builder.addAllBlocks(in.list(BlockCodec::read));
                case OUTCOMES -> builder.addAllOutcomes(in.list(NamedOutcomeCodec::read));
                case ATTEMPT_POLICY -> builder.attemptPolicy(Optional.ofNullable(in.text(AttemptPolicy::parse)));
                case ROUNDING -> builder.rounding(Optional.ofNullable(RoundingPolicyCodec.read(in)));
                case COMPENSATION -> builder.compensation(Optional.ofNullable(in.bool()));
                case IMPLICATIONS -> builder.addAllImplications(in.list(ImplicationCodec::read));
                case TRANSITION -> builder.transition(LocalizedTextCodec.read(in));
                case INDICATORS -> builder.addAllIndicators(in.list(ResultIndicatorCodec::read));
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

    static void write(Diploma value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        out.text(CODE, value.code());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        LocalizedTextCodec.write(DESCRIPTION, value.description(), out);
        LocalizedTextCodec.write(OBJECTIVES, value.objectives(), out);
        LocalizedTextCodec.write(OUTLETS, value.outlets(), out);
        out.text(TYPE, value.type());
        out.texts(AWARDED_BY, value.awardedBy());
        out.text(CERTIFICATION, value.certification());
        out.value(CREDITS, value.credits(), CreditsCodec::write);
        EqfLevelCodec.write(EQF_LEVEL, value.eqfLevel(), out);
        out.value(NATIONAL_LEVEL, value.nationalLevel(), IdentifierCodec::write);
        EqfLevelCodec.write(ENTRY_LEVEL, value.entryLevel(), out);
        out.texts(LANGUAGES, value.languages());
        out.texts(AUDIENCES, value.audiences());
        out.list(SUBJECTS, value.subjects(), IdentifierCodec::write);
        out.list(COMPETENCIES, value.competencies(), OutcomeCodec::write);
        out.list(BLOCKS, value.blocks(), BlockCodec::write);
        out.list(OUTCOMES, value.outcomes(), NamedOutcomeCodec::write);
        out.text(ATTEMPT_POLICY, value.attemptPolicy());
        out.value(ROUNDING, value.rounding(), RoundingPolicyCodec::write);
        out.bool(COMPENSATION, value.compensation());
        out.list(IMPLICATIONS, value.implications(), ImplicationCodec::write);
        LocalizedTextCodec.write(TRANSITION, value.transition(), out);
        out.list(INDICATORS, value.indicators(), ResultIndicatorCodec::write);
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
