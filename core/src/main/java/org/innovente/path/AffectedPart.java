package org.innovente.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.internal.Names;
import org.innovente.internal.andor.Bits;
import org.innovente.internal.andor.IntList;
import org.innovente.learner.Achievement;
import org.innovente.learner.Decision;
import org.innovente.learner.LearnerRecord;
import org.innovente.learner.Substitute;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;

/**
 * The modules that a change can matter to, with everything that they need and what some learners bring: a small catalogue in which they
 * behave as in the whole one, before the change and after it. Found from the compiled graph by walks over what uses the changed modules,
 * and then over what that needs; only the rules that are put are compiled to see what they name.
 */
final class AffectedPart {
    private final Compiled graph;
    private final MentionIndex index;
    private final Set<ModuleId> removed;
    private final Map<ModuleId, TrainingModule> put = new LinkedHashMap<>();
    private final long[] affected;
    private final long[] needed;
    private final IntList open = new IntList();

    AffectedPart(
            Compiled graph,
            Collection<ModuleId> removed,
            Collection<TrainingModule> put,
            List<LearnerState> learners,
            List<PathResult> paths) {
        this.graph = graph;
        index = graph.mentions();
        this.removed = new HashSet<>(removed);
        put.forEach(module -> this.put.put(module.id(), module));
        this.removed.removeAll(this.put.keySet());
        affected = Bits.of(graph.program.size());
        needed = Bits.of(graph.program.size());
        Set<ModuleId> brought = brought(learners, paths);
        Set<ModuleId> changed = new HashSet<>(removed);
        changed.addAll(this.put.keySet());
        changed.forEach(this::affect);
        if (changed.stream().anyMatch(brought::contains)) {
            // What a record amounts to depends on its modules whatever a selector says of them.
            graph.selecting.forEach(each -> reach(each.atom()));
            for (int atom : graph.marks) {
                reach(atom);
            }
        }
        followUsers();
        needOf(brought, paths);
    }

    private static Set<ModuleId> brought(List<LearnerState> learners, List<PathResult> paths) {
        Set<ModuleId> found = new HashSet<>();
        List<LearnerState> all = new ArrayList<>(learners);
        paths.forEach(path -> all.add(path.query().from()));
        for (LearnerState learner : all) {
            learner.given().stream().filter(Names::isIdentifier).forEach(id -> found.add(new ModuleId(id)));
            for (Achievement own :
                    learner.record().map(LearnerRecord::achievements).orElse(List.of())) {
                if (own.item().kind() == ItemKind.MODULE
                        && Names.isIdentifier(own.item().id())) {
                    found.add(new ModuleId(own.item().id()));
                }
            }
            for (Decision decision :
                    learner.record().map(LearnerRecord::decisions).orElse(List.of())) {
                if (decision instanceof Substitute substitute
                        && Names.isIdentifier(substitute.item().id())) {
                    found.add(new ModuleId(substitute.item().id()));
                }
            }
        }
        return found;
    }

    private void reach(int atom) {
        reachPlace(graph.program.placeOf(atom));
    }

    private void reachPlace(int place) {
        if (!Bits.has(affected, place)) {
            Bits.add(affected, place);
            open.add(place);
        }
    }

    /** Starts from everything that may read something of a module that is removed, put, or replaced. */
    private void affect(ModuleId id) {
        OptionalInt old = graph.module(id);
        if (old.isPresent()) {
            reach(old.getAsInt());
            for (int way : graph.ways(old.getAsInt())) {
                reach(way);
            }
            affect(graph.modules.get(old.getAsInt()));
        }
        TrainingModule next = put.get(id);
        if (next != null) {
            affect(next);
        }
        String name = id.value();
        int at = name.lastIndexOf('@');
        for (String each : at < 0 ? List.of(name) : List.of(name, name.substring(0, at))) {
            for (int place : index.named(each)) {
                reachPlace(place);
            }
        }
        for (int module : index.naming(id)) {
            reach(module);
        }
    }

    private void affect(TrainingModule module) {
        for (ModuleId other : module.equivalents()) {
            graph.module(other).ifPresent(this::reach);
        }
        for (ModuleId other : module.excludes()) {
            graph.module(other).ifPresent(this::reach);
        }
        for (Outcome outcome : module.outcomes()) {
            graph.supply.key(outcome.framework(), outcome.competency()).ifPresent(key -> {
                for (int place : index.levels(key)) {
                    reachPlace(place);
                }
            });
        }
        Selection.Subject subject = new Changed(graph.subjects.module(module), module);
        for (GraphCompiler.Selecting each : graph.selecting) {
            if (Selection.matches(each.selector(), subject) != Tri.NO) {
                reach(each.atom());
            }
        }
    }

