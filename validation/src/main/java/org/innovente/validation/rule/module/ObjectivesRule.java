package org.innovente.validation.rule.module;

import java.util.List;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.OfferRoutes;

/** A module says what it aims at. Source: LHEO, objectif-formation; Qualiopi indicators 1 and 5. */
final class ObjectivesRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.MISSING_OBJECTIVES);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (Written.isBlank(it.objectives())) {
            sink.draft(ModuleCode.MISSING_OBJECTIVES, at, it.id())
                    .forRoutes(facts.derived(OfferRoutes.class, OfferRoutes::of).of(it.id()))
                    .report();
        }
    }
}
