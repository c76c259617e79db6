package org.innovente.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyRelation;
import org.innovente.competency.RelationType;
import org.jspecify.annotations.NullUnmarked;

/** The competencies that are stated to be exactly the same, directly or through others: groups, each known by one of its members. */
@NullUnmarked
final class ExactMatches {
    private record Key(FrameworkId framework, CompetencyId competency) {}

    private final Map<Key, Key> above = new HashMap<>();

    ExactMatches(Catalogue catalogue) {
        for (CompetencyFramework framework : catalogue.frameworks()) {
            for (CompetencyRelation relation : framework.relations()) {
                if (relation.type() == RelationType.EXACT) {
                    FrameworkId from = relation.sourceFramework().isPresent()
                            ? relation.sourceFramework().get()
                            : framework.id();
                    FrameworkId to = relation.targetFramework().isPresent()
                            ? relation.targetFramework().get()
                            : framework.id();
                    join(catalogue, new Key(from, relation.source()), new Key(to, relation.target()));
                }
            }
        }
    }

    private void join(Catalogue catalogue, Key source, Key target) {
        boolean known = catalogue
                        .index()
                        .findCompetency(source.framework(), source.competency())
                        .isPresent()
                && catalogue
                        .index()
                        .findCompetency(target.framework(), target.competency())
                        .isPresent();
        Key first = root(source);
        Key second = root(target);
        if (known && !first.equals(second)) {
            above.put(first, second);
        }
    }

    private Key root(Key of) {
        Key at = of;
        for (Key next = above.get(at); next != null; next = above.get(at)) {
            at = next;
        }
        return at;
    }

    /** Returns whether two different competencies are stated to be the same. */
    boolean areSame(
            Optional<FrameworkId> framework, CompetencyId competency, Optional<FrameworkId> of, CompetencyId other) {
        return !above.isEmpty()
                && framework.isPresent()
                && of.isPresent()
                && root(new Key(framework.get(), competency)).equals(root(new Key(of.get(), other)));
    }
}
