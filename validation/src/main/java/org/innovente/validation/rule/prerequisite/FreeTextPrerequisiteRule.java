package org.innovente.validation.rule.prerequisite;

import java.util.List;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A prerequisite in words has a computable rule beside it. */
final class FreeTextPrerequisiteRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.FREE_TEXT);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {
        it.prerequisite()
                .filter(stated ->
                        stated.requirement().isEmpty() && !stated.prose().isEmpty())
                .ifPresent(stated -> sink.report(PrerequisiteCode.FREE_TEXT, at.at("prerequisite"), it.id()));
    }
}
