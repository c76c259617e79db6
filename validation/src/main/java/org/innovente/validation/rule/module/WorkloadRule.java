package org.innovente.validation.rule.module;

import java.math.BigDecimal;
import java.util.List;
import org.innovente.common.Credits;
import org.innovente.common.HourKind;
import org.innovente.common.Hours;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Parameter;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Hours and ECTS credits fit each other. Source: ECTS Users' Guide 2015, 25 to 30 hours of work a credit. */
final class WorkloadRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.WORKLOAD);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {

        BigDecimal credits = it.credits().map(Credits::total).orElse(BigDecimal.ZERO);
        if (credits.signum() <= 0 || it.hours().isEmpty()) {
            return;
        }
        Hours hours = it.hours().get();
        boolean ownWork = hours.amounts().containsKey(HourKind.SELF_STUDY);
        if (!ownWork && !hours.amounts().containsKey(HourKind.TOTAL)) {
            return;
        }
        BigDecimal least = facts.decimal(Parameter.HOURS_PER_CREDIT_LEAST);
        BigDecimal most = facts.decimal(Parameter.HOURS_PER_CREDIT_MOST);
        BigDecimal total = hours.total();
        boolean tooMany = total.compareTo(most.multiply(credits)) > 0;
        boolean tooFew = ownWork && total.compareTo(least.multiply(credits)) < 0;
        if (tooMany || tooFew) {
            sink.report(
                    ModuleCode.WORKLOAD,
                    at.at("hours"),
                    total.toPlainString(),
                    credits.toPlainString(),
                    least.toPlainString(),
                    most.toPlainString());
        }
    }
}
