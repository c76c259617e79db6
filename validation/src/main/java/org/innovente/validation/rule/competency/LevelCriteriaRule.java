package org.innovente.validation.rule.competency;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.innovente.common.LevelId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.LevelDescriptor;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Every level has criteria by which it is evaluated, on the scale or with a competency. Source: RNCP, evaluation. */
final class LevelCriteriaRule implements ItemRule<CompetencyFramework> {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.LEVEL_WITHOUT_CRITERIA);
    }

    @Override
    public Class<CompetencyFramework> itemType() {
        return CompetencyFramework.class;
    }

    @Override
    public void check(CompetencyFramework it, Place at, CatalogueFacts facts, FindingSink sink) {
        Set<LevelId> described = new HashSet<>();
        for (Competency competency : it.competencies()) {
            for (LevelDescriptor descriptor : competency.levels()) {
                if (!descriptor.criteria().isEmpty()) {
                    described.add(descriptor.level());
                }
            }
        }
        for (int i = 0; i < it.scales().size(); i++) {
            ProficiencyScale scale = it.scales().get(i);
            Place place = at.item("scales", i, "scale", scale.id());
            for (int j = 0; j < scale.levels().size(); j++) {
                ProficiencyLevel level = scale.levels().get(j);
                if (level.criteria().isEmpty() && !described.contains(level.id())) {
                    sink.report(CompetencyCode.LEVEL_WITHOUT_CRITERIA, place.at("levels", j), level.id(), scale.id());
                }
            }
        }
    }
}
