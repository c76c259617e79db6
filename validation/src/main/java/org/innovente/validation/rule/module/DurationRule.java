package org.innovente.validation.rule.module;

import java.util.List;
import org.innovente.common.Hours;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.OfferRoutes;

/** A module states its duration. Source: Qualiopi indicator 1. */
final class DurationRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.MISSING_DURATION);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (it.hours().map(Hours::isEmpty).orElse(true)) {
            sink.draft(ModuleCode.MISSING_DURATION, at, it.id())
                    .forRoutes(facts.derived(OfferRoutes.class, OfferRoutes::of).of(it.id()))
                    .report();
        }
    }
}
