package org.innovente.validation.rule.prerequisite;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.ModulePassed;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.RuleTree;
import org.innovente.validation.facts.RuleTrees;

/** No prerequisite asks for a module and for its absence. */
final class ContradictoryPrerequisiteRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.CONTRADICTORY);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {
        Set<ModuleId> forbidden = it.excludes().isEmpty() ? Set.of() : new HashSet<>(it.excludes());
        List<RuleTree.Node> nodes =
                facts.derived(RuleTrees.class, RuleTrees::of).ofPrerequisite(it, at);
        for (RuleTree.Node node : nodes) {
            if (node.role() == RuleTree.Role.FORBIDDEN && node.rule() instanceof ModulePassed passed) {
                forbidden = forbidden.isEmpty() ? new HashSet<>() : forbidden;
                forbidden.add(passed.module());
            }
        }
        if (forbidden.isEmpty()) {
            return;
        }
        for (RuleTree.Node node : nodes) {
            if (node.role() == RuleTree.Role.REQUIRED
                    && node.rule() instanceof ModulePassed passed
                    && forbidden.contains(passed.module())) {
                sink.report(PrerequisiteCode.CONTRADICTORY, node.place(), passed.module());
            }
        }
        if (it.excludes().contains(it.id())) {
            sink.report(
                    PrerequisiteCode.CONTRADICTORY,
                    at.at("excludes", it.excludes().indexOf(it.id())),
                    it.id());
        }
    }
}
