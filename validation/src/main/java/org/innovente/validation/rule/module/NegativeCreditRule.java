package org.innovente.validation.rule.module;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.innovente.common.CreditCategory;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;

/** Credits are not negative; none at all is normal. */
final class NegativeCreditRule implements WalkRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.NEGATIVE_CREDIT);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {

        return CreditPlaces.visitor((credits, place) -> {
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
