package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Audience;
import org.innovente.common.DeliveryMode;
import org.innovente.common.Extensions;
import org.innovente.common.LanguageTag;
import org.innovente.common.ModuleId;
import org.innovente.common.PartnerId;
import org.innovente.common.TermKind;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.module.ModuleKind;
import org.innovente.module.ModuleType;
import org.innovente.module.TrainingModule;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link TrainingModule} in format version 1. */
final class TrainingModuleCodec {
    private static final String ID = "id";
    private static final String CODE = "code";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String OBJECTIVES = "objectives";
    private static final String CONTENT = "content";
    private static final String EXPECTED_RESULTS = "expected-results";
    private static final String TEACHING_METHODS = "teaching-methods";
    private static final String SUPPORT = "support";
    private static final String ACCESSIBILITY = "accessibility";
    private static final String KIND = "kind";
    private static final String TYPE = "type";
    private static final String PROVIDER = "provider";
    private static final String CREDITS = "credits";
    private static final String HOURS = "hours";
    private static final String EQF_LEVEL = "eqf-level";
    private static final String NATIONAL_LEVEL = "national-level";
    private static final String ENTRY_LEVEL = "entry-level";
    private static final String AUDIENCES = "audiences";
    private static final String DELIVERY_MODES = "delivery-modes";
    private static final String LANGUAGES = "languages";
    private static final String OPEN_TERMS = "open-terms";
    private static final String SUBJECTS = "subjects";
    private static final String OUTCOMES = "outcomes";
    private static final String ASSESSMENTS = "assessments";
    private static final String PARTS = "parts";
    private static final String PREREQUISITE = "prerequisite";
    private static final String COREQUISITE = "corequisite";
    private static final String STRICT_COREQUISITE = "strict-corequisite";
    private static final String EXCLUDES = "excludes";
    private static final String EQUIVALENTS = "equivalents";
    private static final String RESOURCES = "resources";
    private static final String INDICATORS = "indicators";
    private static final String DERIVED_FROM = "derived-from";
    private static final String ALIGNMENTS = "alignments";
    private static final String IDENTIFIERS = "identifiers";
    private static final String LIFECYCLE = "lifecycle";
    private static final String RIGHTS = "rights";
    private static final String PROVENANCE = "provenance";
    private static final String NOTE = "note";

    private TrainingModuleCodec() {}

    static @Nullable TrainingModule read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        TrainingModule.Builder builder = TrainingModule.builder();
        ModuleId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(ModuleId::parse);
                case CODE -> builder.code(Optional.ofNullable(in.text()));
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case DESCRIPTION -> builder.description(LocalizedTextCodec.read(in));
                case OBJECTIVES -> builder.objectives(LocalizedTextCodec.read(in));
                case CONTENT -> builder.content(LocalizedTextCodec.read(in));
                case EXPECTED_RESULTS -> builder.expectedResults(LocalizedTextCodec.read(in));
                case TEACHING_METHODS -> builder.teachingMethods(LocalizedTextCodec.read(in));
                case SUPPORT -> builder.support(LocalizedTextCodec.read(in));
                case ACCESSIBILITY -> builder.accessibility(LocalizedTextCodec.read(in));
                case KIND -> builder.kind(Optional.ofNullable(in.text(ModuleKind::parse)));
                case TYPE -> builder.type(Optional.ofNullable(in.text(ModuleType::parse)));
                case PROVIDER -> builder.provider(Optional.ofNullable(in.text(PartnerId::parse)));
                case CREDITS -> builder.credits(Optional.ofNullable(in.shared(CreditsCodec::read)));
                case HOURS -> builder.hours(Optional.ofNullable(in.shared(HoursCodec::read)));
                case EQF_LEVEL -> builder.eqfLevel(Optional.ofNullable(EqfLevelCodec.read(in)));
                case NATIONAL_LEVEL -> builder.nationalLevel(Optional.ofNullable(IdentifierCodec.read(in)));
                case ENTRY_LEVEL -> builder.entryLevel(Optional.ofNullable(EqfLevelCodec.read(in)));
                case AUDIENCES -> builder.addAllAudiences(in.texts(Audience::parse));
                case DELIVERY_MODES -> builder.addAllDeliveryModes(in.texts(DeliveryMode::parse));
                case LANGUAGES -> builder.addAllLanguages(in.texts(LanguageTag::parse));
                case OPEN_TERMS -> builder.addAllOpenTerms(in.texts(TermKind::parse));
                case SUBJECTS -> builder.addAllSubjects(in.list(IdentifierCodec::shared));
                case OUTCOMES -> builder.addAllOutcomes(in.list(OutcomeCodec::shared));
                case ASSESSMENTS -> builder.addAllAssessments(in.list(AssessmentCodec::shared));
                case PARTS -> builder.addAllParts(in.list(ModulePartCodec::read));
                case PREREQUISITE -> builder.prerequisite(Optional.ofNullable(PrerequisiteCodec.read(in)));
                case COREQUISITE -> builder.corequisite(Optional.ofNullable(RequirementCodec.read(in)));
                case STRICT_COREQUISITE -> builder.strictCorequisite(Optional.ofNullable(RequirementCodec.read(in)));
                case EXCLUDES -> builder.addAllExcludes(in.texts(ModuleId::parse));
                case EQUIVALENTS -> builder.addAllEquivalents(in.texts(ModuleId::parse));
                case RESOURCES -> builder.addAllResources(in.list(LearningResourceCodec::read));
                case INDICATORS -> builder.addAllIndicators(in.list(ResultIndicatorCodec::read));
                case DERIVED_FROM -> builder.derivedFrom(Optional.ofNullable(in.text(ModuleId::parse)));
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

