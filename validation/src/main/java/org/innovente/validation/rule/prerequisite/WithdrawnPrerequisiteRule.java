package org.innovente.validation.rule.prerequisite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.common.Period;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.ModulePassed;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.RuleTree;
import org.innovente.validation.facts.RuleTrees;

/** No module requires one that has been withdrawn, or whose validity has ended. */
final class WithdrawnPrerequisiteRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.WITHDRAWN);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {
        for (RuleTree.Node node : facts.derived(RuleTrees.class, RuleTrees::of).ofPrerequisite(it, at)) {
            if (node.role() == RuleTree.Role.REQUIRED && node.rule() instanceof ModulePassed passed) {
                Optional<Lifecycle> lifecycle = facts.catalogue()
                        .findModule(passed.module())
                        .filter(target -> target.equivalents().isEmpty())
                        .flatMap(TrainingModule::lifecycle);
                boolean withdrawn = lifecycle
                        .flatMap(Lifecycle::status)
                        .filter(status -> status == LifecycleStatus.WITHDRAWN)
                        .isPresent();
                Optional<LocalDate> end = lifecycle.flatMap(Lifecycle::validity).flatMap(Period::end);
                boolean over = end.isPresent()
                        && facts.asOf().isPresent()
                        && end.get().isBefore(facts.asOf().get());
                if (withdrawn || over) {
                    sink.report(PrerequisiteCode.WITHDRAWN, node.place().at("module"), passed.module());
                }
            }
        }
    }
}
