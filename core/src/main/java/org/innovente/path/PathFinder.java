package org.innovente.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.common.ModuleId;
import org.innovente.internal.andor.Bits;
import org.innovente.internal.andor.Cheapest;
import org.innovente.internal.andor.Expressions;
import org.innovente.internal.andor.Propagation;
import org.innovente.internal.andor.Sweep;

/**
 * Answers a path query: what nobody can decide is first taken for true, which gives a lower bound, and then for false, which
 * gives a path that holds in any case.
 */
final class PathFinder {
    private final Compiled graph;
    private final PathQuery query;
    private final int goal;
    private final Standing standing;
    private final long[] absent;
    private final PathAnswer answer;
    private final FewestFacts fewest;
    private long steps;

    PathFinder(Compiled graph, PathQuery query, int goal) {
        this.graph = graph;
        this.query = query;
        this.goal = goal;
        standing = new StandingBuilder(graph, query.from()).build();
        absent = standing.absent().clone();
        forbid();
        answer = new PathAnswer(graph);
        fewest = new FewestFacts(graph, goal, standing, absent);
    }

    private void forbid() {
        Optional<Set<ModuleId>> offered = query.filter().offered(graph.catalogue);
        for (int module = 0; offered.isPresent() && module < graph.modules.size(); module++) {
            if (!offered.get().contains(graph.idOf(module))) {
                Bits.add(absent, graph.program.placeOf(module));
            }
        }
        for (ModuleId id : query.without()) {
            OptionalInt module = graph.module(id);
            if (module.isPresent()) {
                Bits.add(absent, graph.program.placeOf(module.getAsInt()));
            }
        }
        for (int retake : graph.retakes) {
            int module = ((Atom.Retake) graph.atoms.get(retake)).module();
            if (Bits.has(absent, graph.program.placeOf(module))) {
                Bits.add(absent, graph.program.placeOf(retake));
            }
        }
        for (int i = 0; i < absent.length; i++) {
            absent[i] &= ~standing.held()[i];
        }
    }

    /** Returns the modules that cannot be part of a path, by compiled atom. */
    long[] unavailable() {
        return absent;
    }

    PathResult find() {
        PathResult found = search();
        return found.status() == PathStatus.UNREACHABLE
                ? found
                : found.notFollowing(new Unfollowed(graph, query.target()).nodes(goal));
    }

    private PathResult search() {
        if (satisfied()) {
            return result(PathStatus.SATISFIED, List.of(), Optional.of(BigDecimal.ZERO), null, List.of());
        }
        long[] hopes = relevantHopes();
        if (Bits.count(hopes) == 0) {
            Attempt attempt = attempt(standing.held(), false);
            return fromCertain(attempt, solve(attempt));
        }
        return underDoubt(hopes);
    }

    private boolean satisfied() {
        if (query.target().module().isPresent()) {
            OptionalInt module = graph.module(query.target().module().get());
            if (module.isPresent()) {
                for (int equivalent : graph.ways(module.getAsInt())) {
                    if (Bits.has(standing.held(), graph.program.placeOf(equivalent))) {
                        return true;
                    }
                }
            }
        }
        if (graph.pool.kind(goal) == Expressions.Kind.ATOM && graph.isModule(graph.pool.value(goal))) {
            return Bits.has(standing.held(), graph.program.placeOf(graph.pool.value(goal)));
        }
        return new Propagation(attempt(standing.stands(), false).cone).reached();
    }

    private Attempt attempt(long[] held, boolean unknownAsZero) {
        return new Attempt(graph, goal, held, absent, query.cost(), unknownAsZero);
    }

    private Cheapest.Answer solve(Attempt attempt) {
        if (query.alternatives() > 1) {
            attempt.cheapest.twins(attempt.twins().before());
        }
        Cheapest.Answer found = attempt.cheapest.solve(Math.max(0, query.budget() - steps));
        steps += found.steps();
        return found;
    }

    private static boolean hasPath(Cheapest.Answer found) {
        return found.status() == Cheapest.Status.OPTIMAL || found.status() == Cheapest.Status.FEASIBLE;
    }

