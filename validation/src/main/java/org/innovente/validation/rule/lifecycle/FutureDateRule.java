package org.innovente.validation.rule.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.innovente.common.Lifecycle;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;

/** What a history tells has happened. */
final class FutureDateRule implements WalkRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(LifecycleCode.FUTURE_DATE);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {
        return new DatedVisitor(LifecycleCode.FUTURE_DATE, facts, sink) {

            @Override
            boolean isDated(Lifecycle it) {
                return !it.history().isEmpty() || it.lastReview().isPresent();
            }

            @Override
            void check(Lifecycle it, Place at, LocalDate today) {
                for (int i = 0; i < it.history().size(); i++) {
                    past(it.history().get(i).date(), at.at("history", i).at("date"), today);
                }
                it.lastReview().ifPresent(day -> past(day, at.at("last-review"), today));
            }

            private void past(LocalDate day, Place place, LocalDate today) {
                if (day.isAfter(today)) {
                    sink.report(LifecycleCode.FUTURE_DATE, place, day);
                }
            }
        };
    }
}
