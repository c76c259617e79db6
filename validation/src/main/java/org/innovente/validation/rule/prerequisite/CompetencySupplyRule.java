package org.innovente.validation.rule.prerequisite;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.RuleTree;
import org.innovente.validation.facts.CompetencyUse;
import org.innovente.validation.facts.Levels;
import org.innovente.validation.facts.RuleTrees;

/** A required competency is taught by some module of the catalogue, up to the level that is asked for. */
final class CompetencySupplyRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.COMPETENCY_UNSUPPLIED, PrerequisiteCode.LEVEL_UNREACHABLE);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {
        Levels levels = facts.derived(Levels.class, Levels::of);
        CompetencyUse uses = facts.derived(CompetencyUse.class, CompetencyUse::of);
        for (RuleTree.Node node : facts.derived(RuleTrees.class, RuleTrees::of).ofPrerequisite(it, at)) {
            if (node.role() != RuleTree.Role.REQUIRED || !(node.rule() instanceof CompetencyHeld held)) {
                continue;
            }
            Optional<FrameworkId> framework =
                    facts.catalogue().index().resolveFramework(held.framework(), held.competency());
            if (framework.isEmpty()) {
                continue;
            }
            CompetencyUse.Use use = uses.of(framework.get(), held.competency());
            OptionalInt asked = held.level().isEmpty()
                    ? OptionalInt.empty()
                    : levels.rank(
                            framework.get(), held.competency(), held.level().get());
            if (use.taught() < 0) {
                sink.report(PrerequisiteCode.COMPETENCY_UNSUPPLIED, node.place(), held.competency());
            } else if (asked.isPresent() && use.level() < asked.getAsInt()) {
                Place place = node.place().at("level");
                if (use.hasUnknownLevel()) {
                    sink.undetermined(PrerequisiteCode.LEVEL_UNREACHABLE, place, "level");
                } else {
                    String level = held.level().map(LevelId::value).orElse("");
                    sink.report(PrerequisiteCode.LEVEL_UNREACHABLE, place, held.competency(), level);
                }
            }
        }
    }
}
