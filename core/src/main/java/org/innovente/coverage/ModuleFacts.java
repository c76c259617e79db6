package org.innovente.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
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
import org.innovente.competency.ProficiencyScale;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.CompetencyHeld;
import org.jspecify.annotations.Nullable;

/** What rules ask of modules, by the place of a module in the catalogue. Built once, linear. */
final class ModuleFacts {
    private final Catalogue catalogue;
    private final List<TrainingModule> modules = new ArrayList<>();
    private final Map<ModuleId, Integer> places = new HashMap<>();
    private final Map<ModuleId, List<Integer>> counting = new HashMap<>();
    private final Map<CompetencyKey, List<Supply>> supplies = new HashMap<>();
    private final Map<FrameworkId, Map<String, Integer>> ranks = new HashMap<>();
    private final Map<Integer, List<Integer>> exclusions = new HashMap<>();

    private record CompetencyKey(FrameworkId framework, CompetencyId competency) {}

    /** A module that leads to a competency at a level, which stands at a place of its scale; -1 if it is not found there. */
    private record Supply(int module, Optional<LevelId> level, int rank) {}

    /**
     * The modules that lead to a competency.
     *
     * @param sure those that lead to the level asked for or above
     * @param open those of which nobody can say whether they do: they state no level, or one that is not on the scale
     */
    record Suppliers(List<Integer> sure, List<Integer> open) {
        /** Returns both. */
        List<Integer> all() {
            List<Integer> all = new ArrayList<>(sure);
            all.addAll(open);
            return all;
        }
    }

    ModuleFacts(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.frameworks().forEach(framework -> ranks.putIfAbsent(framework.id(), ranksOf(framework)));
        for (TrainingModule module : catalogue.modules()) {
            if (places.putIfAbsent(module.id(), modules.size()) == null) {
                modules.add(module);
            }
        }
        for (int i = 0; i < modules.size(); i++) {
            TrainingModule module = modules.get(i);
            counting.computeIfAbsent(module.id(), any -> new ArrayList<>(1)).add(i);
            for (ModuleId as : module.equivalents()) {
                // equivalence holds both ways
                counting.computeIfAbsent(as, any -> new ArrayList<>(1)).add(i);
                Integer other = places.get(as);
                if (other != null) {
                    counting.computeIfAbsent(module.id(), any -> new ArrayList<>(1))
                            .add(other);
                }
            }
            for (Outcome outcome : module.outcomes()) {
                supply(i, outcome);
            }
            List<Integer> excluded = module.excludes().stream()
                    .map(places::get)
                    .filter(java.util.Objects::nonNull)
                    .toList();
            if (!excluded.isEmpty()) {
                exclusions.put(i, excluded);
            }
        }
    }

    private void supply(int module, Outcome outcome) {
        catalogue
                .index()
                .resolveFramework(outcome.framework(), outcome.competency())
                .ifPresent(framework -> {
                    int rank = outcome.level()
                            .map(level -> rank(framework, outcome.competency(), level))
                            .orElse(-1);
                    supplies.computeIfAbsent(
                                    new CompetencyKey(framework, outcome.competency()), any -> new ArrayList<>(2))
                            .add(new Supply(module, outcome.level(), rank));
                });
    }

    private int rank(FrameworkId framework, CompetencyId competency, LevelId level) {
        CompetencyFramework owner = catalogue.index().framework(framework);
        Optional<Competency> found = catalogue.index().findCompetency(framework, competency);
        String scale = found.flatMap(Competency::scale)
                .or(owner::defaultScale)
                .map(Object::toString)
                .orElse(owner.scales().size() == 1 ? owner.scales().get(0).id().value() : "");
        Map<String, Integer> known = ranks.getOrDefault(framework, Map.of());
        return known.getOrDefault(scale + "\n" + level, -1);
    }

    private static Map<String, Integer> ranksOf(CompetencyFramework framework) {
        Map<String, Integer> ranks = new HashMap<>();
        for (ProficiencyScale scale : framework.scales()) {
            for (int i = 0; i < scale.levels().size(); i++) {
                ranks.putIfAbsent(scale.id() + "\n" + scale.levels().get(i).id(), i);
            }
        }
        return ranks;
    }

    /** Returns whether holding one competency at a level is holding the other one at its level. */
    boolean atLeast(CompetencyHeld held, CompetencyHeld needed) {
        Optional<FrameworkId> mine = catalogue.index().resolveFramework(held.framework(), held.competency());
        Optional<FrameworkId> wanted = catalogue.index().resolveFramework(needed.framework(), needed.competency());
        if (!held.competency().equals(needed.competency()) || mine.isEmpty() || !mine.equals(wanted)) {
            return false;
        }
        if (needed.level().isEmpty() || needed.level().equals(held.level())) {
            return true;
        }
        int least = rank(wanted.get(), needed.competency(), needed.level().get());
        return least >= 0
                && held.level().isPresent()
                && rank(wanted.get(), held.competency(), held.level().get()) >= least;
    }

    /** Returns two modules of a set of which one excludes the other, the first in the order of the catalogue; null if there are none. */
    int @Nullable [] excluding(BitSet modules) {
        if (exclusions.isEmpty()) {
            return null;
        }
        for (int i = modules.nextSetBit(0); i >= 0; i = modules.nextSetBit(i + 1)) {
            for (int other : exclusions.getOrDefault(i, List.of())) {
                if (other != i && modules.get(other)) {
                    return new int[] {i, other};
                }
            }
        }
        return null;
    }

    /** Returns whether a module leads to a competency at any level. */
    boolean isTaught(FrameworkId framework, CompetencyId competency) {
        return supplies.containsKey(new CompetencyKey(framework, competency));
    }

    int size() {
        return modules.size();
    }

    TrainingModule module(int place) {
        return modules.get(place);
    }

    Optional<Integer> place(ModuleId module) {
        return Optional.ofNullable(places.get(module));
    }

    /** Returns the modules that count as one: itself and its equivalents. */
    List<Integer> counting(ModuleId module) {
        return counting.getOrDefault(module, List.of());
    }

    /** Returns the modules that lead to a competency at a level or above; empty if the competency is not known. */
    Optional<Suppliers> suppliers(Optional<FrameworkId> framework, CompetencyId competency, Optional<LevelId> level) {
        Optional<FrameworkId> resolved = catalogue.index().resolveFramework(framework, competency);
        if (resolved.isEmpty()) {
            return Optional.empty();
        }
        int wanted = level.map(one -> rank(resolved.get(), competency, one)).orElse(-1);
        Set<Integer> sure = new LinkedHashSet<>();
        Set<Integer> open = new LinkedHashSet<>();
        for (Supply supply : supplies.getOrDefault(new CompetencyKey(resolved.get(), competency), List.of())) {
            if (level.isEmpty() || level.equals(supply.level()) || (wanted >= 0 && supply.rank() >= wanted)) {
                sure.add(supply.module());
            } else if (wanted < 0 || supply.rank() < 0) {
                open.add(supply.module());
            }
        }
        open.removeAll(sure);
        return Optional.of(new Suppliers(List.copyOf(sure), List.copyOf(open)));
    }
}
