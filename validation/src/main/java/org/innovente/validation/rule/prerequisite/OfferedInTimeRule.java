package org.innovente.validation.rule.prerequisite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Prerequisites;
import org.innovente.validation.facts.SessionDates;

/** What a module requires is offered at some time before the module itself is. Source: semesters of UTBM. */
final class OfferedInTimeRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.NOT_OFFERED_IN_TIME);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Prerequisites index = facts.derived(Prerequisites.class, Prerequisites::of);
        SessionDates dates = facts.derived(SessionDates.class, SessionDates::of);
        if (dates.isEmpty()) {
            return;
        }
        for (int i = 0; i < index.required().length; i++) {
            Optional<LocalDate> last = dates.lastStart(index.module(i).id());
            for (int target : last.isEmpty() ? new int[0] : index.required()[i]) {
                Optional<LocalDate> first =
                        dates.firstStart(index.module(target).id());
                if (first.isPresent() && !first.get().isBefore(last.get())) {
                    sink.report(
                            PrerequisiteCode.NOT_OFFERED_IN_TIME,
                            index.placeOf(i, target),
                            index.id(target),
                            first.get(),
                            last.get());
                }
            }
        }
    }
}
