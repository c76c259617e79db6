package org.innovente.validation.rule.module;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.innovente.common.CreditCategory;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Parameter;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;

/** Credits are given in whole or half numbers. */
final class CreditStepRule implements WalkRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.GRANULARITY);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {

        BigDecimal step = facts.decimal(Parameter.CREDIT_STEP);
        if (step.signum() == 0) {
            return CatalogueWalk.nobody();
        }
        boolean wholeFits = BigDecimal.ONE.remainder(step).signum() == 0;
        return CreditPlaces.visitor((credits, place) -> {
            for (Map.Entry<CreditCategory, BigDecimal> entry : credits.amounts().entrySet()) {
                boolean whole = wholeFits && entry.getValue().scale() <= 0;
                if (!whole && entry.getValue().remainder(step).signum() != 0) {
                    sink.report(
                            ModuleCode.GRANULARITY,
                            place.at(entry.getKey().value()),
                            entry.getKey(),
                            entry.getValue().toPlainString(),
                            step.toPlainString());
                }
            }
        });
    }
}
