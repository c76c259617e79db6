package org.innovente.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.ProficiencyScale;

/** The order of proficiency levels in a catalogue. */
final class Scales {
    private final Catalogue catalogue;
    private final Map<ProficiencyScale, Map<LevelId, Integer>> ranks = new HashMap<>();

    Scales(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the order of two levels of a competency; empty where its scale, or one of them on it, is unknown. */
    Optional<Integer> compare(Optional<FrameworkId> framework, CompetencyId competency, LevelId one, LevelId other) {
        if (one.equals(other)) {
            return Optional.of(0);
        }
        return catalogue.index().resolveFramework(framework, competency).flatMap(resolved -> {
            CompetencyFramework owner = catalogue.index().framework(resolved);
            Optional<Competency> found = catalogue.index().findCompetency(resolved, competency);
            return owner.scales().stream()
                    .filter(scale -> found.flatMap(Competency::scale)
                            .or(owner::defaultScale)
                            .map(scale.id()::equals)
                            .orElse(owner.scales().size() == 1))
                    .findFirst()
                    .flatMap(scale -> order(ranks(scale), one, other));
        });
    }

    private Map<LevelId, Integer> ranks(ProficiencyScale scale) {
        return ranks.computeIfAbsent(scale, key -> {
            Map<LevelId, Integer> places = new HashMap<>();
            key.levels().forEach(level -> places.putIfAbsent(level.id(), places.size()));
            return places;
        });
    }

    private static Optional<Integer> order(Map<LevelId, Integer> places, LevelId one, LevelId other) {
        Integer left = places.get(one);
        Integer right = places.get(other);
        return left == null || right == null ? Optional.empty() : Optional.of(left.compareTo(right));
    }
}
