package org.innovente.validation.rule.prerequisite;

import java.util.List;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Every module states its prerequisites, "none" included. Source: Qualiopi indicator 1. */
final class PrerequisiteStatedRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.NOT_STATED);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.prerequisite().isEmpty()) {
            sink.report(PrerequisiteCode.NOT_STATED, at, it.id());
        }
    }
}
