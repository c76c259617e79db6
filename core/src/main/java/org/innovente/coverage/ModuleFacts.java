package org.innovente.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

/** What rules ask of modules, by the place of a module in the catalogue. Built once, linear. */
final class ModuleFacts {
    private final Catalogue catalogue;
    private final List<TrainingModule> modules = new ArrayList<>();
    private final Map<ModuleId, Integer> places = new HashMap<>();
    private final Map<ModuleId, List<Integer>> counting = new HashMap<>();
    private final Map<CompetencyKey, List<Supply>> supplies = new HashMap<>();
    private final Map<FrameworkId, Map<String, Integer>> ranks = new HashMap<>();

    private record CompetencyKey(FrameworkId framework, CompetencyId competency) {}

    /** A module that leads to a competency at the place of a level on its scale; -1 without a level. */
    private record Supply(int module, int rank) {}

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
                            .add(new Supply(module, rank));
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

    /** Returns the modules that lead to a competency at a level or above; empty if the competency or level is not known. */
    Optional<List<Integer>> suppliers(
            Optional<FrameworkId> framework, CompetencyId competency, Optional<LevelId> level) {
        Optional<FrameworkId> resolved = catalogue.index().resolveFramework(framework, competency);
        if (resolved.isEmpty()) {
            return Optional.empty();
        }
        int wanted = level.map(one -> rank(resolved.get(), competency, one)).orElse(-1);
        if (level.isPresent() && wanted < 0) {
            return Optional.empty();
        }
        List<Integer> found = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Supply supply : supplies.getOrDefault(new CompetencyKey(resolved.get(), competency), List.of())) {
            if (supply.rank() >= wanted && seen.add(supply.module())) {
                found.add(supply.module());
            }
        }
        return Optional.of(found);
    }
}
