package org.innovente.validation.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.competency.CompetencyFramework;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.Place;

/** The hierarchies of all frameworks of a catalogue, in their order. Immutable. */
public final class Hierarchies {

    private final List<Hierarchy> all = new ArrayList<>();

    private Hierarchies(Catalogue catalogue) {
        for (int i = 0; i < catalogue.frameworks().size(); i++) {
            CompetencyFramework framework = catalogue.frameworks().get(i);
            all.add(new Hierarchy(framework, Place.root().item("frameworks", i, "framework", framework.id())));
        }
    }

    /** Returns the hierarchies of the catalogue of those facts. */
    public static Hierarchies of(CatalogueFacts facts) {
        return new Hierarchies(facts.catalogue());
    }

    /** Returns the hierarchies, one a framework. */
    public List<Hierarchy> all() {
        return Collections.unmodifiableList(all);
    }
}
