package org.innovente.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.Programme;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.EntryMode;
import org.innovente.network.Offer;
import org.innovente.network.Place;
import org.innovente.network.Session;
import org.innovente.network.SessionState;
import org.innovente.network.Territory;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;

/** The offers of a catalogue by module, and who can get to them. Built in one pass over the offers. */
final class OfferIndex {
    private final Catalogue catalogue;
    private final Map<ModuleId, List<Way>> ways = new HashMap<>();
    private final Map<TerritoryId, List<TerritoryId>> lines = new HashMap<>();

    /** One action of one offer. */
    private record Way(Offer offer, Action action) {}

    OfferIndex(Catalogue catalogue, ModuleFacts facts) {
        this.catalogue = catalogue;
        catalogue.territories().forEach(one -> lines.put(one.id(), climb(one.id())));
        Map<ItemKey, List<ModuleId>> wholes = new HashMap<>();
        for (Offer offer : catalogue.offers()) {
            if (!isWithdrawn(offer.lifecycle())) {
                for (ModuleId module : modules(offer.subject(), facts, wholes)) {
                    List<Way> known = ways.computeIfAbsent(module, any -> new ArrayList<>(2));
                    offer.actions().forEach(action -> known.add(new Way(offer, action)));
                }
            }
        }
    }

    /** Something that is offered as a whole. */
    private record ItemKey(ItemKind kind, String id) {}

    /**
     * Returns the modules that an offer offers: a module itself, the placements of a programme, those of the programmes of a diploma or
     * else what its rule names, what the rule of a block names.
     */
    private List<ModuleId> modules(ItemRef subject, ModuleFacts facts, Map<ItemKey, List<ModuleId>> wholes) {
        try {
            return switch (subject.kind()) {
                case MODULE -> List.of(new ModuleId(subject.id()));
                case PROGRAMME, DIPLOMA, BLOCK ->
                    wholes.computeIfAbsent(
                            new ItemKey(subject.kind(), subject.id()), key -> parts(key.kind(), key.id(), facts));
                default -> List.of();
            };
        } catch (IllegalArgumentException e) {
            // text that is no identifier offers no module
            return List.of();
        }
    }

    private List<ModuleId> parts(ItemKind kind, String id, ModuleFacts facts) {
        Set<ModuleId> parts = new LinkedHashSet<>();
        for (Programme programme : catalogue.programmes()) {
            boolean meant = kind == ItemKind.PROGRAMME
                    ? programme.id().value().equals(id)
                    : kind == ItemKind.DIPLOMA
                            && programme
                                    .diploma()
                                    .filter(one -> one.value().equals(id))
                                    .isPresent();
            if (meant) {
                programme.placements().forEach(placement -> parts.add(placement.module()));
            }
        }
        if (parts.isEmpty() && kind != ItemKind.PROGRAMME) {
            Reference whole = Reference.builder().target(id).kind(kind).build();
            for (Requirement rule : Possible.rules(catalogue, whole)) {
                Mentions.of(catalogue, facts, rule).places().stream()
                        .forEach(place -> parts.add(facts.module(place).id()));
            }
        }
        return List.copyOf(parts);
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

    /** Returns a way to a module for each kind of access and mode that there is, the nearest first. */
    List<Reached> reached(TrainingModule module, CoverageQuery query) {
        List<Way> known = ways.getOrDefault(module.id(), List.of());
        if (known.isEmpty() || !isAvailable(module, query)) {
            return List.of();
        }
        List<Reached> found = new ArrayList<>(2);
        for (Way way : known) {
            Optional<Access> access = access(module, way.action(), query);
            String mode = way.action().deliveryMode().map(DeliveryMode::value).orElse("");
            if (access.isPresent()
                    && found.stream()
                            .noneMatch(one -> one.way().access() == access.get()
                                    && one.mode().equals(mode))) {
                found.add(new Reached(
                        new ModuleAccess(
                                module.id(),
                                access.get(),
                                way.offer().id(),
                                way.action().id()),
                        mode));
            }
        }
        found.sort(Comparator.comparing(one -> one.way().access()));
        return found;
    }

    /** The first way of one kind in one mode; the mode is empty if none is stated. */
    record Reached(ModuleAccess way, String mode) {}

    /** Returns whether a module is not withdrawn and is in force in the period asked about. */
    static boolean isAvailable(TrainingModule module, CoverageQuery query) {
        return !isWithdrawn(module.lifecycle())
                && (query.period().isEmpty()
                        || module.lifecycle()
                                .flatMap(Lifecycle::validity)
                                .map(validity ->
                                        validity.overlaps(query.period().get()))
                                .orElse(true));
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
        if (action.sessions().isEmpty()) {
            return permanent || query.period().isEmpty();
        }
        List<Session> open =
                action.sessions().stream().filter(OfferIndex::isOpen).toList();
        if (query.period().isEmpty()) {
            return permanent || !open.isEmpty();
        }
        return open.stream()
                        .anyMatch(session -> session.period()
                                .map(days -> days.overlaps(query.period().get()))
                                .orElse(false))
                || (permanent && !open.isEmpty());
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
