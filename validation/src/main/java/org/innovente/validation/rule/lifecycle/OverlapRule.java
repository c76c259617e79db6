package org.innovente.validation.rule.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.innovente.common.Period;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;

/** Of a thing and what replaces it, one is in force at a time. */
final class OverlapRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(LifecycleCode.OVERLAP);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Things things = facts.derived(Things.class, Things::of);

        for (Things.Thing it : things.all()) {
            Optional<Period> own = it.validity();
            for (Things.Thing follower : own.isPresent() ? things.followers(it) : List.<Things.Thing>of()) {
                Optional<Period> next = follower.validity();
                Optional<LocalDate> start = next.flatMap(Period::start);
                if (start.isPresent() && !it.equals(follower) && own.get().overlaps(next.get())) {
                    sink.draft(
                                    LifecycleCode.OVERLAP,
                                    it.place().at("lifecycle").at("validity"),
                                    it.id(),
                                    follower.id(),
                                    start.get())
                            .related(follower.place().at("lifecycle").at("validity"), "follower")
                            .report();
                }
            }
        }
    }
}
