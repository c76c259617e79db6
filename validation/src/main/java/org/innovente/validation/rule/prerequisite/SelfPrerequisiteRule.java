package org.innovente.validation.rule.prerequisite;

import java.util.Arrays;
import java.util.List;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Prerequisites;

/** No module names itself among its prerequisites. */
final class SelfPrerequisiteRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.SELF);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Prerequisites index = facts.derived(Prerequisites.class, Prerequisites::of);
        for (int i = 0; i < index.mentioned().length; i++) {
            if (Arrays.binarySearch(index.mentioned()[i], i) >= 0) {
                sink.report(PrerequisiteCode.SELF, index.placeOf(i, i), index.id(i));
            }
        }
    }
}
