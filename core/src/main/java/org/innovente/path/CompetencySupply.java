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
    /** A module and the place of the level that it grants; {@link #UNSTATED} where it names none of the scale. */
    record Grant(int module, int level) {}

    /** The place of a level that nobody states: it is the lowest for sure, and maybe any other. */
    static final int UNSTATED = -1;

    private final Catalogue catalogue;
    /** Worked out when they are first asked for, by whichever thread asks. */
    private final Map<CompetencyKey, Optional<List<LevelId>>> scales = new ConcurrentHashMap<>();

    private final Map<CompetencyKey, List<LevelId>> named = new LinkedHashMap<>();
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
                            ? place(key.get(), outcome.level().get())
                            : UNSTATED;
                    grants.computeIfAbsent(key.get(), k -> new ArrayList<>()).add(new Grant(module, level));
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

    /** Returns whether the levels of a competency have an order: the higher then supply the lower. */
    boolean isOrdered(CompetencyKey key) {
        return scale(key).isPresent();
    }

    /** Returns the name of a level by its place, empty where it has none. */
    String levelName(CompetencyKey key, int place) {
        return name(key, place).map(LevelId::value).orElse("");
    }

    /** Returns how many places there are: the levels of the scale; without one the lowest, and each level by its name. */
    int places(CompetencyKey key) {
        return scale(key)
                .map(List::size)
                .orElseGet(() -> named.getOrDefault(key, List.of()).size() + 1);
    }

    /** Returns the level at a place; empty at the lowest of a competency without a scale. */
    Optional<LevelId> name(CompetencyKey key, int place) {
        List<LevelId> known = scale(key).orElseGet(() -> named.getOrDefault(key, List.of()));
        int index = isOrdered(key) ? place : place - 1;
        return index >= 0 && index < known.size() ? Optional.of(known.get(index)) : Optional.empty();
    }

    /**
     * Returns the place of a level, or {@link #UNSTATED} if the scale does not have it. Without a scale every name is a level of its
     * own, which neither supplies nor needs another one. Only for the compiler: names get their places here.
     */
    int place(CompetencyKey key, LevelId level) {
        if (!isOrdered(key) && findPlace(key, level) == UNSTATED) {
            named.computeIfAbsent(key, k -> new ArrayList<>()).add(level);
        }
        return findPlace(key, level);
    }

    /** Returns the place of a level that the compiler has seen, or {@link #UNSTATED}. */
    int findPlace(CompetencyKey key, LevelId level) {
        Optional<List<LevelId>> scale = scale(key);
        if (scale.isPresent()) {
            return scale.get().indexOf(level);
        }
        int index = named.getOrDefault(key, List.of()).indexOf(level);
        return index < 0 ? UNSTATED : index + 1;
    }

    private Optional<List<LevelId>> scale(CompetencyKey key) {
        return scales.computeIfAbsent(key, this::findScale);
    }

    /** Its own scale, else the one that the framework prefers, else the only one. */
    private Optional<List<LevelId>> findScale(CompetencyKey key) {
        Optional<CompetencyFramework> framework = catalogue.index().findFramework(key.framework());
        if (framework.isEmpty()) {
            return Optional.empty();
        }
        List<ProficiencyScale> all = framework.get().scales();
        Optional<ScaleId> meant = catalogue
                .index()
                .findCompetency(key.framework(), key.competency())
                .flatMap(Competency::scale)
                .or(framework.get()::defaultScale)
                .or(() -> all.size() == 1 ? Optional.of(all.get(0).id()) : Optional.empty());
        for (ProficiencyScale candidate : all) {
            if (Optional.of(candidate.id()).equals(meant) && !candidate.levels().isEmpty()) {
                return Optional.of(
                        candidate.levels().stream().map(ProficiencyLevel::id).toList());
            }
        }
        return Optional.empty();
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
     * Returns, of the competencies that are stated to be exactly the same, those that have a level of the name of this place, with
     * its place; at the lowest place, all of them at their lowest.
     */
    List<Map.Entry<CompetencyKey, Integer>> sameAt(CompetencyKey key, int place) {
        List<Map.Entry<CompetencyKey, Integer>> found = new ArrayList<>();
        for (CompetencyKey other : same.getOrDefault(key, Set.of())) {
            int theirs = place == 0
                    ? 0
                    : name(key, place).map(level -> place(other, level)).orElse(UNSTATED);
            if (theirs >= 0) {
                found.add(Map.entry(other, theirs));
            }
        }
        return found;
    }
}
