package org.innovente.validation.rule.module;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.innovente.common.CreditCategory;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;

/** Credits are not negative; none at all is normal. */
final class NegativeCreditRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.NEGATIVE_CREDIT);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        CreditPlaces.each(facts.catalogue(), (credits, place) -> {
            for (Map.Entry<CreditCategory, BigDecimal> entry : credits.amounts().entrySet()) {
                if (entry.getValue().signum() < 0) {
                    sink.report(
                            ModuleCode.NEGATIVE_CREDIT,
                            place.at(entry.getKey().value()),
                            entry.getKey(),
                            entry.getValue().toPlainString());
                }
            }
        });
    }
}
