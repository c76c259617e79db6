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
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Levels;

/** A competency whose levels are used is measured on a scale that the catalogue holds. Source: CTDL, ProficiencyScale. */
final class MissingScaleRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.MISSING_SCALE);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Levels levels = facts.derived(Levels.class, Levels::of);
        Set<String> reported = new HashSet<>();
        for (int i = 0; i < facts.catalogue().frameworks().size(); i++) {
            CompetencyFramework framework = facts.catalogue().frameworks().get(i);
            for (int j = 0; j < framework.competencies().size(); j++) {
                Competency it = framework.competencies().get(j);
                boolean uses = !it.levels().isEmpty() || it.expectedLevel().isPresent();
                if (uses
                        && !levels.hasScale(framework.id(), it.id())
                        && reported.add(framework.id() + "\n" + it.id())) {
                    Place place = Place.root().at("frameworks", i).item("competencies", j, "competency", it.id());
                    sink.report(CompetencyCode.MISSING_SCALE, place, it.id());
                }
            }
        }
        CatalogueWalk.of(facts.catalogue()).each(Outcome.class, (outcome, place) -> {
            Optional<FrameworkId> framework = outcome.level().isEmpty() ? Optional.empty() : levels.framework(outcome);
            if (framework.isPresent()
                    && !levels.hasScale(framework.get(), outcome.competency())
                    && reported.add(framework.get() + "\n" + outcome.competency())) {
                sink.report(CompetencyCode.MISSING_SCALE, place.at("level"), outcome.competency());
            }
        });
    }
}
