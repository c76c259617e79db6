package org.innovente.validation.rule.prerequisite;

import java.util.List;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.RuleTree;
import org.innovente.validation.facts.RuleTrees;

/** A number of children that must be met is at least one and at most the number of children; none-of is always possible. */
final class ImpossibleQuantifierRule implements ItemRule<Requirement> {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.IMPOSSIBLE_K_OF_N);
    }

    @Override
    public Class<Requirement> itemType() {
        return Requirement.class;
    }

    @Override
    public void check(Requirement it, Place at, CatalogueFacts facts, FindingSink sink) {
        for (RuleTree.Node node : facts.derived(RuleTrees.class, RuleTrees::of).nodes(it, at)) {
            if (node.rule() instanceof NOf some) {
                Quantifier quantifier = some.quantifier();
                int children = some.children().size();
                int least = quantifier.minimum(children);
                boolean counted = quantifier.form() != Quantifier.Form.ALL && quantifier.form() != Quantifier.Form.NONE;
                boolean crossed = quantifier.form() == Quantifier.Form.BETWEEN
                        && quantifier.maximum().orElse(Integer.MAX_VALUE) < least;
                if (counted && (least > children || least <= 0 || crossed)) {
                    sink.report(PrerequisiteCode.IMPOSSIBLE_K_OF_N, node.place(), least, children);
                }
            }
        }
    }
}
