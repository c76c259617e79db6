package org.innovente.validation.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.common.Period;
import org.innovente.network.Action;
import org.innovente.network.Offer;
import org.innovente.network.Session;
import org.innovente.validation.CatalogueFacts;

/** When the sessions of offers of each module begin. Immutable. */
public final class SessionDates {

    private final Map<String, LocalDate> first = new HashMap<>();
    private final Map<String, LocalDate> last = new HashMap<>();

    private SessionDates(Catalogue catalogue) {
        for (Offer offer : catalogue.offers()) {
            if (offer.subject().kind() == ItemKind.MODULE) {
                for (Action action : offer.actions()) {
                    for (Session session : action.sessions()) {
                        session.period()
                                .flatMap(Period::start)
                                .ifPresent(day -> note(offer.subject().id(), day));
                    }
                }
            }
        }
    }

    /** Returns the dates in the catalogue of those facts. */
    public static SessionDates of(CatalogueFacts facts) {
        return new SessionDates(facts.catalogue());
    }

    /** Returns when the first session of a module begins; empty when none has a date. */
    public Optional<LocalDate> firstStart(ModuleId module) {
        return Optional.ofNullable(first.get(module.value()));
    }

    /** Returns when the last session of a module begins; empty when none has a date. */
    public Optional<LocalDate> lastStart(ModuleId module) {
        return Optional.ofNullable(last.get(module.value()));
    }

    /** Returns whether no session of a module has a date. */
    public boolean isEmpty() {
        return first.isEmpty();
    }

    private void note(String module, LocalDate day) {
        first.merge(module, day, (a, b) -> a.isBefore(b) ? a : b);
        last.merge(module, day, (a, b) -> a.isAfter(b) ? a : b);
    }
}
