package org.innovente.validation.rule.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.innovente.common.Lifecycle;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Parameter;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;

/** What is published is reviewed in time. Source: InnovENT-E, continuous improvement; Qualiopi criterion 7. */
final class ReviewRule implements WalkRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(LifecycleCode.STALE_REVIEW);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {
        return new Reviews(facts, sink);
    }

    private static final class Reviews implements CatalogueWalk.Visitor {
        private final CatalogueFacts facts;
        private final FindingSink sink;
        private boolean unknown;

        Reviews(CatalogueFacts facts, FindingSink sink) {
            this.facts = facts;
            this.sink = sink;
        }

        @Override
        public boolean wants(Class<?> type) {
            return type == Lifecycle.class;
        }

        @Override
        public <T> void visit(Class<T> type, T item, Place at) {
            if (item instanceof Lifecycle it
                    && (it.lastReview().isPresent() || it.nextReview().isPresent())) {
                facts.asOf().ifPresentOrElse(today -> check(it, at, today), () -> unknown = true);
            }
        }

        private void check(Lifecycle it, Place at, LocalDate today) {
            LocalDate oldest = today.minusMonths(facts.integer(Parameter.REVIEW_MONTHS));
            if (it.nextReview().filter(day -> day.isBefore(today)).isPresent()) {
                sink.report(
                        LifecycleCode.STALE_REVIEW,
                        at.at("next-review"),
                        it.nextReview().get(),
                        "due");
            } else if (it.lastReview().filter(day -> day.isBefore(oldest)).isPresent()) {
                sink.report(
                        LifecycleCode.STALE_REVIEW,
                        at.at("last-review"),
                        it.lastReview().get(),
                        "old");
            }
        }

        @Override
        public void end() {
            if (unknown) {
                sink.undetermined(LifecycleCode.STALE_REVIEW, Place.root(), "date");
            }
        }
    }
}
