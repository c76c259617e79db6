package org.innovente.validation.rule.module;

import java.util.List;
import org.innovente.common.DeliveryMode;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Who learns at a distance is assisted and assessed. Source: Code du travail, D.6313-3-1. */
final class RemoteSupportRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.REMOTE_UNSUPPORTED);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (!it.deliveryModes().contains(DeliveryMode.REMOTE)) {
            return;
        }
        if (Written.isBlank(it.support())) {
            sink.report(ModuleCode.REMOTE_UNSUPPORTED, at, it.id(), "support");
        }
        if (it.assessments().isEmpty()) {
            sink.report(ModuleCode.REMOTE_UNSUPPORTED, at, it.id(), "assessment");
        }
    }
}
