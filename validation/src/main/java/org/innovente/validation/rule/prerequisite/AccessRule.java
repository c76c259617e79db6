package org.innovente.validation.rule.prerequisite;

import java.util.List;
import org.innovente.common.Audience;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Prerequisites;

/** Whoever a module is open to may also take what it requires. */
final class AccessRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.OUTSIDE_ACCESS);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Prerequisites index = facts.derived(Prerequisites.class, Prerequisites::of);
        for (int i = 0; i < index.required().length; i++) {
            for (int target : index.required()[i]) {
                List<Audience> open = index.module(target).audiences();
                for (Audience audience :
                        open.isEmpty() ? List.<Audience>of() : index.module(i).audiences()) {
                    if (!open.contains(audience)) {
                        sink.report(
                                PrerequisiteCode.OUTSIDE_ACCESS, index.placeOf(i, target), index.id(target), audience);
                        break;
                    }
                }
            }
        }
    }
}
