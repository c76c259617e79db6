package org.innovente.validation.rule.competency;

import java.util.List;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A framework says how it relates to one that others know: ESCO, ROME or RNCP. Source: ELM, LHEO. */
final class ReferenceAlignmentRule implements ItemRule<CompetencyFramework> {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.NO_ALIGNMENT);
    }

    @Override
    public Class<CompetencyFramework> itemType() {
        return CompetencyFramework.class;
    }

    @Override
    public void check(CompetencyFramework it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.competencies().isEmpty() || !it.alignments().isEmpty()) {
            return;
        }
        for (Competency competency : it.competencies()) {
            if (!competency.alignments().isEmpty()) {
                return;
            }
        }
        sink.report(CompetencyCode.NO_ALIGNMENT, at, it.id());
    }
}
