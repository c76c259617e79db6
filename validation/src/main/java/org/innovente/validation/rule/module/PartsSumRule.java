package org.innovente.validation.rule.module;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.common.CreditCategory;
import org.innovente.common.Credits;
import org.innovente.module.ModulePart;
import org.innovente.module.PartObligation;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** The credits of a composed module are those of its parts. Source: LHEO, sous-modules. */
final class PartsSumRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.PARTS_SUM);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (it.parts().isEmpty() || it.credits().isEmpty()) {
            return;
        }
        Credits least = Credits.NONE;
        Credits most = Credits.NONE;
        for (ModulePart part : it.parts()) {
            Optional<Credits> credits =
                    facts.catalogue().index().findModule(part.module()).flatMap(TrainingModule::credits);
            if (credits.isEmpty()) {
                return;
            }
            most = most.plus(credits.get());
            boolean chosen = part.obligation()
                    .filter(x -> x == PartObligation.CUSTOMISABLE)
                    .isPresent();
            least = chosen ? least : least.plus(credits.get());
        }
        Credits whole = it.credits().get();
        Set<CreditCategory> categories = new TreeSet<>(whole.amounts().keySet());
        categories.addAll(most.amounts().keySet());
        for (CreditCategory category : categories) {
            BigDecimal stated = whole.get(category);
            boolean below = stated.compareTo(least.get(category)) < 0;
            if (below || stated.compareTo(most.get(category)) > 0) {
                BigDecimal sum = below ? least.get(category) : most.get(category);
                sink.report(
                        ModuleCode.PARTS_SUM, at.at("credits"), category, sum.toPlainString(), stated.toPlainString());
            }
        }
    }
}
