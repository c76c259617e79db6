package org.innovente.validation.rule.lifecycle;

import java.time.LocalDate;
import org.innovente.common.Lifecycle;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A visitor that compares the dates of lifecycles with the day of the check, and says so once where that day is not known. */
abstract class DatedVisitor implements CatalogueWalk.Visitor {
    private final CatalogueFacts facts;
    private final FindingSink sink;
    private final RuleCode code;
    private boolean unknown;

    DatedVisitor(RuleCode code, CatalogueFacts facts, FindingSink sink) {
        this.code = code;
        this.facts = facts;
        this.sink = sink;
    }

    /** Returns whether a lifecycle states a date that the rule is about. */
    abstract boolean isDated(Lifecycle lifecycle);

    /** Checks a lifecycle that is dated. */
    abstract void check(Lifecycle lifecycle, Place at, LocalDate today);

    @Override
    public final boolean wants(Class<?> type) {
        return type == Lifecycle.class;
    }

    @Override
    public final <T> void visit(Class<T> type, T item, Place at) {
        if (item instanceof Lifecycle it && isDated(it)) {
            facts.asOf().ifPresentOrElse(today -> check(it, at, today), () -> unknown = true);
        }
    }

    @Override
    public final void end() {
        if (unknown) {
            sink.undetermined(code, Place.root(), "date");
        }
    }
}
