package org.innovente.change;

import static org.innovente.change.ValueText.text;

import org.innovente.module.Assessment;
import org.innovente.module.LearningResource;
import org.innovente.module.ModulePart;
import org.innovente.module.Outcome;
import org.innovente.module.ResultIndicator;
import org.innovente.module.TrainingModule;

/** The members of modules, in the order of the wire format. */
final class ModuleShapes {
    static final Shape<Outcome> OUTCOME = Shape.<Outcome>of(v -> text(v.framework(), v.competency()))
            .value("competency", Outcome::competency)
            .value("framework", Outcome::framework)
            .value("level", Outcome::level)
            .value("roles", Outcome::roles)
            .value("extensions", Outcome::extensions);

    static final Shape<Assessment> ASSESSMENT = Shape.<Assessment>of(v -> text(v.id()))
            .value("id", Assessment::id)
            .value("title", Assessment::title)
            .value("mode", Assessment::mode)
            .value("timing", Assessment::timing)
            .value("session", Assessment::session)
            .value("second-chance", Assessment::secondChance)
            .value("weight", Assessment::weight)
            .value("coefficient", Assessment::coefficient)
            .value("scale", Assessment::scale)
            .list("evidences", Assessment::evidences, OUTCOME)
            .value("situation", Assessment::situation)
            .value("extensions", Assessment::extensions);

    static final Shape<LearningResource> LEARNING_RESOURCE = Shape.<LearningResource>of(v -> text(v.id()))
            .value("id", LearningResource::id)
            .value("title", LearningResource::title)
            .value("description", LearningResource::description)
            .value("type", LearningResource::type)
            .value("media-type", LearningResource::mediaType)
            .value("languages", LearningResource::languages)
            .value("address", LearningResource::address)
            .value("authors", LearningResource::authors)
            .value("derived-from", LearningResource::derivedFrom)
            .value("alternatives", LearningResource::alternatives)
            .value("identifiers", LearningResource::identifiers)
            .one("lifecycle", LearningResource::lifecycle, CommonShapes.LIFECYCLE)
            .one("rights", LearningResource::rights, CommonShapes.RIGHTS)
            .one("provenance", LearningResource::provenance, CommonShapes.PROVENANCE)
            .value("note", LearningResource::note)
            .value("extensions", LearningResource::extensions);

    static final Shape<ResultIndicator> RESULT_INDICATOR = Shape.<ResultIndicator>of(v -> text(v.period()))
            .value("period", ResultIndicator::period)
            .value("population", ResultIndicator::population)
            .value("headcount", ResultIndicator::headcount)
            .value("success-rate", ResultIndicator::successRate)
            .value("satisfaction-rate", ResultIndicator::satisfactionRate)
            .value("insertion-rate", ResultIndicator::insertionRate)
            .value("partial-rate", ResultIndicator::partialRate)
            .value("outlets", ResultIndicator::outlets)
            .value("extensions", ResultIndicator::extensions);

    static final Shape<ModulePart> MODULE_PART = Shape.<ModulePart>of(v -> text(v.module()))
            .value("module", ModulePart::module)
            .value("obligation", ModulePart::obligation)
            .value("coefficient", ModulePart::coefficient)
            .value("extensions", ModulePart::extensions);

    static final Shape<TrainingModule> TRAINING_MODULE = Shape.<TrainingModule>of(v -> text(v.id()))
            .value("id", TrainingModule::id)
            .value("code", TrainingModule::code)
            .value("title", TrainingModule::title)
            .value("description", TrainingModule::description)
            .value("objectives", TrainingModule::objectives)
            .value("content", TrainingModule::content)
            .value("expected-results", TrainingModule::expectedResults)
            .value("teaching-methods", TrainingModule::teachingMethods)
            .value("support", TrainingModule::support)
            .value("accessibility", TrainingModule::accessibility)
            .value("kind", TrainingModule::kind)
            .value("type", TrainingModule::type)
            .value("provider", TrainingModule::provider)
            .value("credits", TrainingModule::credits)
            .value("hours", TrainingModule::hours)
            .value("eqf-level", TrainingModule::eqfLevel)
            .value("national-level", TrainingModule::nationalLevel)
            .value("entry-level", TrainingModule::entryLevel)
            .value("audiences", TrainingModule::audiences)
            .value("delivery-modes", TrainingModule::deliveryModes)
            .value("languages", TrainingModule::languages)
            .value("open-terms", TrainingModule::openTerms)
            .value("subjects", TrainingModule::subjects)
            .list("outcomes", TrainingModule::outcomes, OUTCOME)
            .list("assessments", TrainingModule::assessments, ASSESSMENT)
            .list("parts", TrainingModule::parts, MODULE_PART)
            .value("prerequisite", TrainingModule::prerequisite)
            .value("corequisite", TrainingModule::corequisite)
            .value("strict-corequisite", TrainingModule::strictCorequisite)
            .value("excludes", TrainingModule::excludes)
            .value("equivalents", TrainingModule::equivalents)
            .list("resources", TrainingModule::resources, LEARNING_RESOURCE)
            .list("indicators", TrainingModule::indicators, RESULT_INDICATOR)
            .value("derived-from", TrainingModule::derivedFrom)
            .list("alignments", TrainingModule::alignments, CompetencyShapes.ALIGNMENT)
            .value("identifiers", TrainingModule::identifiers)
            .one("lifecycle", TrainingModule::lifecycle, CommonShapes.LIFECYCLE)
            .one("rights", TrainingModule::rights, CommonShapes.RIGHTS)
            .one("provenance", TrainingModule::provenance, CommonShapes.PROVENANCE)
            .value("note", TrainingModule::note)
            .value("extensions", TrainingModule::extensions);

    private ModuleShapes() {}
}
