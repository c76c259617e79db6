package org.innovente.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.common.ModuleId;
import org.innovente.internal.andor.Bits;
import org.innovente.internal.andor.Sweep;

/** Says whether a learner may take a module now, and what would change the answer. */
final class EligibilityFinder {
    private static final int WAYS = 3;

    private final Compiled graph;
    private final LearnerState state;
    private final Standing standing;
    private final long[] now;
    private final long[] best;

    EligibilityFinder(Compiled graph, LearnerState state) {
        this.graph = graph;
        this.state = state;
        standing = new StandingBuilder(graph, state).build();
        Sweep sweep = new Sweep(graph.program);
        now = standing.stands().clone();
        sweep.derive(now, graph.derivedFor(standing.absent()));
        best = standing.mayStand().clone();
        sweep.derive(best, graph.derivedFor(standing.absent()));
    }

    Eligibility of(int module) {
        int place = graph.program.placeOf(module);
        Explanations explanations = new Explanations(graph, now, best);
        Explanation before = explanations.of(graph.rule(module));
        Explanation together = explanations.of(graph.together(module));
        List<ModuleId> excludedBy = excludedBy(module);
        if (Bits.has(standing.held(), place)) {
            return answer(module, Verdict.HELD, before, together, List.of(), excludedBy, List.of());
        }
        if (!excludedBy.isEmpty()) {
            return answer(module, Verdict.EXCLUDED, before, together, List.of(), excludedBy, List.of());
        }
        Sweep sweep = new Sweep(graph.program);
        if (sweep.holds(place, now) && canBeTogether(module)) {
            return answer(module, Verdict.SATISFIED, before, together, List.of(), excludedBy, List.of());
        }
        PathQuery query = PathQuery.to(PathTarget.module(graph.idOf(module))).from(state);
        PathResult path = new PathFinder(graph, query, graph.node(module)).find();
        if (path.status() == PathStatus.UNREACHABLE) {
            return answer(module, Verdict.UNREACHABLE, before, together, List.of(), excludedBy, path.blockers());
        }
        if (path.status() == PathStatus.UNDETERMINED) {
            return answer(module, Verdict.UNDETERMINED, before, together, List.of(), excludedBy, List.of());
        }
        PathResult ways = sweep.holds(place, now)
                ? path
                : new PathFinder(
                                graph,
                                PathQuery.to(PathTarget.requirement(
                                                org.innovente.requirement.Requirement.allOf(), "rule"))
                                        .from(state)
                                        .alternatives(WAYS),
                                graph.rule(module))
                        .find();
        boolean sure = Optional.of(true).equals(before.value()) || !ways.paths().isEmpty();
        return answer(
                module,
                sure ? Verdict.BLOCKED : Verdict.UNDETERMINED,
                before,
                together,
                ways.paths(),
                excludedBy,
                List.of());
    }

    /** Whether everything asked for in the same term is held or can itself be taken now. */
    private boolean canBeTogether(int module) {
        Sweep sweep = new Sweep(graph.program);
        long[] ready = Bits.of(graph.program.size());
        for (int atom = 0; atom < graph.modules.size(); atom++) {
            int place = graph.program.placeOf(atom);
            if (!Bits.has(standing.absent(), place) && sweep.holds(place, now)) {
                Bits.add(ready, place);
            }
        }
        while (true) {
            long[] trial = now.clone();
            for (int i = 0; i < trial.length; i++) {
                trial[i] |= ready[i];
            }
            sweep.derive(trial, graph.derivedFor(standing.absent()));
            List<Integer> dropped = new ArrayList<>();
            for (int place : Bits.toArray(ready)) {
                if (!sweep.holdsTogether(place, trial)) {
                    dropped.add(place);
                }
            }
            if (dropped.isEmpty()) {
                return Bits.has(ready, graph.program.placeOf(module));
            }
            dropped.forEach(place -> Bits.remove(ready, place));
        }
    }

    private List<ModuleId> excludedBy(int module) {
        List<ModuleId> found = new ArrayList<>();
        for (int[] pair : graph.exclusions) {
            int other = pair[0] == module ? pair[1] : pair[1] == module ? pair[0] : -1;
            if (other >= 0 && Bits.has(standing.held(), graph.program.placeOf(other))) {
                found.add(graph.idOf(other));
            }
        }
        return found.stream().distinct().toList();
    }

    private Eligibility answer(
            int module,
            Verdict verdict,
            Explanation before,
            Explanation together,
            List<StudyPath> ways,
            List<ModuleId> excludedBy,
            List<Blocker> blockers) {
        return new Eligibility(graph.idOf(module), verdict, before, together, ways, excludedBy, blockers);
    }
}
