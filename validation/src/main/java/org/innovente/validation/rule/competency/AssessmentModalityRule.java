package org.innovente.validation.rule.competency;

import java.util.List;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Every assessment says in which way it is held. Source: Qualiopi indicator 1, modes of assessment. */
final class AssessmentModalityRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.NO_MODALITY);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {
        for (int i = 0; i < it.assessments().size(); i++) {
            if (it.assessments().get(i).mode().isEmpty()) {
                sink.report(CompetencyCode.NO_MODALITY, at.at("assessments", i), i + 1);
            }
        }
    }
}