    private PathResult fromCertain(Attempt attempt, Cheapest.Answer found) {
        if (!hasPath(found)) {
            boolean proven = found.status() == Cheapest.Status.NONE && !attempt.overConstrained();
            return proven
                    ? unreachable(attempt)
                    : result(PathStatus.UNDETERMINED, List.of(), Optional.empty(), attempt, List.of());
        }
        BigDecimal lower = attempt.costs.decimal(found.lowerBound());
        boolean optimal = found.status() == Cheapest.Status.OPTIMAL && !attempt.overConstrained();
        if (attempt.costs.anyUnknown) {
            Attempt atLeast = attempt(attempt.held, true);
            Cheapest.Answer bound = solve(atLeast);
            lower = atLeast.costs.decimal(bound.lowerBound());
            optimal = Arrays.stream(found.set()).noneMatch(variable -> attempt.costs.unknown[variable])
                    && bound.status() == Cheapest.Status.OPTIMAL
                    && attempt.costs.sum(found.set()).compareTo(lower) == 0;
        }
        if (attempt.overConstrained()) {
            // Sets were refused that another reading of a same-term condition might allow: only landmarks prove
            // anything.
            lower = BigDecimal.ZERO;
        }
        List<StudyPath> all = paths(attempt, found);
        // Charging the landmarks in another order may prove more than the search did before it was cut off.
        BigDecimal charged =
                answer.certificate(attempt).stream().map(Landmark::charge).reduce(BigDecimal.ZERO, BigDecimal::add);
        lower = lower.max(charged);
        optimal |= !attempt.overConstrained()
                && !attempt.costs.anyUnknown
                && all.get(0).cost().compareTo(lower) == 0;
        PathStatus status = optimal ? PathStatus.OPTIMAL : PathStatus.FEASIBLE;
        return result(status, all, Optional.of(CostTable.plain(lower)), attempt, List.of());
    }

    private List<StudyPath> paths(Attempt attempt, Cheapest.Answer first) {
        List<StudyPath> paths = new ArrayList<>();
        Cheapest.Answer next = first;
        while (hasPath(next)) {
            paths.add(answer.path(attempt, next.set()));
            if (paths.size() == query.alternatives() || next.set().length == 0) {
                break;
            }
            attempt.cheapest.exclude(next.set());
            next = attempt.cheapest.solve(Math.max(0, query.budget() - steps));
            steps += next.steps();
            if (next.status() != Cheapest.Status.OPTIMAL) {
                break;
            }
        }
        return paths;
    }

    /**
     * Where the only doubts are about modules that must not be taken, each case is a question without doubt: either none of them is taken,
     * or the requirement is not met. The cheapest case is the answer.
     */
    private Optional<PathResult> byCases(long[] hopes) {
        Optional<int[][]> named = UnmetCases.of(graph, hopes);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        int[] places = Bits.toArray(hopes);
        Attempt best = null;
        Cheapest.Answer cheapest = null;
        boolean proven = true;
        for (int chosen = 0; chosen < 1 << places.length; chosen++) {
            long[] held = standing.held().clone();
            long[] ruledOut = absent.clone();
            for (int i = 0; i < places.length; i++) {
                if ((chosen >> i & 1) != 0) {
                    Bits.add(held, places[i]);
                    Arrays.stream(named.get()[i]).forEach(place -> Bits.add(ruledOut, place));
                }
            }
            Attempt attempt = new Attempt(graph, goal, held, ruledOut, query.cost(), false);
            Cheapest.Answer found = solve(attempt);
            proven &= found.status() == Cheapest.Status.OPTIMAL || found.status() == Cheapest.Status.NONE;
            proven &= !attempt.costs.anyUnknown && !attempt.overConstrained();
            boolean better = best == null
                    || cheapest == null
                    || !hasPath(cheapest)
                    || hasPath(found) && attempt.costs.sum(found.set()).compareTo(best.costs.sum(cheapest.set())) < 0;
            if (better) {
                best = attempt;
                cheapest = found;
            }
        }
        return proven && best != null && cheapest != null ? Optional.of(fromCertain(best, cheapest)) : Optional.empty();
    }

    private PathResult underDoubt(long[] hopes) {
        Optional<PathResult> exact = byCases(hopes);
        if (exact.isPresent()) {
            return exact.get();
        }
        long[] best = Bits.union(standing.held(), hopes);
        Attempt hopeful = attempt(best, true);
        Cheapest.Answer bound = solve(hopeful);
        if (bound.status() == Cheapest.Status.NONE && !hopeful.overConstrained()) {
            return unreachable(hopeful);
        }
        if (hasPath(bound)) {
            Attempt confirmed = confirmed(hopes, hopeful.places(bound.set()));
            if (bound.status() == Cheapest.Status.OPTIMAL
                    && !hopeful.costs.anyUnknown
                    && confirmed.reachedBy(hopeful.places(bound.set()))) {
                Cheapest.Answer found = solve(confirmed);
                if (found.status() == Cheapest.Status.OPTIMAL
                        && found.cost() == bound.cost()
                        && stays(hopes, confirmed, found)) {
                    return fromCertain(confirmed, found);
                }
            }
        }
        List<ConditionRef> doubts = fewest.doubts(hopes);
        Optional<BigDecimal> lower = Optional.of(CostTable.plain(hopeful.costs.decimal(bound.lowerBound())));
        for (long[] held : List.of(Bits.union(standing.held(), unmet(hopes)), standing.held())) {
            Attempt sure = attempt(held, false);
            Cheapest.Answer found = solve(sure);
            if (hasPath(found) && stays(hopes, sure, found)) {
                List<StudyPath> paths = List.of(answer.path(sure, found.set()));
                boolean equal = bound.status() == Cheapest.Status.OPTIMAL
                        && paths.get(0).cost().compareTo(lower.get()) == 0
                        && Arrays.stream(found.set()).noneMatch(variable -> sure.costs.unknown[variable]);
                return result(
                        equal ? PathStatus.OPTIMAL : PathStatus.FEASIBLE,
                        paths,
                        lower,
                        hopeful,
                        equal ? List.of() : doubts);
            }
        }
        return result(PathStatus.UNDETERMINED, List.of(), Optional.empty(), hopeful, doubts);
    }

