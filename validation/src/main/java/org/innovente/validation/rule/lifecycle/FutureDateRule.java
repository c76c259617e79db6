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
        return new Dates(facts, sink);
    }

    private static final class Dates implements CatalogueWalk.Visitor {
        private final CatalogueFacts facts;
        private final FindingSink sink;
        private boolean unknown;

        Dates(CatalogueFacts facts, FindingSink sink) {
            this.facts = facts;
            this.sink = sink;
        }

        @Override
        public boolean wants(Class<?> type) {
            return type == Lifecycle.class;
        }

        @Override
        public <T> void visit(Class<T> type, T item, Place at) {
            if (item instanceof Lifecycle it) {
                for (int i = 0; i < it.history().size(); i++) {
                    check(it.history().get(i).date(), at.at("history", i).at("date"));
                }
                it.lastReview().ifPresent(day -> check(day, at.at("last-review")));
            }
        }

        private void check(LocalDate day, Place place) {
            unknown |= facts.asOf().isEmpty();
            if (facts.asOf().filter(day::isAfter).isPresent()) {
                sink.report(LifecycleCode.FUTURE_DATE, place, day);
            }
        }

        @Override
        public void end() {
            if (unknown) {
                sink.undetermined(LifecycleCode.FUTURE_DATE, Place.root(), "date");
            }
        }
    }
}
