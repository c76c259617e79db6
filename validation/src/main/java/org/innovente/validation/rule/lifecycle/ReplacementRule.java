package org.innovente.validation.rule.lifecycle;

import java.util.List;
import org.innovente.common.LifecycleStatus;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;

/** What is deprecated names what replaces it. Source: CASE, Replaced By. */
final class ReplacementRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(LifecycleCode.NO_REPLACEMENT);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Things things = facts.derived(Things.class, Things::of);

        for (Things.Thing it : things.all()) {
            if (it.status()
                            .filter(status -> status == LifecycleStatus.DEPRECATED)
                            .isPresent()
                    && it.followers().isEmpty()) {
                sink.report(
                        LifecycleCode.NO_REPLACEMENT, it.place().at("lifecycle").at("status"), it.id());
            }
        }
    }
}
