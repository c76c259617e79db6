package org.innovente.validation;

import org.innovente.module.Assessment;
import org.innovente.module.LearningResource;
import org.innovente.module.ModulePart;
import org.innovente.module.Outcome;
import org.innovente.module.ResultIndicator;
import org.innovente.module.TrainingModule;

/** The walk through modules. */
final class ModuleWalk extends WalkSteps {

    private final FrameworkWalk frameworks;

    ModuleWalk(CatalogueWalk.Visitor visitor, FrameworkWalk frameworks) {
        super(visitor);
        this.frameworks = frameworks;
    }

    void module(TrainingModule it, Place at) {
        visit(TrainingModule.class, it, at);
        text(it.title(), at, "title");
        text(it.description(), at, "description");
        text(it.objectives(), at, "objectives");
        text(it.content(), at, "content");
        text(it.expectedResults(), at, "expected-results");
        text(it.teachingMethods(), at, "teaching-methods");
        text(it.support(), at, "support");
        text(it.accessibility(), at, "accessibility");
        it.nationalLevel().ifPresent(code -> identifier(code, at.at("national-level")));
        identifiers(it.subjects(), at, "subjects");
        each(it.outcomes(), at, "outcomes", this::outcome);
        each(it.assessments(), at, "assessments", this::assessment);
        each(it.parts(), at, "parts", this::modulePart);
        it.prerequisite().ifPresent(stated -> prerequisite(stated, at.at("prerequisite")));
        it.corequisite().ifPresent(rule -> requirement(rule, at.at("corequisite")));
        it.strictCorequisite().ifPresent(rule -> requirement(rule, at.at("strict-corequisite")));
        each(it.resources(), at, "resources", "resource", LearningResource::id, this::resource);
        each(it.indicators(), at, "indicators", this::resultIndicator);
        each(it.alignments(), at, "alignments", frameworks::alignment);
        described(it.identifiers(), it.lifecycle(), it.rights(), it.note(), at);
    }

    void outcome(Outcome it, Place at) {
        visit(Outcome.class, it, at);
    }

    void assessment(Assessment it, Place at) {
        visit(Assessment.class, it, at);
        text(it.title(), at, "title");
        each(it.evidences(), at, "evidences", this::outcome);
        text(it.situation(), at, "situation");
    }

    void modulePart(ModulePart it, Place at) {
        visit(ModulePart.class, it, at);
    }

    void resource(LearningResource it, Place at) {
        visit(LearningResource.class, it, at);
        text(it.title(), at, "title");
        text(it.description(), at, "description");
        texts(it.alternatives(), at, "alternatives");
        described(it.identifiers(), it.lifecycle(), it.rights(), it.note(), at);
    }

    void resultIndicator(ResultIndicator it, Place at) {
        visit(ResultIndicator.class, it, at);
        text(it.population(), at, "population");
        text(it.outlets(), at, "outlets");
    }
}
