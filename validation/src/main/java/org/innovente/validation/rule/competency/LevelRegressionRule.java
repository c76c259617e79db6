package org.innovente.validation.rule.competency;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.RuleTree;
import org.innovente.validation.facts.Levels;
import org.innovente.validation.facts.RuleTrees;

/** No module aims lower in a competency than it asks for at entry. Source: scaffolding. */
final class LevelRegressionRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.LEVEL_REGRESSION);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.prerequisite().isEmpty()
                || it.prerequisite().get().requirement().isEmpty()
                || it.outcomes().isEmpty()) {
            return;
        }
        Levels levels = facts.derived(Levels.class, Levels::of);
        for (RuleTree.Node node : facts.derived(RuleTrees.class, RuleTrees::of).ofPrerequisite(it, at)) {
            if (node.role() == RuleTree.Role.REQUIRED && node.rule() instanceof CompetencyHeld held) {
                Optional<FrameworkId> framework =
                        facts.catalogue().index().resolveFramework(held.framework(), held.competency());
                OptionalInt asked = framework.isEmpty() || held.level().isEmpty()
                        ? OptionalInt.empty()
                        : levels.rank(
                                framework.get(), held.competency(), held.level().get());
                check(it, at, held, asked, levels, node.place(), sink);
            }
        }
    }

    private static void check(
            TrainingModule it,
            Place at,
            CompetencyHeld held,
            OptionalInt asked,
            Levels levels,
            Place rule,
            FindingSink sink) {
        for (int i = 0; i < it.outcomes().size(); i++) {
            Outcome outcome = it.outcomes().get(i);
            OptionalInt aimed = levels.rank(outcome);
            if (asked.isPresent()
                    && aimed.isPresent()
                    && outcome.competency().equals(held.competency())
                    && aimed.getAsInt() < asked.getAsInt()) {
                sink.draft(
                                CompetencyCode.LEVEL_REGRESSION,
                                at.at("outcomes", i).at("level"),
                                held.competency(),
                                outcome.level().map(LevelId::value).orElse(""),
                                held.level().map(LevelId::value).orElse(""))
                        .related(rule, "asked-at-entry")
                        .report();
            }
        }
    }
}
