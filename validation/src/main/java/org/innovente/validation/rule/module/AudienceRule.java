package org.innovente.validation.rule.module;

import java.util.List;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A module says whom it is for. Source: LHEO, code-public-vise. */
final class AudienceRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.MISSING_AUDIENCE);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (it.audiences().isEmpty()) {
            sink.report(ModuleCode.MISSING_AUDIENCE, at, it.id());
        }
    }
}