    /** An attempt in which the requirements that a set leaves unmet count as unmet. */
    private Attempt confirmed(long[] hopes, List<Integer> places) {
        return attempt(Bits.union(standing.held(), kept(hopes, places)), false);
    }

    /** What must stay unmet and does, whatever the other doubts turn out to be. */
    private long[] kept(long[] hopes, List<Integer> places) {
        long[] all = Bits.union(standing.held(), hopes);
        places.forEach(place -> Bits.add(all, place));
        new Sweep(graph.program).derive(all, graph.derivedFor(absent));
        long[] kept = Bits.of(graph.program.size());
        for (int atom : graph.facts) {
            int place = graph.program.placeOf(atom);
            Atom what = graph.atoms.get(atom);
            boolean stays = what instanceof Atom.Unmet unmet
                    ? !Bits.has(all, graph.program.placeOf(unmet.watched()))
                    : what instanceof Atom.OnMarks marks
                            && Bits.has(standing.stands(), place)
                            && places.stream().noneMatch(taken -> enters(taken, marks));
            if (stays && Bits.has(hopes, place)) {
                Bits.add(kept, place);
            }
        }
        return kept;
    }

    /** Whether a module that is taken may enter a mean. */
    private boolean enters(int place, Atom.OnMarks marks) {
        int atom = graph.program.given(place);
        int module = graph.atoms.get(atom) instanceof Atom.Retake retake ? retake.module() : atom;
        return Marks.selectors(marks.asked()).stream()
                .anyMatch(selector ->
                        Selection.matches(selector, graph.subjects.module(graph.modules.get(module))) != Tri.NO);
    }

    /** Whether what an attempt supposed to stay unmet does stay unmet on its path. */
    private boolean stays(long[] hopes, Attempt attempt, Cheapest.Answer found) {
        long[] kept = kept(hopes, attempt.places(found.set()));
        for (int i = 0; i < kept.length; i++) {
            if ((attempt.held[i] & ~standing.held()[i] & ~kept[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    private long[] unmet(long[] hopes) {
        long[] found = Bits.of(graph.program.size());
        for (int atom : graph.facts) {
            int place = graph.program.placeOf(atom);
            Atom what = graph.atoms.get(atom);
            boolean may =
                    what instanceof Atom.Unmet || what instanceof Atom.OnMarks && Bits.has(standing.stands(), place);
            if (may && Bits.has(hopes, place)) {
                Bits.add(found, place);
            }
        }
        return found;
    }

    /** The doubts that the goal depends on, directly or through what it mentions. */
    private long[] relevantHopes() {
        long[] hopes = standing.hoped();
        if (Bits.count(hopes) == 0) {
            return hopes;
        }
        long[] mentioned = Bits.of(graph.program.size());
        for (int atom : Conditions.atomsIn(graph.pool, goal)) {
            int place = graph.program.placeOf(atom);
            Bits.add(mentioned, place);
            for (int other : graph.adjacency.ancestors(place)) {
                Bits.add(mentioned, other);
            }
        }
        for (int i = 0; i < mentioned.length; i++) {
            mentioned[i] &= hopes[i];
        }
        return mentioned;
    }

    private PathResult unreachable(Attempt attempt) {
        Blockers blockers = new Blockers(graph, attempt.held, absent);
        List<Blocker> reasons = blockers.holds(goal) ? answer.exclusions(attempt) : blockers.of(goal);
        PathResult plain = result(PathStatus.UNREACHABLE, List.of(), Optional.empty(), attempt, List.of());
        return new PathResult(
                query,
                PathStatus.UNREACHABLE,
                PathStatus.UNREACHABLE,
                List.of(),
                Optional.empty(),
                List.of(),
                reasons,
                fewest.unlockers(attempt),
                List.of(),
                List.of(),
                List.of(),
                plain.unknownIds(),
                steps);
    }

    private PathResult result(
            PathStatus status,
            List<StudyPath> paths,
            Optional<BigDecimal> lower,
            @org.jspecify.annotations.Nullable Attempt attempt,
            List<ConditionRef> doubts) {
        Set<ModuleId> unstated = new TreeSet<>();
        if (!paths.isEmpty()) {
            paths.get(0).modules().stream()
                    .filter(id -> query.cost().of(graph.catalogue.module(id)).isEmpty())
                    .forEach(unstated::add);
        }
        return new PathResult(
                query,
                status,
                status,
                paths,
                lower,
                attempt == null || paths.isEmpty() ? List.of() : answer.certificate(attempt),
                List.of(),
                List.of(),
                doubts,
                List.of(),
                List.copyOf(unstated),
                standing.unknown(),
                steps);
    }
}
