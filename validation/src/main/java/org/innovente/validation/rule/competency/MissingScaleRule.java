package org.innovente.validation.rule.competency;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innovente.common.FrameworkId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.module.Outcome;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;
import org.innovente.validation.facts.Levels;

/** A competency whose levels are used is measured on a scale that the catalogue holds. Source: CTDL, ProficiencyScale. */
final class MissingScaleRule implements WalkRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.MISSING_SCALE);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {
        Levels levels = facts.derived(Levels.class, Levels::of);
        Set<String> reported = new HashSet<>();
        return new CatalogueWalk.Visitor() {
            @Override
            public boolean wants(Class<?> type) {
                return type == CompetencyFramework.class || type == Outcome.class;
            }

            @Override
            public <T> void visit(Class<T> type, T item, Place place) {
                if (item instanceof CompetencyFramework framework) {
                    framework(framework, place, levels, reported, sink);
                } else if (item instanceof Outcome outcome && outcome.level().isPresent()) {
                    Optional<FrameworkId> framework = levels.framework(outcome);
                    if (framework.isPresent()
                            && !levels.hasScale(outcome)
                            && reported.add(framework.get() + "\n" + outcome.competency())) {
                        sink.report(CompetencyCode.MISSING_SCALE, place.at("level"), outcome.competency());
                    }
                }
            }
        };
    }

    private static void framework(
            CompetencyFramework framework, Place at, Levels levels, Set<String> reported, FindingSink sink) {
        for (int i = 0; i < framework.competencies().size(); i++) {
            Competency it = framework.competencies().get(i);
            boolean uses = !it.levels().isEmpty() || it.expectedLevel().isPresent();
            if (uses && !levels.hasScale(framework.id(), it.id()) && reported.add(framework.id() + "\n" + it.id())) {
                sink.report(CompetencyCode.MISSING_SCALE, at.item("competencies", i, "competency", it.id()), it.id());
            }
        }
    }
}
