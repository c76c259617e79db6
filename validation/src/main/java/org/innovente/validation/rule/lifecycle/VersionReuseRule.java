package org.innovente.validation.rule.lifecycle;

import java.util.List;
import java.util.Optional;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;

/** A version names one content. */
final class VersionReuseRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(LifecycleCode.VERSION_REUSED);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        if (facts.previous().isEmpty()) {
            return;
        }
        Things before = Things.of(facts.previous().get());
        for (Things.Thing now : facts.derived(Things.class, Things::of).all()) {
            Optional<Things.Thing> old = before.find(now.kind(), now.id());
            if (old.isPresent()
                    && now.version().isPresent()
                    && now.version().equals(old.get().version())
                    && !now.value().equals(old.get().value())) {
                sink.report(
                        LifecycleCode.VERSION_REUSED,
                        now.place().at("lifecycle").at("version"),
                        now.id(),
                        now.version().get());
            }
        }
    }
}
