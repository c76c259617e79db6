package org.innovente.validation.rule.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.innovente.common.Lifecycle;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Parameter;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** What is published is reviewed in time. Source: InnovENT-E, continuous improvement; Qualiopi criterion 7. */
final class ReviewRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(LifecycleCode.STALE_REVIEW);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        boolean[] unknown = new boolean[1];
        CatalogueWalk.of(facts.catalogue()).each(Lifecycle.class, (it, at) -> {
            if (it.lastReview().isEmpty() && it.nextReview().isEmpty()) {
                return;
            }
            if (facts.asOf().isEmpty()) {
                unknown[0] = true;
                return;
            }
            LocalDate today = facts.asOf().get();
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
        });
        if (unknown[0]) {
            sink.undetermined(LifecycleCode.STALE_REVIEW, Place.root(), "date");
        }
    }
}
