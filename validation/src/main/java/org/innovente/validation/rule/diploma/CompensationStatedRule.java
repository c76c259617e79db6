package org.innovente.validation.rule.diploma;

import java.util.List;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.requirement.Compensation;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.RuleTree;

/** A diploma says whether a failed unit may be compensated. Source: CTI, règlement des études. */
final class CompensationStatedRule implements ItemRule<Diploma> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.COMPENSATION_UNSPECIFIED);
    }

    @Override
    public Class<Diploma> itemType() {
        return Diploma.class;
    }

    @Override
    public void check(Diploma it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.compensation().isPresent() || it.outcomes().isEmpty()) {
            return;
        }
        for (NamedOutcome outcome : it.outcomes()) {
            if (outcome.requirement().isPresent()
                    && RuleTree.of(outcome.requirement().get(), at).nodes().stream()
                            .anyMatch(node -> node.rule() instanceof Compensation)) {
                return;
            }
        }
        sink.report(DiplomaCode.COMPENSATION_UNSPECIFIED, at, it.id());
    }
}
