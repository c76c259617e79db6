package org.innovente.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.common.ScaleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyRelation;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.competency.RelationType;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;

/** Which modules supply which competency at which level, and which competencies are the same. */
final class CompetencySupply {
    /** A module and the place on the scale of the level that it grants. */
    record Grant(int module, int level) {}

    private final Catalogue catalogue;
    /** Worked out when they are first asked for, by whichever thread asks. */
    private final Map<CompetencyKey, List<LevelId>> levels = new ConcurrentHashMap<>();

    private final Map<CompetencyKey, List<Grant>> grants = new LinkedHashMap<>();
    private final Map<CompetencyKey, Set<CompetencyKey>> same = new LinkedHashMap<>();

    /**
     * Returns the supply.
     *
     * @param modules the modules in the order of their numbers
     */
    CompetencySupply(Catalogue catalogue, List<TrainingModule> modules) {
        this.catalogue = catalogue;
        for (CompetencyFramework framework : catalogue.frameworks()) {
            for (CompetencyRelation relation : framework.relations()) {
                relate(framework, relation);
            }
        }
        for (int module = 0; module < modules.size(); module++) {
            for (Outcome outcome : modules.get(module).outcomes()) {
                Optional<CompetencyKey> key = key(outcome.framework(), outcome.competency());
                if (key.isPresent()) {
                    int level = outcome.level().isPresent()
                            ? levels(key.get()).indexOf(outcome.level().get())
                            : 0;
                    if (level >= 0) {
                        grants.computeIfAbsent(key.get(), k -> new ArrayList<>())
                                .add(new Grant(module, level));
                    }
                }
            }
        }
    }

    private void relate(CompetencyFramework framework, CompetencyRelation relation) {
        if (relation.type() != RelationType.EXACT) {
            return;
        }
        CompetencyKey source = new CompetencyKey(relation.sourceFramework().orElse(framework.id()), relation.source());
        CompetencyKey target = new CompetencyKey(relation.targetFramework().orElse(framework.id()), relation.target());
        if (exists(source) && exists(target)) {
            same.computeIfAbsent(source, k -> new LinkedHashSet<>()).add(target);
            same.computeIfAbsent(target, k -> new LinkedHashSet<>()).add(source);
        }
    }

    private boolean exists(CompetencyKey key) {
        return catalogue
                .index()
                .findCompetency(key.framework(), key.competency())
                .isPresent();
    }

    /** Returns the competency that an id means, if it is defined and not ambiguous. */
    Optional<CompetencyKey> key(Optional<FrameworkId> framework, CompetencyId id) {
        return catalogue.index().resolveFramework(framework, id).map(found -> new CompetencyKey(found, id));
    }

    /** Returns the levels of a competency, the lowest first; empty where it has no scale. */
    List<LevelId> levels(CompetencyKey key) {
        return levels.computeIfAbsent(key, this::findLevels);
    }

    /** Returns the name of a level by its place on the scale of a competency, empty where it has none. */
    String levelName(CompetencyKey key, int level) {
        List<LevelId> names = levels(key);
        return level < names.size() ? names.get(level).value() : "";
    }

    private List<LevelId> findLevels(CompetencyKey key) {
        Optional<CompetencyFramework> framework = catalogue.index().findFramework(key.framework());
        Optional<ScaleId> scale = catalogue
                .index()
                .findCompetency(key.framework(), key.competency())
                .flatMap(Competency::scale)
                .or(() -> framework.flatMap(CompetencyFramework::defaultScale));
        List<LevelId> found = new ArrayList<>();
        if (framework.isPresent() && scale.isPresent()) {
            for (ProficiencyScale candidate : framework.get().scales()) {
                if (candidate.id().equals(scale.get()) && found.isEmpty()) {
                    candidate.levels().stream().map(ProficiencyLevel::id).forEach(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Returns the competencies that some module grants, in the order of the modules. */
    List<CompetencyKey> granted() {
        return List.copyOf(grants.keySet());
    }

    /** Returns the grants of a competency in the order of the modules. */
    List<Grant> grants(CompetencyKey key) {
        return grants.getOrDefault(key, List.of());
    }

    /**
     * Returns, of the competencies that are stated to be exactly the same, those whose scale has a level of this name, with its
     * place; without a level, all of them at their lowest.
     */
    List<Map.Entry<CompetencyKey, Integer>> sameAt(CompetencyKey key, Optional<LevelId> level) {
        List<Map.Entry<CompetencyKey, Integer>> found = new ArrayList<>();
        for (CompetencyKey other : same.getOrDefault(key, Set.of())) {
            int place = level.isPresent() ? levels(other).indexOf(level.get()) : 0;
            if (place >= 0) {
                found.add(Map.entry(other, place));
            }
        }
        return found;
    }
}
