package org.innovente.validation.rule.diploma;

import java.util.List;
import org.innovente.requirement.Accumulation;
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

/** No part of the rule of a diploma or block is met by everybody. */
final class AlwaysSatisfiedRule implements ItemRule<Requirement> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.ALWAYS_SATISFIED);
    }

    @Override
    public Class<Requirement> itemType() {
        return Requirement.class;
    }

    @Override
    public void check(Requirement it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (!isOfDiploma(at)) {
            return;
        }
        for (RuleTree.Node node : facts.derived(RuleTrees.class, RuleTrees::of).nodes(it, at)) {
            boolean looked = node.role() == RuleTree.Role.REQUIRED || node.role() == RuleTree.Role.ALTERNATIVE;
            if (looked && isAlwaysMet(node.rule())) {
                sink.report(DiplomaCode.ALWAYS_SATISFIED, node.place());
            }
        }
    }

    static boolean isOfDiploma(Place at) {
        String kind = at.kind();
        return kind.equals("diploma") || kind.equals("block");
    }

    private static boolean isAlwaysMet(Requirement rule) {
        if (rule instanceof NOf some) {
            return some.quantifier().form() == Quantifier.Form.ALL
                    && some.children().isEmpty();
        }
        return rule instanceof Accumulation sum
                && sum.bound().max().isEmpty()
                && sum.bound().below().isEmpty()
                && sum.bound().above().isEmpty()
                && sum.bound().min().map(min -> min.signum() <= 0).orElse(true);
    }
}
