package org.innovente.validation.rule.competency;

import java.util.List;
import java.util.OptionalInt;
import org.innovente.competency.ProficiencyScale;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** The ranks of a scale rise by one from level to level. */
final class ScaleOrderRule implements ItemRule<ProficiencyScale> {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.SCALE_NOT_ORDERED);
    }

    @Override
    public Class<ProficiencyScale> itemType() {
        return ProficiencyScale.class;
    }

    @Override
    public void check(ProficiencyScale it, Place at, CatalogueFacts facts, FindingSink sink) {
        Integer before = null;
        for (int i = 0; i < it.levels().size(); i++) {
            OptionalInt rank = it.levels().get(i).rank();
            if (rank.isPresent() && before != null && rank.getAsInt() != before + 1) {
                sink.report(CompetencyCode.SCALE_NOT_ORDERED, at.at("levels", i).at("rank"), before, rank.getAsInt());
            }
            before = rank.isPresent() ? Integer.valueOf(rank.getAsInt()) : null;
        }
    }
}
