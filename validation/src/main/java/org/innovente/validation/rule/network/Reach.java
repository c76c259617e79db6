package org.innovente.validation.rule.network;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.DeliveryMode;
import org.innovente.common.Period;
import org.innovente.common.TerritoryId;
import org.innovente.network.Action;
import org.innovente.network.Territory;
import org.innovente.network.TerritoryKind;
import org.jspecify.annotations.Nullable;

/** Which regions an action of an offer can be reached from. Immutable. */
final class Reach {

    /** The name of no region: wherever one is. */
    static final String EVERYWHERE = "";

    /** Territories are not nested deeper; a longer chain is a cycle. */
    private static final int DEEPEST = 20;

    private final Catalogue catalogue;
    private final Map<TerritoryId, Set<String>> below = new HashMap<>();

    Reach(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Territory it : catalogue.territories()) {
            if (isRegion(it)) {
                TerritoryId step = it.id();
                for (int i = 0; i < DEEPEST && step != null; i++) {
                    below.computeIfAbsent(step, id -> new TreeSet<>())
                            .add(it.id().value());
                    step = parent(step);
                }
            }
        }
    }

    /** Returns whether it is a region in force. */
    static boolean isRegion(Territory it) {
        return it.kind().filter(TerritoryKind.REGION::equals).isPresent()
                && it.successors().isEmpty()
                && it.validity().flatMap(Period::end).isEmpty();
    }

    /** Returns a text that is the same for actions that can be reached from the same regions. */
    String key(Action action) {
        return isRemote(action) + " " + action.territories() + " " + seat(action);
    }

    /** Returns the ids of the regions, or {@link #EVERYWHERE}. */
    Set<String> regions(Action action) {
        Set<String> regions = new TreeSet<>();
        if (isRemote(action) && action.territories().isEmpty()) {
            regions.add(EVERYWHERE);
        }
        action.territories().forEach(territory -> add(territory, regions));
        seat(action).ifPresent(territory -> add(territory, regions));
        return regions;
    }

    private static boolean isRemote(Action action) {
        return action.deliveryMode().filter(DeliveryMode.REMOTE::equals).isPresent();
    }

    private static Optional<TerritoryId> seat(Action action) {
        return action.place().flatMap(org.innovente.network.Place::territory);
    }

    /** Adds the regions below a territory and the one that it lies in. */
    private void add(TerritoryId territory, Set<String> regions) {
        regions.addAll(below.getOrDefault(territory, Set.of()));
        TerritoryId step = territory;
        for (int i = 0; i < DEEPEST && step != null; i++) {
            Optional<Territory> found = catalogue.index().findTerritory(step);
            if (found.isPresent() && isRegion(found.get())) {
                regions.add(step.value());
            }
            step = parent(step);
        }
    }

    private @Nullable TerritoryId parent(TerritoryId id) {
        return catalogue.index().findTerritory(id).flatMap(Territory::parent).orElse(null);
    }
}
