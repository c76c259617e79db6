package org.innovente.validation.rule.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.common.LanguageTag;
import org.innovente.competency.Competency;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Parameter;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Words;

/** A competency keeps its meaning from edition to edition. Source: xAPI profiles, versions of a concept. */
final class MeaningChangedRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(LifecycleCode.MEANING_CHANGED);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        if (facts.previous().isEmpty()) {
            return;
        }
        int kept = facts.integer(Parameter.KEPT_MEANING_PERCENT);
        Things before = Things.of(facts.previous().get());
        for (Things.Thing now : facts.derived(Things.class, Things::of).all()) {
            Optional<Object> old = before.find(now.kind(), now.id()).map(Things.Thing::value);
            if (old.isEmpty()
                    || !(now.value() instanceof Competency after)
                    || !(old.get() instanceof Competency earlier)
                    || after.title().equals(earlier.title())) {
                continue;
            }
            for (Map.Entry<LanguageTag, String> text : after.title().texts().entrySet()) {
                Optional<String> was = earlier.title().find(text.getKey());
                int percent = was.map(some -> Words.sharedPercent(some, text.getValue()))
                        .orElse(100);
                if (percent < kept) {
                    sink.report(
                            LifecycleCode.MEANING_CHANGED,
                            now.place().at("title").at(text.getKey().value()),
                            after.id(),
                            percent);
                    break;
                }
            }
        }
    }
}
