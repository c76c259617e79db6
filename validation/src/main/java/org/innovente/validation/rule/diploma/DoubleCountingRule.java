package org.innovente.validation.rule.diploma;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innovente.common.ModuleId;
import org.innovente.diploma.NamedOutcome;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.Overlap;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.RuleTree;

/** Where a module may serve two requirements, the rule says whether it counts twice. Source: practice of degree audits. */
final class DoubleCountingRule implements ItemRule<NamedOutcome> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.DOUBLE_COUNTING);
    }

    @Override
    public Class<NamedOutcome> itemType() {
        return NamedOutcome.class;
    }

    @Override
    public void check(NamedOutcome it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.requirement().isEmpty() || it.constraints().stream().anyMatch(Overlap.class::isInstance)) {
            return;
        }
        Map<ModuleId, RuleTree.Node> taken = new HashMap<>();
        Set<RuleTree.Node> reported = new HashSet<>();
        for (RuleTree.Node node :
                RuleTree.of(it.requirement().get(), at.at("requirement")).nodes()) {
            if (node.role() == RuleTree.Role.REQUIRED
                    && node.rule() instanceof Accumulation sum
                    && sum.use().isEmpty()
                    && sum.selector() instanceof ModuleIn some) {
                for (ModuleId module : some.modules()) {
                    RuleTree.Node first = taken.putIfAbsent(module, node);
                    if (first != null && !first.equals(node) && reported.add(node)) {
                        sink.draft(DiplomaCode.DOUBLE_COUNTING, node.place(), module)
                                .related(first.place(), "also-counts")
                                .report();
                    }
                }
            }
        }
    }
}