    private void followUsers() {
        while (!open.isEmpty()) {
            int place = open.pop();
            for (int user : graph.adjacency.users(place)) {
                reachPlace(user);
            }
            for (int fact : index.watchers(place)) {
                reachPlace(fact);
            }
        }
    }

    private void needOf(Set<ModuleId> brought, List<PathResult> paths) {
        for (int place : Bits.toArray(affected)) {
            need(place);
        }
        brought.forEach(this::need);
        GraphCompiler named = new GraphCompiler(
                small(graph.catalogue).modules(List.copyOf(put.values())).build());
        for (PathResult path : paths) {
            path.query().target().module().ifPresent(this::need);
            path.query().target().requirement().ifPresent(rule -> named.compile(rule, "", ""));
            path.paths().forEach(each -> each.modules().forEach(this::need));
        }
        SelectorIndex selectors = graph.selectors();
        for (GraphCompiler.Selecting each : named.selecting) {
            for (int module : selectors.of(each.selector()).possible()) {
                need(graph.program.placeOf(module));
            }
        }
        for (int atom = 0; atom < named.atoms.size(); atom++) {
            Atom what = named.atoms.get(atom);
            if (what instanceof Atom.Fact fact && fact.ref().kind() == ConditionRef.Kind.DANGLING) {
                needNamed(fact.ref().text());
            } else if (what instanceof Atom.Level level) {
                for (CompetencySupply.Grant grant : graph.supply.grants(level.competency())) {
                    need(graph.program.placeOf(grant.module()));
                }
            }
        }
        while (!open.isEmpty()) {
            int place = open.pop();
            for (int other : graph.adjacency.needed(place)) {
                need(other);
            }
            for (int other : index.watched(place)) {
                need(other);
            }
        }
    }

    private void needNamed(String name) {
        if (Names.isIdentifier(name)) {
            need(new ModuleId(name));
        }
    }

    private void need(ModuleId id) {
        OptionalInt module = graph.module(id);
        if (module.isPresent()) {
            for (int way : graph.ways(module.getAsInt())) {
                need(graph.program.placeOf(way));
            }
        }
    }

    private void need(int place) {
        if (!Bits.has(needed, place)) {
            Bits.add(needed, place);
            open.add(place);
        }
    }

    /** Everything about a catalogue that rules can refer to, without modules, offers and the network. */
    private static Catalogue.Builder small(Catalogue whole) {
        return Catalogue.builder()
                .id(whole.id())
                .frameworks(whole.frameworks())
                .diplomas(whole.diplomas())
                .programmes(whole.programmes())
                .gradeScales(whole.gradeScales());
    }

    /** Returns the part as it was. */
    Catalogue before() {
        return small(graph.catalogue).modules(kept()).build();
    }

    /** Returns the part as it would be. */
    Catalogue after() {
        return small(graph.catalogue)
                .modules(changed(kept(), removed, put.values()))
                .build();
    }

    private List<TrainingModule> kept() {
        List<TrainingModule> modules = new ArrayList<>();
        IntList numbers = new IntList();
        for (int place : Bits.toArray(needed)) {
            if (graph.isModule(graph.program.given(place))) {
                numbers.add(graph.program.given(place));
            }
        }
        int[] all = numbers.toArray();
        java.util.Arrays.sort(all);
        for (int module : all) {
            modules.add(graph.modules.get(module));
        }
        return modules;
    }

    /** Returns modules with some removed, some replaced where they stand, and the others added at the end. */
    static List<TrainingModule> changed(
            List<TrainingModule> modules, Set<ModuleId> removed, Collection<TrainingModule> put) {
        Map<ModuleId, TrainingModule> next = new LinkedHashMap<>();
        put.forEach(module -> next.put(module.id(), module));
        List<TrainingModule> all = new ArrayList<>();
        for (TrainingModule module : modules) {
            if (!removed.contains(module.id()) || next.containsKey(module.id())) {
                TrainingModule replacement = next.remove(module.id());
                all.add(replacement == null ? module : replacement);
            }
        }
        all.addAll(next.values());
        return all;
    }

    /** A module as it was or would be, which also counts as the equivalents that it would then name. */
    private static final class Changed implements Selection.Subject {
        private final Selection.Subject known;
        private final TrainingModule module;

        Changed(Selection.Subject known, TrainingModule module) {
            this.known = known;
            this.module = module;
        }

        @Override
        public java.util.Optional<List<String>> values(String attribute) {
            return known.values(attribute);
        }

        @Override
        public boolean isOneOf(List<ModuleId> modules) {
            return known.isOneOf(modules) || module.equivalents().stream().anyMatch(modules::contains);
        }

        @Override
        public Tri obtained(org.innovente.requirement.Selector selector) {
            return known.obtained(selector);
        }
    }
}
