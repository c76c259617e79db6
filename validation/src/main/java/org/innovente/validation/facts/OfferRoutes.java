package org.innovente.validation.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.network.Offer;
import org.innovente.validation.CatalogueFacts;

/** The kinds of offer (initial, continuing, apprenticeship...) under which each module is offered. Immutable. */
public final class OfferRoutes {

    private final Map<String, Set<String>> routes = new HashMap<>();

    private OfferRoutes(Catalogue catalogue) {
        for (Offer offer : catalogue.offers()) {
            if (offer.subject().kind() == ItemKind.MODULE && offer.route().isPresent()) {
                routes.computeIfAbsent(offer.subject().id(), id -> new TreeSet<>())
                        .add(offer.route().get().value());
            }
        }
    }

    /** Returns the kinds in the catalogue of those facts. */
    public static OfferRoutes of(CatalogueFacts facts) {
        return new OfferRoutes(facts.catalogue());
    }

    /** Returns the kinds of offer of a module, sorted; empty when it is not offered or they are not stated. */
    public List<String> of(ModuleId module) {
        return List.copyOf(routes.getOrDefault(module.value(), Set.of()));
    }
}
