package org.innovente.validation.rule.competency;

import java.util.List;
import java.util.Optional;
import org.innovente.common.FrameworkId;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.CompetencyUse;
import org.innovente.validation.facts.Levels;

/** What a module assesses is taught somewhere. Source: constructive alignment. */
final class AssessedNotTaughtRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.ASSESSED_NOT_TAUGHT);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {
        Levels levels = facts.derived(Levels.class, Levels::of);
        CompetencyUse uses = facts.derived(CompetencyUse.class, CompetencyUse::of);
        if (!uses.hasUntaught()) {
            return;
        }
        for (int i = 0; i < it.outcomes().size(); i++) {
            if (isUntaught(it.outcomes().get(i), levels, uses)) {
                report(it.outcomes().get(i), at.at("outcomes", i), sink);
            }
        }
        for (int i = 0; i < it.assessments().size(); i++) {
            List<Outcome> evidences = it.assessments().get(i).evidences();
            for (int j = 0; j < evidences.size(); j++) {
                if (isUntaught(evidences.get(j), levels, uses)) {
                    report(evidences.get(j), at.at("assessments", i).at("evidences", j), sink);
                }
            }
        }
    }

    private static boolean isUntaught(Outcome outcome, Levels levels, CompetencyUse uses) {
        Optional<FrameworkId> framework = levels.framework(outcome);
        return framework.isPresent()
                && uses.of(framework.get(), outcome.competency()).taught() < 0;
    }

    private static void report(Outcome outcome, Place place, FindingSink sink) {
        sink.report(CompetencyCode.ASSESSED_NOT_TAUGHT, place, outcome.competency());
    }
}
