package org.innovente.validation.rule.network;

import java.util.List;
import org.innovente.common.Period;
import org.innovente.network.Session;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Sessions and enrolments end after they begin. Source: LHEO, periode. */
final class SessionDatesRule implements ItemRule<Session> {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.DATES_INVERTED);
    }

    @Override
    public Class<Session> itemType() {
        return Session.class;
    }

    @Override
    public void check(Session it, Place at, CatalogueFacts facts, FindingSink sink) {

        it.period().ifPresent(period -> check(period, at.at("period"), sink));
        it.enrolment().ifPresent(period -> check(period, at.at("enrolment"), sink));
    }

    private static void check(Period period, Place place, FindingSink sink) {
        if (period.start().isPresent()
                && period.end().isPresent()
                && period.end().get().isBefore(period.start().get())) {
            sink.report(
                    NetworkCode.DATES_INVERTED,
                    place,
                    period.start().get(),
                    period.end().get());
        }
    }
}
