package org.innovente.testing;

import org.innovente.common.AssessmentId;
import org.innovente.common.Audience;
import org.innovente.common.CompetencyId;
import org.innovente.common.DeliveryMode;
import org.innovente.common.FrameworkId;
import org.innovente.common.GradeScaleId;
import org.innovente.common.LanguageTag;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.common.PartnerId;
import org.innovente.common.ResourceId;
import org.innovente.common.TermKind;
import org.innovente.module.Assessment;
import org.innovente.module.AssessmentMode;
import org.innovente.module.AssessmentTiming;
import org.innovente.module.LearningResource;
import org.innovente.module.ModuleKind;
import org.innovente.module.ModulePart;
import org.innovente.module.ModuleType;
import org.innovente.module.Outcome;
import org.innovente.module.OutcomeRole;
import org.innovente.module.PartObligation;
import org.innovente.module.ResourceType;
import org.innovente.module.ResultIndicator;
import org.innovente.module.TrainingModule;

/** Random values of the room {@code module}; the sizes and depth are those of the {@link RandomValues}. */
final class RandomModule {

    private RandomModule() {}

    /** Returns a random {@link Outcome}. */
    static Outcome outcome(RandomValues r) {
        Outcome.Builder b = Outcome.builder();
        b.competency(r.vocabulary(CompetencyId::parse));
        if (r.some()) {
            b.framework(r.vocabulary(FrameworkId::parse));
        }
        if (r.some()) {
            b.level(r.vocabulary(LevelId::parse));
        }
        b.addAllRoles(r.list(() -> r.oneOf(OutcomeRole.values())));
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Assessment}. */
    static Assessment assessment(RandomValues r) {
        Assessment.Builder b = Assessment.builder();
        if (r.some()) {
            b.id(r.vocabulary(AssessmentId::parse));
        }
        b.title(r.localized());
        if (r.some()) {
            b.mode(r.vocabulary(AssessmentMode::parse));
        }
        if (r.some()) {
            b.timing(r.oneOf(AssessmentTiming.values()));
        }
        if (r.some()) {
            b.session(r.integer());
        }
        if (r.some()) {
            b.secondChance(r.bool());
        }
        if (r.some()) {
            b.weight(r.decimal());
        }
        if (r.some()) {
            b.coefficient(r.decimal());
        }
        if (r.some()) {
            b.scale(r.vocabulary(GradeScaleId::parse));
        }
        b.addAllEvidences(r.list(() -> RandomModule.outcome(r)));
        b.situation(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link LearningResource}. */
    static LearningResource learningResource(RandomValues r) {
        LearningResource.Builder b = LearningResource.builder();
        b.id(r.vocabulary(ResourceId::parse));
        b.title(r.localized());
        b.description(r.localized());
        if (r.some()) {
            b.type(r.vocabulary(ResourceType::parse));
        }
        if (r.some()) {
            b.mediaType(r.text());
        }
        b.addAllLanguages(r.list(() -> r.vocabulary(LanguageTag::parse)));
        if (r.some()) {
            b.address(r.text());
        }
        b.addAllAuthors(r.list(() -> r.text()));
        if (r.some()) {
            b.derivedFrom(r.vocabulary(ResourceId::parse));
        }
        b.addAllAlternatives(r.list(() -> r.localized()));
        b.addAllIdentifiers(r.list(() -> RandomCommon.identifier(r)));
        if (r.some()) {
            b.lifecycle(RandomCommon.lifecycle(r));
        }
        if (r.some()) {
            b.rights(RandomCommon.rights(r));
        }
        if (r.some()) {
            b.provenance(RandomCommon.provenance(r));
        }
        b.note(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link ResultIndicator}. */
    static ResultIndicator resultIndicator(RandomValues r) {
        ResultIndicator.Builder b = ResultIndicator.builder();
        if (r.some()) {
            b.period(RandomCommon.period(r));
        }
        b.population(r.localized());
        if (r.some()) {
            b.headcount(r.integer());
        }
        if (r.some()) {
            b.successRate(r.decimal());
        }
        if (r.some()) {
            b.satisfactionRate(r.decimal());
        }
        if (r.some()) {
            b.insertionRate(r.decimal());
        }
        if (r.some()) {
            b.partialRate(r.decimal());
        }
        b.outlets(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link ModulePart}. */
    static ModulePart modulePart(RandomValues r) {
        ModulePart.Builder b = ModulePart.builder();
        b.module(r.vocabulary(ModuleId::parse));
        if (r.some()) {
            b.obligation(r.oneOf(PartObligation.values()));
        }
        if (r.some()) {
            b.coefficient(r.decimal());
        }
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link TrainingModule}. */
    static TrainingModule trainingModule(RandomValues r) {
        TrainingModule.Builder b = TrainingModule.builder();
        b.id(r.vocabulary(ModuleId::parse));
        if (r.some()) {
            b.code(r.text());
        }
        b.title(r.localized());
        b.description(r.localized());
        b.objectives(r.localized());
        b.content(r.localized());
        b.expectedResults(r.localized());
        b.teachingMethods(r.localized());
        b.support(r.localized());
        b.accessibility(r.localized());
        if (r.some()) {
            b.kind(r.vocabulary(ModuleKind::parse));
        }
        if (r.some()) {
            b.type(r.vocabulary(ModuleType::parse));
        }
        if (r.some()) {
            b.provider(r.vocabulary(PartnerId::parse));
        }
        if (r.some()) {
            b.credits(r.credits());
        }
        if (r.some()) {
            b.hours(r.hours());
        }
        if (r.some()) {
            b.eqfLevel(r.eqf());
        }
        if (r.some()) {
            b.nationalLevel(RandomCommon.identifier(r));
        }
        if (r.some()) {
            b.entryLevel(r.eqf());
        }
        b.addAllAudiences(r.list(() -> r.vocabulary(Audience::parse)));
        b.addAllDeliveryModes(r.list(() -> r.vocabulary(DeliveryMode::parse)));
        b.addAllLanguages(r.list(() -> r.vocabulary(LanguageTag::parse)));
        b.addAllOpenTerms(r.list(() -> r.vocabulary(TermKind::parse)));
        b.addAllSubjects(r.list(() -> RandomCommon.identifier(r)));
        b.addAllOutcomes(r.list(() -> RandomModule.outcome(r)));
        b.addAllAssessments(r.list(() -> RandomModule.assessment(r)));
        b.addAllParts(r.list(() -> RandomModule.modulePart(r)));
        if (r.some()) {
            b.prerequisite(RandomRequirement.prerequisite(r));
        }
        if (r.some()) {
            b.corequisite(RandomRequirement.requirement(r));
        }
        if (r.some()) {
            b.strictCorequisite(RandomRequirement.requirement(r));
        }
        b.addAllExcludes(r.list(() -> r.vocabulary(ModuleId::parse)));
        b.addAllEquivalents(r.list(() -> r.vocabulary(ModuleId::parse)));
        b.addAllResources(r.list(() -> RandomModule.learningResource(r)));
        b.addAllIndicators(r.list(() -> RandomModule.resultIndicator(r)));
        if (r.some()) {
            b.derivedFrom(r.vocabulary(ModuleId::parse));
        }
        b.addAllAlignments(r.list(() -> RandomCompetency.alignment(r)));
        b.addAllIdentifiers(r.list(() -> RandomCommon.identifier(r)));
        if (r.some()) {
            b.lifecycle(RandomCommon.lifecycle(r));
        }
        if (r.some()) {
            b.rights(RandomCommon.rights(r));
        }
        if (r.some()) {
            b.provenance(RandomCommon.provenance(r));
        }
        b.note(r.localized());
        return b.extensions(r.extensions()).build();
    }
}
