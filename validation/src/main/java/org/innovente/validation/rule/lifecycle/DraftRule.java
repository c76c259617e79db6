package org.innovente.validation.rule.lifecycle;

import java.util.List;
import org.innovente.common.LifecycleStatus;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;

/** Nothing that is published is a draft. Source: CASE, adoptionStatus. */
final class DraftRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(LifecycleCode.DRAFT);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Things things = facts.derived(Things.class, Things::of);

        boolean whole = isDraft(things.all().get(0));
        for (Things.Thing it : whole ? things.all().subList(0, 1) : things.all()) {
            if (isDraft(it)) {
                sink.report(LifecycleCode.DRAFT, it.place().at("lifecycle").at("status"), it.id());
            }
        }
    }

    private static boolean isDraft(Things.Thing it) {
        return it.status().filter(status -> status == LifecycleStatus.DRAFT).isPresent();
    }
}
