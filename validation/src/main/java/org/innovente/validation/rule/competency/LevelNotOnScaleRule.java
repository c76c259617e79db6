package org.innovente.validation.rule.competency;

import java.util.List;
import java.util.Optional;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.module.Outcome;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Requirement;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.RuleTree;
import org.innovente.validation.WalkRule;
import org.innovente.validation.facts.Levels;
import org.innovente.validation.facts.RuleTrees;

/** Every level that is named stands on the scale of its competency. */
final class LevelNotOnScaleRule implements WalkRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.LEVEL_NOT_ON_SCALE);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {
        Levels levels = facts.derived(Levels.class, Levels::of);
        return new CatalogueWalk.Visitor() {
            @Override
            public boolean wants(Class<?> type) {
                return type == CompetencyFramework.class || type == Outcome.class || type == Requirement.class;
            }

            @Override
            public <T> void visit(Class<T> type, T item, Place place) {
                if (item instanceof CompetencyFramework framework) {
                    framework(framework, place, levels, sink);
                } else if (item instanceof Outcome outcome) {
                    if (outcome.level().isPresent()
                            && levels.hasScale(outcome)
                            && levels.rank(outcome).isEmpty()) {
                        report(outcome.level().get(), outcome.competency(), place.at("level"), sink);
                    }
                } else if (item instanceof Requirement requirement) {
                    requirement(requirement, place, facts, levels, sink);
                }
            }
        };
    }

    private static void framework(CompetencyFramework framework, Place at, Levels levels, FindingSink sink) {
        Optional<FrameworkId> own = Optional.of(framework.id());
        for (int i = 0; i < framework.competencies().size(); i++) {
            Competency it = framework.competencies().get(i);
            Place place = at.item("competencies", i, "competency", it.id());
            check(own, it.id(), it.expectedLevel(), place.at("expected-level"), levels, sink);
            for (int j = 0; j < it.levels().size(); j++) {
                Optional<LevelId> level = Optional.of(it.levels().get(j).level());
                check(own, it.id(), level, place.at("levels", j).at("level"), levels, sink);
            }
        }
    }

    private static void requirement(Requirement root, Place at, CatalogueFacts facts, Levels levels, FindingSink sink) {
        for (RuleTree.Node node : facts.derived(RuleTrees.class, RuleTrees::of).nodes(root, at)) {
            if (node.rule() instanceof CompetencyHeld held) {
                Optional<FrameworkId> framework =
                        facts.catalogue().index().resolveFramework(held.framework(), held.competency());
                check(framework, held.competency(), held.level(), node.place().at("level"), levels, sink);
            }
        }
    }

    /** A competency without a scale is the matter of another rule, a dangling one of a third. */
    private static void check(
            Optional<FrameworkId> framework,
            CompetencyId competency,
            Optional<LevelId> level,
            Place place,
            Levels levels,
            FindingSink sink) {
        if (framework.isPresent()
                && level.isPresent()
                && levels.hasScale(framework.get(), competency)
                && levels.rank(framework.get(), competency, level.get()).isEmpty()) {
            report(level.get(), competency, place, sink);
        }
    }

    private static void report(LevelId level, CompetencyId competency, Place place, FindingSink sink) {
        sink.report(CompetencyCode.LEVEL_NOT_ON_SCALE, place, level, competency);
    }
}
