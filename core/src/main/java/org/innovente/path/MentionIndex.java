package org.innovente.path;

import java.util.HashMap;
import java.util.Map;
import org.innovente.common.ModuleId;
import org.innovente.internal.andor.IntList;
import org.innovente.module.TrainingModule;
import org.jspecify.annotations.Nullable;

/**
 * What depends on something that the program does not show: names that lead nowhere yet, papers and competencies by their names, what must
 * stay unmet by what it watches. Built once for a graph, when a change is first asked about. Immutable.
 */
final class MentionIndex {
    private final Map<String, IntList> byName = new HashMap<>();
    private final Map<CompetencyKey, IntList> levels = new HashMap<>();
    private final Map<Integer, IntList> watchers = new HashMap<>();
    private final Map<Integer, IntList> watched = new HashMap<>();
    private final Map<ModuleId, IntList> naming = new HashMap<>();

    MentionIndex(Compiled graph) {
        for (int atom = graph.modules.size(); atom < graph.atoms.size(); atom++) {
            int place = graph.program.placeOf(atom);
            Atom what = graph.atoms.get(atom);
            if (what instanceof Atom.Fact fact && fact.ref().kind() == ConditionRef.Kind.DANGLING) {
                add(byName, fact.ref().text(), place);
            } else if (what instanceof Atom.Paper paper) {
                add(byName, paper.asked().kind().value(), place);
            } else if (what instanceof Atom.Acquired acquired) {
                add(byName, acquired.asked().target(), place);
            } else if (what instanceof Atom.Level level) {
                add(byName, level.competency().competency().value(), place);
                add(levels, level.competency(), place);
            } else if (what instanceof Atom.Unmet unmet) {
                watch(place, graph.program.placeOf(unmet.watched()));
            } else if (what instanceof Atom.Chosen chosen) {
                chosen.probes().forEach(probe -> watch(place, graph.program.placeOf(probe)));
            }
        }
        for (int module = 0; module < graph.modules.size(); module++) {
            TrainingModule own = graph.modules.get(module);
            for (ModuleId other : own.equivalents()) {
                add(naming, other, module);
            }
            for (ModuleId other : own.excludes()) {
                add(naming, other, module);
            }
        }
    }

    private void watch(int fact, int place) {
        add(watchers, place, fact);
        add(watched, fact, place);
    }

    private static <K> void add(Map<K, IntList> map, K key, int value) {
        map.computeIfAbsent(key, k -> new IntList(2)).add(value);
    }

    private static <K> int[] of(Map<K, IntList> map, K key) {
        @Nullable IntList found = map.get(key);
        return found == null ? new int[0] : found.toArray();
    }

    /** Returns the atoms, by place, that depend on whether something has a name. */
    int[] named(String name) {
        return of(byName, name);
    }

    /** Returns the levels of a competency, by place. */
    int[] levels(CompetencyKey key) {
        return of(levels, key);
    }

    /** Returns the facts that watch an atom, all by place. */
    int[] watchers(int place) {
        return of(watchers, place);
    }

    /** Returns what a fact watches, all by place. */
    int[] watched(int fact) {
        return of(watched, fact);
    }

    /** Returns the modules that name a module as equivalent or excluded. */
    int[] naming(ModuleId id) {
        return of(naming, id);
    }
}
