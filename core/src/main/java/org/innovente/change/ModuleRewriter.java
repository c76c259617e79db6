package org.innovente.change;

import org.innovente.module.Assessment;
import org.innovente.module.LearningResource;
import org.innovente.module.ModulePart;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;

/** The renaming of identifiers in modules. */
final class ModuleRewriter {
    private final Naming names;
    private final RuleRewriter rules;

    ModuleRewriter(Naming names) {
        this.names = names;
        this.rules = new RuleRewriter(names);
    }

    Assessment assessment(Assessment v) {
        return v.toBuilder()
                .scale(v.scale().map(names::gradeScale))
                .evidences(v.evidences().stream().map(this::outcome).toList())
                .build();
    }

    LearningResource learningResource(LearningResource v) {
        return v.toBuilder()
                .id(names.resource(v.id()))
                .derivedFrom(v.derivedFrom().map(names::resource))
                .lifecycle(names.lifecycle(v.lifecycle(), "resource"))
                .build();
    }

    ModulePart modulePart(ModulePart v) {
        return v.toBuilder().module(names.module(v.module())).build();
    }

    Outcome outcome(Outcome v) {
        return v.toBuilder()
                .framework(names.framework(v.framework(), v.competency()))
                .build();
    }

    TrainingModule trainingModule(TrainingModule v) {
        return v.toBuilder()
                .id(names.module(v.id()))
                .provider(v.provider().map(names::partner))
                .outcomes(v.outcomes().stream().map(this::outcome).toList())
                .assessments(v.assessments().stream().map(this::assessment).toList())
                .parts(v.parts().stream().map(this::modulePart).toList())
                .prerequisite(v.prerequisite().map(rules::prerequisite))
                .corequisite(v.corequisite().map(rules::rule))
                .strictCorequisite(v.strictCorequisite().map(rules::rule))
                .excludes(v.excludes().stream().map(names::module).toList())
                .equivalents(v.equivalents().stream().map(names::module).toList())
                .resources(v.resources().stream().map(this::learningResource).toList())
                .derivedFrom(v.derivedFrom().map(names::module))
                .lifecycle(names.lifecycle(v.lifecycle(), "module"))
                .build();
    }
}
