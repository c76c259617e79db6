package org.innovente.validation.rule.competency;

import java.util.List;
import org.innovente.competency.Competency;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Every competency has a statement. Source: CTDL, competencyText is required. */
final class EmptyStatementRule implements ItemRule<Competency> {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.EMPTY_STATEMENT);
    }

    @Override
    public Class<Competency> itemType() {
        return Competency.class;
    }

    @Override
    public void check(Competency it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.title().isEmpty() && it.description().isEmpty()) {
            sink.report(CompetencyCode.EMPTY_STATEMENT, at, it.id());
        }
    }
}
