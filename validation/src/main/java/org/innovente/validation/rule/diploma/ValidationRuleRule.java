package org.innovente.validation.rule.diploma;

import java.util.List;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.DiplomaType;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Every diploma says on which conditions it is awarded. Source: CTI, a public règlement des études. */
final class ValidationRuleRule implements ItemRule<Diploma> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.MISSING_RULE);
    }

    @Override
    public Class<Diploma> itemType() {
        return Diploma.class;
    }

    @Override
    public void check(Diploma it, Place at, CatalogueFacts facts, FindingSink sink) {
        // A rule of passage (tronc commun to branche) is kept as a diploma of its own, and nothing is awarded.
        OutcomeKind expected = it.type().filter(DiplomaType.PROGRESSION::equals).isPresent()
                ? OutcomeKind.PROGRESSION
                : OutcomeKind.AWARD;
        for (NamedOutcome outcome : it.outcomes()) {
            boolean stated =
                    outcome.requirement().isPresent() || !outcome.statement().isEmpty();
            if (stated && outcome.kind() == expected) {
                return;
            }
        }
        boolean byBlocks = !it.blocks().isEmpty()
                && it.blocks().stream().allMatch(block -> block.requirement().isPresent());
        if (!byBlocks) {
            sink.report(DiplomaCode.MISSING_RULE, at, it.id());
        }
    }
}
