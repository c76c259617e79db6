package org.innovente.validation.rule.competency;

import java.util.List;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Every module, or each of its parts, contributes to a competency. Source: CTI, outcomes of course units. */
final class ModuleWithoutOutcomeRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.MODULE_WITHOUT_OUTCOME);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.outcomes().isEmpty() && it.parts().isEmpty()) {
            sink.report(CompetencyCode.MODULE_WITHOUT_OUTCOME, at, it.id());
        }
    }
}
