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
import org.jspecify.annotations.Nullable;

/** The proficiency levels of a catalogue, ordered by their place on their scale. Lookups take constant time. */
public final class Levels {

    private final Map<FrameworkId, Map<CompetencyId, Map<LevelId, Integer>>> ranks = new HashMap<>();
    private final CatalogueIndex index;

    /** What was asked for last: rules look at the same outcome one after the other. Safe without a lock, being immutable. */
    private Resolved latest = new Resolved(null, Optional.empty(), null);

    private record Resolved(
            @Nullable Outcome outcome,
            Optional<FrameworkId> framework,
            @Nullable Map<LevelId, Integer> scale) {}

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
        Map<LevelId, Integer> scale = resolved(outcome).scale();
        Integer rank = scale == null || outcome.level().isEmpty()
                ? null
                : scale.get(outcome.level().get());
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /** Returns whether the competency of an outcome is found and measured on a scale that the catalogue holds. */
    public boolean hasScale(Outcome outcome) {
        return resolved(outcome).scale() != null;
    }

    /** Returns the framework of an outcome; empty when it leads nowhere or is ambiguous. */
    public Optional<FrameworkId> framework(Outcome outcome) {
        return resolved(outcome).framework();
    }

    @SuppressWarnings("ReferenceEquality")
    private Resolved resolved(Outcome outcome) {
        Resolved known = latest;
        if (known.outcome() != outcome) {
            Optional<FrameworkId> framework = index.resolveFramework(outcome.framework(), outcome.competency());
            Map<CompetencyId, Map<LevelId, Integer>> own = framework.isEmpty() ? null : ranks.get(framework.get());
            known = new Resolved(outcome, framework, own == null ? null : own.get(outcome.competency()));
            latest = known;
        }
        return known;
    }
}
