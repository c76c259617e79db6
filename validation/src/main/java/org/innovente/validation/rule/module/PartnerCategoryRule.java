package org.innovente.validation.rule.module;

import java.util.List;
import org.innovente.common.CreditCategory;
import org.innovente.module.TrainingModule;
import org.innovente.network.Partner;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A module gives credits in a category that its provider uses. Source: practice of the universities of technology. */
final class PartnerCategoryRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.FOREIGN_CATEGORY);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (it.provider().isEmpty() || it.credits().isEmpty()) {
            return;
        }
        List<CreditCategory> used = facts.catalogue()
                .index()
                .findPartner(it.provider().get())
                .map(Partner::categories)
                .orElse(List.of());
        for (CreditCategory category : it.credits().get().amounts().keySet()) {
            if (!used.isEmpty() && !used.contains(category)) {
                sink.report(
                        ModuleCode.FOREIGN_CATEGORY,
                        at.at("credits").at(category.value()),
                        category,
                        it.provider().get());
            }
        }
    }
}