    static void write(TrainingModule value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        out.text(CODE, value.code());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        LocalizedTextCodec.write(DESCRIPTION, value.description(), out);
        LocalizedTextCodec.write(OBJECTIVES, value.objectives(), out);
        LocalizedTextCodec.write(CONTENT, value.content(), out);
        LocalizedTextCodec.write(EXPECTED_RESULTS, value.expectedResults(), out);
        LocalizedTextCodec.write(TEACHING_METHODS, value.teachingMethods(), out);
        LocalizedTextCodec.write(SUPPORT, value.support(), out);
        LocalizedTextCodec.write(ACCESSIBILITY, value.accessibility(), out);
        out.text(KIND, value.kind());
        out.text(TYPE, value.type());
        out.text(PROVIDER, value.provider());
        out.value(CREDITS, value.credits(), CreditsCodec::write);
        out.value(HOURS, value.hours(), HoursCodec::write);
        EqfLevelCodec.write(EQF_LEVEL, value.eqfLevel(), out);
        out.value(NATIONAL_LEVEL, value.nationalLevel(), IdentifierCodec::write);
        EqfLevelCodec.write(ENTRY_LEVEL, value.entryLevel(), out);
        out.texts(AUDIENCES, value.audiences());
        out.texts(DELIVERY_MODES, value.deliveryModes());
        out.texts(LANGUAGES, value.languages());
        out.texts(OPEN_TERMS, value.openTerms());
        out.list(SUBJECTS, value.subjects(), IdentifierCodec::write);
        out.list(OUTCOMES, value.outcomes(), OutcomeCodec::write);
        out.list(ASSESSMENTS, value.assessments(), AssessmentCodec::write);
        out.list(PARTS, value.parts(), ModulePartCodec::write);
        out.value(PREREQUISITE, value.prerequisite(), PrerequisiteCodec::write);
        out.value(COREQUISITE, value.corequisite(), RequirementCodec::write);
        out.value(STRICT_COREQUISITE, value.strictCorequisite(), RequirementCodec::write);
        out.texts(EXCLUDES, value.excludes());
        out.texts(EQUIVALENTS, value.equivalents());
        out.list(RESOURCES, value.resources(), LearningResourceCodec::write);
        out.list(INDICATORS, value.indicators(), ResultIndicatorCodec::write);
        out.text(DERIVED_FROM, value.derivedFrom());
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
