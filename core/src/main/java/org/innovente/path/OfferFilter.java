package org.innovente.path;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Audience;
import org.innovente.common.DeliveryMode;
import org.innovente.common.ItemKind;
import org.innovente.common.LanguageTag;
import org.innovente.common.ModuleId;
import org.innovente.common.PartnerId;
import org.innovente.common.Period;
import org.innovente.common.TerritoryId;
import org.innovente.internal.Names;
import org.innovente.network.Action;
import org.innovente.network.Offer;
import org.innovente.network.Session;
import org.innovente.network.Territory;

/**
 * Where and how modules must be offered to be taken: only a module with an offer of which one action matches everything that
 * is asked can be part of a path. What an action does not state does not match.
 *
 * @param territory the territory, or one above or below it
 * @param mode the delivery mode
 * @param language the language
 * @param partner the partner that delivers it
 * @param audience the audience; an action without audiences is open to all
 * @param period the days in which a session must lie; sessions without days do not match
 */
public record OfferFilter(
        Optional<TerritoryId> territory,
        Optional<DeliveryMode> mode,
        Optional<LanguageTag> language,
        Optional<PartnerId> partner,
        Optional<Audience> audience,
        Optional<Period> period) {
    /** The filter that lets everything pass, whether it is offered or not. */
    public static final OfferFilter NONE = new OfferFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns this filter with a territory. */
    public OfferFilter in(TerritoryId wanted) {
        return new OfferFilter(Optional.of(wanted), mode, language, partner, audience, period);
    }

    /** Returns this filter with a delivery mode. */
    public OfferFilter by(DeliveryMode wanted) {
        return new OfferFilter(territory, Optional.of(wanted), language, partner, audience, period);
    }

    /** Returns this filter with a language. */
    public OfferFilter inLanguage(LanguageTag wanted) {
        return new OfferFilter(territory, mode, Optional.of(wanted), partner, audience, period);
    }

    /** Returns this filter with a partner. */
    public OfferFilter from(PartnerId wanted) {
        return new OfferFilter(territory, mode, language, Optional.of(wanted), audience, period);
    }

    /** Returns this filter with an audience. */
    public OfferFilter forAudience(Audience wanted) {
        return new OfferFilter(territory, mode, language, partner, Optional.of(wanted), period);
    }

    /** Returns this filter with a period. */
    public OfferFilter within(Period wanted) {
        return new OfferFilter(territory, mode, language, partner, audience, Optional.of(wanted));
    }

    /** Returns the modules that are offered so, or empty if nothing is asked. */
    Optional<Set<ModuleId>> offered(Catalogue catalogue) {
        if (equals(NONE)) {
            return Optional.empty();
        }
        Set<TerritoryId> places = places(catalogue);
        Set<ModuleId> found = new HashSet<>();
        for (Offer offer : catalogue.offers()) {
            if (offer.subject().kind() == ItemKind.MODULE
                    && Names.isIdentifier(offer.subject().id())
                    && offer.actions().stream().anyMatch(action -> matches(offer, action, places))) {
                found.add(new ModuleId(offer.subject().id()));
            }
        }
        return Optional.of(found);
    }

    /** The territory with everything above and below it: a course of a region is open in its towns, and the other way round. */
    private Set<TerritoryId> places(Catalogue catalogue) {
        Set<TerritoryId> places = new HashSet<>();
        if (territory.isEmpty()) {
            return places;
        }
        Set<TerritoryId> above = new HashSet<>();
        Optional<TerritoryId> next = territory;
        while (next.isPresent() && above.add(next.get())) {
            next = catalogue.index().findTerritory(next.get()).flatMap(Territory::parent);
        }
        places.addAll(above);
        for (Territory each : catalogue.territories()) {
            Set<TerritoryId> line = new HashSet<>();
            Optional<TerritoryId> up = Optional.of(each.id());
            while (up.isPresent() && line.add(up.get())) {
                if (up.equals(territory)) {
                    places.addAll(line);
                    break;
                }
                up = catalogue.index().findTerritory(up.get()).flatMap(Territory::parent);
            }
        }
        return places;
    }

    private boolean matches(Offer offer, Action action, Set<TerritoryId> places) {
        boolean place = territory.isEmpty()
                || action.territories().stream().anyMatch(places::contains)
                || action.place()
                        .flatMap(where -> where.territory())
                        .map(places::contains)
                        .orElse(false);
        boolean who = partner.isEmpty() || partner.equals(action.provider().or(offer::provider));
        return place
                && who
                && (mode.isEmpty() || mode.equals(action.deliveryMode()))
                && (language.isEmpty() || action.languages().contains(language.get()))
                && (audience.isEmpty()
                        || action.audiences().isEmpty()
                        || action.audiences().contains(audience.get()))
                && (period.isEmpty() || action.sessions().stream().anyMatch(this::inTime));
    }

    private boolean inTime(Session session) {
        Optional<LocalDate> start = session.period().flatMap(Period::start);
        Optional<LocalDate> end = session.period().flatMap(Period::end).or(() -> start);
        Period wanted = period.orElseThrow();
        return start.isPresent()
                && wanted.start().map(day -> !start.get().isBefore(day)).orElse(true)
                && wanted.end().map(day -> !end.orElseThrow().isAfter(day)).orElse(true);
    }
}
