package org.innovente.validation.rule.prerequisite;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.ModulePassed;
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

/** No part of a prerequisite is always met. */
final class TautologyRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.TAUTOLOGICAL);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {
        for (RuleTree.Node node : facts.derived(RuleTrees.class, RuleTrees::of).ofPrerequisite(it, at)) {
            boolean looked = node.role() == RuleTree.Role.REQUIRED || node.role() == RuleTree.Role.ALTERNATIVE;
            if (looked && node.rule() instanceof NOf some && isAlwaysMet(some)) {
                sink.report(PrerequisiteCode.TAUTOLOGICAL, node.place(), it.id());
            }
        }
    }

    /** An empty all-of, or a choice between a module and its absence; a number of at most zero is another finding. */
    private static boolean isAlwaysMet(NOf some) {
        if (some.quantifier().form() == Quantifier.Form.ALL) {
            return some.children().isEmpty();
        }
        if (some.quantifier().form() != Quantifier.Form.ANY) {
            return false;
        }
        if (!hasAbsence(some)) {
            return false;
        }
        Set<ModuleId> asked = new HashSet<>();
        Set<ModuleId> excluded = new HashSet<>();
        for (Requirement child : some.children()) {
            if (child instanceof ModulePassed passed && passed.minimumGrade().isEmpty()) {
                asked.add(passed.module());
            } else if (child instanceof NOf none
                    && none.quantifier().form() == Quantifier.Form.NONE
                    && none.children().size() == 1
                    && none.children().get(0) instanceof ModulePassed passed) {
                excluded.add(passed.module());
            }
        }
        return excluded.stream().anyMatch(asked::contains);
    }

    private static boolean hasAbsence(NOf some) {
        for (Requirement child : some.children()) {
            if (child instanceof NOf none && none.quantifier().form() == Quantifier.Form.NONE) {
                return true;
            }
        }
        return false;
    }
}
