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
        return new DatedVisitor(LifecycleCode.STALE_REVIEW, facts, sink) {

            @Override
            boolean isDated(Lifecycle it) {
                return it.lastReview().isPresent() || it.nextReview().isPresent();
            }

            @Override
            void check(Lifecycle it, Place at, LocalDate today) {
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
        };
    }
}
