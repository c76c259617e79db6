package org.innovente.validation.rule.module;

import java.util.List;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A module says what is taught. Source: LHEO, contenu-formation. */
final class ContentRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.MISSING_CONTENT);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (Written.isBlank(it.content()) && it.parts().isEmpty()) {
            sink.report(ModuleCode.MISSING_CONTENT, at, it.id());
        }
    }
}
