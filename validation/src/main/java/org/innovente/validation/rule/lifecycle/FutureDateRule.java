package org.innovente.validation.rule.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.innovente.common.Lifecycle;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** What a history tells has happened. */
final class FutureDateRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(LifecycleCode.FUTURE_DATE);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        boolean[] unknown = new boolean[1];
        CatalogueWalk.of(facts.catalogue()).each(Lifecycle.class, (it, at) -> {
            for (int i = 0; i < it.history().size(); i++) {
                unknown[0] |=
                        !check(it.history().get(i).date(), at.at("history", i).at("date"), facts, sink);
            }
            if (it.lastReview().isPresent()) {
                unknown[0] |= !check(it.lastReview().get(), at.at("last-review"), facts, sink);
            }
        });
        if (unknown[0]) {
            sink.undetermined(LifecycleCode.FUTURE_DATE, Place.root(), "date");
        }
    }

    /** Returns whether it could be told. */
    private static boolean check(LocalDate day, Place place, CatalogueFacts facts, FindingSink sink) {
        if (facts.asOf().filter(day::isAfter).isPresent()) {
            sink.report(LifecycleCode.FUTURE_DATE, place, day);
        }
        return facts.asOf().isPresent();
    }
}
