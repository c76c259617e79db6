package org.innovente.validation.rule.lifecycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.common.Period;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyRelation;
import org.innovente.competency.RelationType;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Programme;
import org.innovente.module.TrainingModule;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.Place;
import org.jspecify.annotations.Nullable;

/** The things of a catalogue that live on from edition to edition, the catalogue itself first. Immutable. */
final class Things {

    private final List<Thing> all = new ArrayList<>();

    /** The positions by kind and id, made when one is first asked for; whoever makes them first, they are the same. */
    private volatile @Nullable Map<String, Integer> positions;

    /**
     * One thing.
     *
     * @param kind its kind, such as {@code module}
     * @param id its id; of a competency, with its framework before a slash
     * @param place where it stands
     * @param lifecycle its lifecycle, where it states one
     * @param value the thing itself
     * @param followers what follows it, by ids of the same form
     */
    record Thing(
            String kind, String id, Place place, Optional<Lifecycle> lifecycle, Object value, List<String> followers) {

        Optional<LifecycleStatus> status() {
            return lifecycle.flatMap(Lifecycle::status);
        }

        Optional<Period> validity() {
            return lifecycle.flatMap(Lifecycle::validity);
        }

        Optional<String> version() {
            return lifecycle.flatMap(Lifecycle::version);
        }
    }

    private Things(Catalogue it) {
        add("catalogue", it.id().value(), Place.root().about("catalogue", it.id()), it.lifecycle(), it, List.of());
        for (int i = 0; i < it.frameworks().size(); i++) {
            framework(it.frameworks().get(i), i);
        }
        each(it.modules(), "modules", "module", x -> x.id().value(), TrainingModule::lifecycle);
        each(it.programmes(), "programmes", "programme", x -> x.id().value(), Programme::lifecycle);
        each(it.diplomas(), "diplomas", "diploma", x -> x.id().value(), Diploma::lifecycle);
        for (int i = 0; i < it.certifications().size(); i++) {
            Certification some = it.certifications().get(i);
            List<String> followers = new ArrayList<>(named(some.lifecycle()));
            some.successors().forEach(id -> followers.add(id.value()));
            Place place = Place.root().item("certifications", i, "certification", some.id());
            add("certification", some.id().value(), place, some.lifecycle(), some, followers);
        }
        each(it.partners(), "partners", "partner", x -> x.id().value(), Partner::lifecycle);
        each(it.offers(), "offers", "offer", x -> x.id().value(), Offer::lifecycle);
    }

    /** Returns the things in the catalogue of those facts. */
    static Things of(CatalogueFacts facts) {
        return new Things(facts.catalogue());
    }

    /** Returns the things of a catalogue. */
    static Things of(Catalogue catalogue) {
        return new Things(catalogue);
    }

    List<Thing> all() {
        return Collections.unmodifiableList(all);
    }

    /** Returns the position of a thing, the first of several; -1 when there is none. */
    int position(String kind, String id) {
        Map<String, Integer> known = positions;
        if (known == null) {
            known = new HashMap<>(2 * all.size());
            for (int i = 0; i < all.size(); i++) {
                known.putIfAbsent(all.get(i).kind() + " " + all.get(i).id(), i);
            }
            positions = known;
        }
        return known.getOrDefault(kind + " " + id, -1);
    }

    Optional<Thing> find(String kind, String id) {
        int position = position(kind, id);
        return position < 0 ? Optional.empty() : Optional.of(all.get(position));
    }

    /** Returns the things that follow one, as far as they are here. */
    List<Thing> followers(Thing thing) {
        List<Thing> found = new ArrayList<>();
        for (String id : thing.followers()) {
            find(thing.kind(), id).ifPresent(found::add);
        }
        return found;
    }

    private void framework(CompetencyFramework it, int position) {
        Place at = Place.root().item("frameworks", position, "framework", it.id());
        add("framework", it.id().value(), at, it.lifecycle(), it, named(it.lifecycle()));
        Map<CompetencyId, List<String>> replaced = new HashMap<>();
        for (CompetencyRelation relation : it.relations()) {
            if (relation.type() == RelationType.REPLACED_BY
                    && relation.sourceFramework()
                            .filter(some -> !some.equals(it.id()))
                            .isEmpty()) {
                replaced.computeIfAbsent(relation.source(), id -> new ArrayList<>())
                        .add(relation.targetFramework().orElse(it.id()).value() + "/" + relation.target());
            }
        }
        for (int i = 0; i < it.competencies().size(); i++) {
            Competency some = it.competencies().get(i);
            List<String> followers = new ArrayList<>(replaced.getOrDefault(some.id(), List.of()));
            named(some.lifecycle()).forEach(id -> followers.add(it.id() + "/" + id));
            Place place = at.item("competencies", i, "competency", some.id());
            add("competency", it.id() + "/" + some.id(), place, some.lifecycle(), some, followers);
        }
    }

    private <T> void each(
            List<T> items,
            String member,
            String kind,
            Function<T, String> id,
            Function<T, Optional<Lifecycle>> lifecycle) {
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            Optional<Lifecycle> life = lifecycle.apply(item);
            String name = id.apply(item);
            add(kind, name, Place.root().item(member, i, kind, name), life, item, named(life));
        }
    }

    private void add(
            String kind, String id, Place place, Optional<Lifecycle> lifecycle, Object value, List<String> followers) {
        all.add(new Thing(kind, id, place, lifecycle, value, List.copyOf(followers)));
    }

    private static List<String> named(Optional<Lifecycle> lifecycle) {
        return lifecycle.map(Lifecycle::replacedBy).orElse(List.of());
    }
}
