package org.innovente.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;

/**
 * What can be reached without some modules, as a checker works it out: every rule again whenever something that it names has been
 * gained. Undecided conditions count as met, which only makes more reachable.
 */
final class PlainReach {
    private final PlainWorld world;
    private final PlainRecord record;
    private final PathQuery query;
    private final List<TrainingModule> relevant = new ArrayList<>();
    private final List<ModuleId> again = new ArrayList<>();
    private final Map<ModuleId, List<TrainingModule>> users = new HashMap<>();

    PlainReach(PlainWorld world, PlainRecord record, PathQuery query) {
        this.world = world;
        this.record = record;
        this.query = query;
        Optional<Set<ModuleId>> offered = query.filter().offered(world.catalogue);
        Set<ModuleId> without = new HashSet<>(query.without());
        Set<ModuleId> excluded = excluded();
        Set<ModuleId> seen =
                new LinkedHashSet<>(query.target().module().stream().toList());
        query.target().requirement().ifPresent(rule -> seen.addAll(PlainMentions.of(world, List.of(rule))));
        Deque<ModuleId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            ModuleId id = open.poll();
            Optional<TrainingModule> module = world.module(id);
            boolean closed = without.contains(id)
                    || excluded.contains(id)
                    || offered.map(all -> !all.contains(id)).orElse(false);
            if (module.isEmpty() || closed) {
                continue;
            }
            if (record.held.contains(id)) {
                again.add(id);
                continue;
            }
            relevant.add(module.get());
            List<Requirement> rules = new ArrayList<>();
            module.get().prerequisite().flatMap(Prerequisite::requirement).ifPresent(rules::add);
            module.get().corequisite().ifPresent(rules::add);
            module.get().strictCorequisite().ifPresent(rules::add);
            for (ModuleId mentioned : PlainMentions.of(world, rules)) {
                users.computeIfAbsent(mentioned, k -> new ArrayList<>()).add(module.get());
                if (seen.add(mentioned)) {
                    open.add(mentioned);
                }
            }
        }
    }

    /** What a module that is held excludes, or is excluded by, unless it is held too. */
    private Set<ModuleId> excluded() {
        Set<ModuleId> excluded = new HashSet<>();
        for (TrainingModule module : world.catalogue.modules()) {
            for (ModuleId other : module.excludes()) {
                if (!other.equals(module.id()) && record.held.contains(other)) {
                    excluded.add(module.id());
                } else if (record.held.contains(module.id())) {
                    excluded.add(other);
                }
            }
        }
        excluded.removeAll(record.held);
        return excluded;
    }

    /** Returns whether the target can be reached without some modules. */
    boolean isReachedWithout(Set<ModuleId> landmark) {
        Map<ModuleId, Integer> terms = new LinkedHashMap<>();
        // What is held may be taken again, for a better grade.
        again.stream().filter(id -> !landmark.contains(id)).forEach(id -> terms.put(id, 1));
        PlainRules rules = rules(terms);
        Map<ModuleId, TrainingModule> waiting = new LinkedHashMap<>();
        Deque<TrainingModule> dirty = new ArrayDeque<>();
        for (TrainingModule module : relevant) {
            if (!landmark.contains(module.id())) {
                dirty.add(module);
            }
        }
        Set<ModuleId> queued = new HashSet<>();
        dirty.forEach(module -> queued.add(module.id()));
        while (true) {
            while (!dirty.isEmpty()) {
                TrainingModule module = dirty.poll();
                queued.remove(module.id());
                if (terms.containsKey(module.id()) || waiting.containsKey(module.id()) || !isReady(module, rules)) {
                    continue;
                }
                if (module.corequisite().isPresent()
                        || module.strictCorequisite().isPresent()) {
                    waiting.put(module.id(), module);
                } else {
                    gain(module, landmark, terms, dirty, queued);
                }
            }
            List<TrainingModule> together = together(waiting, terms);
            if (together.isEmpty()) {
                break;
            }
            for (TrainingModule module : together) {
                waiting.remove(module.id());
                gain(module, landmark, terms, dirty, queued);
            }
        }
        Optional<ModuleId> module = query.target().module();
        return module.isPresent()
                ? terms.containsKey(module.get())
                : rules(terms).value(query.target().requirement().orElseThrow()) != Tri.NO;
    }

    private PlainRules rules(Map<ModuleId, Integer> terms) {
        return new PlainRules(world, record, new PlainRules.Taken(terms, 1, 1), true);
    }

    private void gain(
            TrainingModule module,
            Set<ModuleId> landmark,
            Map<ModuleId, Integer> terms,
            Deque<TrainingModule> dirty,
            Set<ModuleId> queued) {
        terms.put(module.id(), 1);
        for (TrainingModule user : users.getOrDefault(module.id(), List.of())) {
            if (!landmark.contains(user.id()) && !terms.containsKey(user.id()) && queued.add(user.id())) {
                dirty.add(user);
            }
        }
    }

    private static boolean isReady(TrainingModule module, PlainRules rules) {
        rules.forget();
        return module.prerequisite()
                .flatMap(Prerequisite::requirement)
                .map(rule -> rules.value(rule) != Tri.NO)
                .orElse(true);
    }

    /** The waiting modules that can all be taken together: those are left out whose corequisites the others do not meet. */
    private List<TrainingModule> together(Map<ModuleId, TrainingModule> waiting, Map<ModuleId, Integer> terms) {
        Map<ModuleId, Integer> trial = new LinkedHashMap<>(terms);
        waiting.keySet().forEach(id -> trial.put(id, 1));
        PlainRules rules = rules(trial);
        List<TrainingModule> left = new ArrayList<>(waiting.values());
        boolean shrank = true;
        while (shrank) {
            shrank = false;
            for (TrainingModule module : List.copyOf(left)) {
                rules.forget();
                boolean holds = holds(module.corequisite(), rules) && holds(module.strictCorequisite(), rules);
                if (!holds) {
                    left.remove(module);
                    trial.remove(module.id());
                    shrank = true;
                }
            }
        }
        return left;
    }

    private static boolean holds(Optional<Requirement> rule, PlainRules rules) {
        return rule.map(own -> rules.value(own) != Tri.NO).orElse(true);
    }
}
