package org.innovente.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Audience;
import org.innovente.common.DeliveryMode;
import org.innovente.common.ItemKind;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.common.ModuleId;
import org.innovente.common.TerritoryId;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.EntryMode;
import org.innovente.network.Offer;
import org.innovente.network.Place;
import org.innovente.network.Session;
import org.innovente.network.SessionState;
import org.innovente.network.Territory;

/** The offers of a catalogue by module, and who can get to them. Built in one pass over the offers. */
final class OfferIndex {
    private final Catalogue catalogue;
    private final Map<ModuleId, List<Way>> ways = new HashMap<>();
    private final Map<TerritoryId, List<TerritoryId>> lines = new HashMap<>();

    /** One action of one offer. */
    private record Way(Offer offer, Action action) {}

    OfferIndex(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.territories().forEach(one -> lines.put(one.id(), climb(one.id())));
        for (Offer offer : catalogue.offers()) {
            if (offer.subject().kind() == ItemKind.MODULE && !isWithdrawn(offer.lifecycle())) {
                try {
                    ModuleId module = new ModuleId(offer.subject().id());
                    List<Way> known = ways.computeIfAbsent(module, any -> new ArrayList<>(2));
                    offer.actions().forEach(action -> known.add(new Way(offer, action)));
                } catch (IllegalArgumentException e) {
                    // text that is no identifier offers no module
                    continue;
                }
            }
        }
    }

    static boolean isWithdrawn(Optional<Lifecycle> lifecycle) {
        return lifecycle
                .flatMap(Lifecycle::status)
                .filter(LifecycleStatus.WITHDRAWN::equals)
                .isPresent();
    }

    /** Returns the territory and all above it, the nearest first; a circle of parents ends where it closes. */
    List<TerritoryId> line(TerritoryId territory) {
        List<TerritoryId> known = lines.get(territory);
        return known == null ? List.of(territory) : known;
    }

    private List<TerritoryId> climb(TerritoryId territory) {
        Set<TerritoryId> line = new LinkedHashSet<>();
        Optional<TerritoryId> at = Optional.of(territory);
        while (at.isPresent() && line.add(at.get())) {
            at = catalogue.index().findTerritory(at.get()).flatMap(Territory::parent);
        }
        return List.copyOf(line);
    }

    /** Returns a way to a module for each kind of access that there is, and the modes that go with it. */
    Map<Access, Reached> reached(TrainingModule module, CoverageQuery query) {
        Map<Access, Reached> found = new EnumMap<>(Access.class);
        if (!isWithdrawn(module.lifecycle()) && inForce(module, query)) {
            for (Way way : ways.getOrDefault(module.id(), List.of())) {
                access(module, way.action(), query).ifPresent(access -> {
                    Reached one = found.computeIfAbsent(
                            access,
                            any -> new Reached(
                                    new ModuleAccess(
                                            module.id(),
                                            access,
                                            way.offer().id(),
                                            way.action().id()),
                                    new HashSet<>()));
                    way.action().deliveryMode().ifPresent(mode -> one.modes().add(mode.value()));
                });
            }
        }
        return found;
    }

    /** The first way of one kind, and the modes of all ways of that kind. */
    record Reached(ModuleAccess way, Set<String> modes) {}

    private static boolean inForce(TrainingModule module, CoverageQuery query) {
        return query.period().isEmpty()
                || module.lifecycle()
                        .flatMap(Lifecycle::validity)
                        .map(validity -> validity.overlaps(query.period().get()))
                        .orElse(true);
    }

    private Optional<Access> access(TrainingModule module, Action action, CoverageQuery query) {
        if (!admits(action, query.territory())
                || !serves(module, action, query.audience())
                || !runs(action, query)
                || (!query.modes().isEmpty()
                        && action.deliveryMode().filter(query.modes()::contains).isEmpty())) {
            return Optional.empty();
        }
        if (action.deliveryMode().filter(DeliveryMode.REMOTE::equals).isPresent()) {
            return Optional.of(Access.REMOTE);
        }
        Optional<TerritoryId> place = action.place().flatMap(Place::territory);
        if (place.isEmpty()) {
            // neither remote nor at a place: nobody can say how to get there
            return Optional.empty();
        }
        return Optional.of(line(place.get()).contains(query.territory()) ? Access.LOCAL : Access.TRAVEL);
    }

    private boolean admits(Action action, TerritoryId territory) {
        return action.territories().isEmpty() || line(territory).stream().anyMatch(action.territories()::contains);
    }

    private static boolean serves(TrainingModule module, Action action, Optional<Audience> audience) {
        if (audience.isEmpty()) {
            return true;
        }
        List<Audience> served = action.audiences().isEmpty() ? module.audiences() : action.audiences();
        return served.isEmpty() || served.contains(audience.get());
    }

    private static boolean runs(Action action, CoverageQuery query) {
        boolean permanent =
                action.entryMode().filter(EntryMode.PERMANENT::equals).isPresent();
        List<Session> open =
                action.sessions().stream().filter(OfferIndex::isOpen).toList();
        if (query.period().isEmpty()) {
            return permanent || action.sessions().isEmpty() || !open.isEmpty();
        }
        return open.stream()
                        .anyMatch(session -> session.period()
                                .map(days -> days.overlaps(query.period().get()))
                                .orElse(false))
                || (permanent && (action.sessions().isEmpty() || !open.isEmpty()));
    }

    private static boolean isOpen(Session session) {
        Optional<SessionState> state = session.state();
        boolean shut = state.isPresent()
                && (state.get() == SessionState.CANCELLED
                        || state.get() == SessionState.FULL
                        || state.get() == SessionState.CLOSED);
        return !shut && (session.seats().isEmpty() || session.seats().getAsInt() > 0);
    }
}
