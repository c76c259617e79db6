package org.innovente.validation.rule.competency;

import java.util.List;
import org.innovente.common.CompetencyId;
import org.innovente.competency.Competency;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A competency stands below one other; more make it count twice in sums. Source: CASE, the tree of a framework. */
final class MultipleParentsRule implements ItemRule<Competency> {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.MULTIPLE_PARENTS);
    }

    @Override
    public Class<Competency> itemType() {
        return Competency.class;
    }

    @Override
    public void check(Competency it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.parents().size() > 1) {
            List<String> parents =
                    it.parents().stream().map(CompetencyId::value).toList();
            sink.report(CompetencyCode.MULTIPLE_PARENTS, at.at("parents"), String.join(", ", parents));
        }
    }
}
