package org.innovente.validation.rule.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ItemKind;
import org.innovente.common.Period;
import org.innovente.network.Action;
import org.innovente.network.Offer;
import org.innovente.network.Session;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.jspecify.annotations.Nullable;

/** While a module is offered, a version of it is in force. */
final class ValidityGapRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(LifecycleCode.GAP);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Things things = facts.derived(Things.class, Things::of);

        Map<String, List<LocalDate>> sessions = sessions(facts.catalogue());
        for (Things.Thing it : things.all()) {
            Optional<LocalDate> end = it.validity().flatMap(Period::end);
            if (!it.kind().equals("module") || end.isEmpty()) {
                continue;
            }
            for (Things.Thing follower : things.followers(it)) {
                Optional<LocalDate> start = follower.validity().flatMap(Period::start);
                Optional<LocalDate> day = start.flatMap(first -> between(sessions.get(it.id()), end.get(), first)
                        .or(() -> between(sessions.get(follower.id()), end.get(), first)));
                if (day.isPresent()) {
                    sink.draft(
                                    LifecycleCode.GAP,
                                    it.place().at("lifecycle").at("validity"),
                                    it.id(),
                                    follower.id(),
                                    day.get())
                            .related(follower.place().at("lifecycle").at("validity"), "follower")
                            .report();
                }
            }
        }
    }

    private static Optional<LocalDate> between(@Nullable List<LocalDate> days, LocalDate end, LocalDate start) {
        return days == null
                ? Optional.empty()
                : days.stream()
                        .filter(day -> day.isAfter(end) && day.isBefore(start))
                        .findFirst();
    }

    private static Map<String, List<LocalDate>> sessions(Catalogue catalogue) {
        Map<String, List<LocalDate>> sessions = new HashMap<>();
        for (Offer offer : catalogue.offers()) {
            for (Action action : offer.actions()) {
                for (Session session : action.sessions()) {
                    Optional<LocalDate> start = session.period().flatMap(Period::start);
                    if (offer.subject().kind() == ItemKind.MODULE && start.isPresent()) {
                        sessions.computeIfAbsent(offer.subject().id(), id -> new ArrayList<>())
                                .add(start.get());
                    }
                }
            }
        }
        return sessions;
    }
}
