package org.innovente.validation.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.innovente.catalogue.Catalogue;
import org.innovente.catalogue.CatalogueIndex;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.common.ScaleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.module.Outcome;
import org.innovente.validation.CatalogueFacts;

/** The proficiency levels of a catalogue, ordered by their place on their scale. Lookups take constant time. */
public final class Levels {

    private final Map<FrameworkId, Map<CompetencyId, Map<LevelId, Integer>>> ranks = new HashMap<>();
    private final CatalogueIndex index;

    private Levels(Catalogue catalogue) {
        this.index = catalogue.index();
        for (CompetencyFramework framework : catalogue.frameworks()) {
            Map<ScaleId, Map<LevelId, Integer>> scales = new HashMap<>();
            for (ProficiencyScale scale : framework.scales()) {
                Map<LevelId, Integer> places = new HashMap<>();
                for (ProficiencyLevel level : scale.levels()) {
                    places.putIfAbsent(level.id(), places.size());
                }
                scales.putIfAbsent(scale.id(), places);
            }
            Map<CompetencyId, Map<LevelId, Integer>> own = ranks.computeIfAbsent(framework.id(), id -> new HashMap<>());
            for (Competency competency : framework.competencies()) {
                scaleOf(framework, competency)
                        .map(scales::get)
                        .ifPresent(places -> own.putIfAbsent(competency.id(), places));
            }
        }
    }

    /** Returns the levels of the catalogue of those facts. */
    public static Levels of(CatalogueFacts facts) {
        return new Levels(facts.catalogue());
    }

    /** Returns the scale on which a competency is measured: its own, or the default of its framework. */
    public static Optional<ScaleId> scaleOf(CompetencyFramework framework, Competency competency) {
        return competency.scale().or(framework::defaultScale);
    }

    /** Returns whether a competency is measured on a scale that the catalogue holds. */
    public boolean hasScale(FrameworkId framework, CompetencyId competency) {
        return ranks.getOrDefault(framework, Map.of()).containsKey(competency);
    }

    /** Returns the place of a level on the scale of a competency, from 0; empty when it is not on it. */
    public OptionalInt rank(FrameworkId framework, CompetencyId competency, LevelId level) {
        Integer rank = ranks.getOrDefault(framework, Map.of())
                .getOrDefault(competency, Map.of())
                .get(level);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /** Returns the place of the level of an outcome; empty when its competency, scale or level cannot be found. */
    public OptionalInt rank(Outcome outcome) {
        Optional<FrameworkId> framework = index.resolveFramework(outcome.framework(), outcome.competency());
        return framework.isEmpty() || outcome.level().isEmpty()
                ? OptionalInt.empty()
                : rank(framework.get(), outcome.competency(), outcome.level().get());
    }

    /** Returns the framework of an outcome; empty when it leads nowhere or is ambiguous. */
    public Optional<FrameworkId> framework(Outcome outcome) {
        return index.resolveFramework(outcome.framework(), outcome.competency());
    }
}
