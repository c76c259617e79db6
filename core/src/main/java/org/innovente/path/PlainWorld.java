package org.innovente.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyRelation;
import org.innovente.competency.ProficiencyScale;
import org.innovente.competency.RelationType;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;

/**
 * What a checker looks up in a catalogue: which modules pass for which, who leads to a competency, what is exactly the same. Read from
 * the model for the checker alone: it shares nothing with the compiler, so that a mistake of one is not a mistake of the other.
 */
final class PlainWorld {
    /** A competency of a framework. */
    record Topic(FrameworkId framework, CompetencyId competency) {}

    /** Something that leads to a competency, with the level where it states one. */
    record Source(ModuleId module, Optional<LevelId> level) {}

    final Catalogue catalogue;
    private final Map<ModuleId, Set<ModuleId>> equivalents = new HashMap<>();
    private final Map<Topic, List<Source>> sources = new HashMap<>();
    private final Map<Topic, Set<Topic>> same = new HashMap<>();

    PlainWorld(Catalogue catalogue) {
        this.catalogue = catalogue;
        Set<ModuleId> seen = new HashSet<>();
        for (TrainingModule module : catalogue.modules()) {
            if (!seen.add(module.id())) {
                continue;
            }
            for (ModuleId other : module.equivalents()) {
                equivalents
                        .computeIfAbsent(module.id(), k -> new LinkedHashSet<>())
                        .add(other);
                equivalents.computeIfAbsent(other, k -> new LinkedHashSet<>()).add(module.id());
            }
            for (Outcome outcome : module.outcomes()) {
                topic(outcome.framework(), outcome.competency())
                        .ifPresent(topic -> sources.computeIfAbsent(topic, k -> new ArrayList<>())
                                .add(new Source(module.id(), outcome.level())));
            }
        }
        for (CompetencyFramework framework : catalogue.frameworks()) {
            for (CompetencyRelation relation : framework.relations()) {
                if (relation.type() == RelationType.EXACT) {
                    Topic from = new Topic(relation.sourceFramework().orElse(framework.id()), relation.source());
                    Topic to = new Topic(relation.targetFramework().orElse(framework.id()), relation.target());
                    if (isDefined(from) && isDefined(to)) {
                        same.computeIfAbsent(from, k -> new LinkedHashSet<>()).add(to);
                        same.computeIfAbsent(to, k -> new LinkedHashSet<>()).add(from);
                    }
                }
            }
        }
    }

    private boolean isDefined(Topic topic) {
        return catalogue
                .index()
                .findCompetency(topic.framework(), topic.competency())
                .isPresent();
    }

    Optional<TrainingModule> module(ModuleId id) {
        return catalogue.findModule(id);
    }

    /** Returns the modules that pass for a module, whoever of the two names the other. */
    Collection<ModuleId> equivalents(ModuleId id) {
        return equivalents.getOrDefault(id, Set.of());
    }

    Optional<Topic> topic(Optional<FrameworkId> framework, CompetencyId id) {
        return catalogue.index().resolveFramework(framework, id).map(found -> new Topic(found, id));
    }

    List<Source> sources(Topic topic) {
        return sources.getOrDefault(topic, List.of());
    }

    Collection<Topic> same(Topic topic) {
        return same.getOrDefault(topic, Set.of());
    }

    /** Returns the levels of a competency, the lowest first; none where it has no scale. */
    List<LevelId> levels(Topic topic) {
        CompetencyFramework framework = catalogue.index().framework(topic.framework());
        Optional<Competency> own = catalogue.index().findCompetency(topic.framework(), topic.competency());
        List<LevelId> levels = new ArrayList<>();
        for (ProficiencyScale scale : framework.scales()) {
            boolean meant = own.flatMap(Competency::scale).isPresent()
                    ? own.flatMap(Competency::scale).equals(Optional.of(scale.id()))
                    : framework.defaultScale().isPresent()
                            ? framework.defaultScale().equals(Optional.of(scale.id()))
                            : framework.scales().size() == 1;
            if (meant && levels.isEmpty()) {
                scale.levels().forEach(level -> levels.add(level.id()));
            }
        }
        return levels;
    }
}
