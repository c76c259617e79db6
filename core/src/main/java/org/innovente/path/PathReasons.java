package org.innovente.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.innovente.common.ModuleId;
import org.innovente.internal.andor.Cheapest;
import org.innovente.internal.andor.Cone;
import org.innovente.internal.andor.Forced;
import org.innovente.internal.andor.Justification;
import org.innovente.internal.andor.Propagation;

/** Why each module is in a path: who needs it, and what every alternative would cost instead, each searched for exactly. */
final class PathReasons {
    private static final long BUDGET = 2_000_000;

    private final Compiled graph;
    private final PathResult result;
    private final Attempt attempt;
    private final int limit;
    private final List<PathReason> reasons = new ArrayList<>();

    PathReasons(Compiled graph, PathResult result, int goal, int limit) {
        this.limit = limit;
        this.graph = graph;
        this.result = result;
        Standing standing = new StandingBuilder(graph, result.query().from()).build();
        long[] absent = new PathFinder(graph, result.query(), goal).unavailable();
        Attempt sure =
                new Attempt(graph, goal, standing.held(), absent, result.query().cost(), false);
        attempt = sure.replay(set(sure.cone)).reached()
                ? sure
                : new Attempt(
                        graph, goal, standing.atBest(), absent, result.query().cost(), false);
    }

    private int[] set(Cone cone) {
        Set<ModuleId> taken =
                new HashSet<>(result.path().map(StudyPath::modules).orElse(List.of()));
        int[] all = new int[cone.variables()];
        int count = 0;
        for (int variable = 0; variable < all.length; variable++) {
            if (taken.contains(idOf(cone, variable))) {
                all[count++] = variable;
            }
        }
        return Arrays.copyOf(all, count);
    }

    private ModuleId idOf(Cone cone, int variable) {
        return graph.idOf(CostTable.moduleOf(graph, cone, variable));
    }

    List<PathReason> all() {
        if (result.path().isEmpty()) {
            return List.of();
        }
        Cone cone = attempt.cone;
        int[] set = set(cone);
        if (!attempt.replay(set).reached()) {
            return List.of();
        }
        Justification why = new Justification(cone, attempt.replay(set));
        int[] forced = Forced.of(cone);
        Set<ModuleId> forcedIds = new HashSet<>();
        for (int variable : forced) {
            forcedIds.add(idOf(cone, variable));
        }
        int asked = 0;
        for (PathStep step : result.path().get().steps()) {
            OptionalInt variable = variableOf(cone, set, step.module());
            List<PathReason.Alternative> alternatives = new ArrayList<>();
            int notListed = 0;
            if (variable.isPresent() && !forcedIds.contains(step.module())) {
                for (int option : options(cone, why, variable.getAsInt())) {
                    if (asked < limit) {
                        asked++;
                        alternatives.add(alternative(cone, option));
                    } else {
                        notListed++;
                    }
                }
            }
            reasons.add(new PathReason(
                    step.module(), forcedIds.contains(step.module()), step.neededBy(), alternatives, notListed));
        }
        return reasons;
    }

    private OptionalInt variableOf(Cone cone, int[] set, ModuleId id) {
        return Arrays.stream(set)
                .filter(variable -> idOf(cone, variable).equals(id))
                .findFirst();
    }

    /** The nodes that stand beside a variable, or beside an all-of it is part of, under an operator that leaves a choice. */
    private static Set<Integer> options(Cone cone, Justification why, int variable) {
        Set<Integer> found = new LinkedHashSet<>();
        Set<Integer> seen = new HashSet<>();
        List<Integer> walk = new ArrayList<>(List.of(cone.nodeOf(variable)));
        while (!walk.isEmpty()) {
            int node = walk.remove(walk.size() - 1);
            for (int user : cone.users(node)) {
                if (!why.uses(user) || cone.variableOfNode(user) >= 0 || !seen.add(user)) {
                    continue;
                }
                if (cone.needsAll(user)) {
                    walk.add(user);
                    continue;
                }
                for (int child : cone.children(user)) {
                    if (!why.uses(child)) {
                        found.add(child);
                    }
                }
            }
        }
        return found;
    }

    private PathReason.Alternative alternative(Cone cone, int node) {
        Cone with = cone.requiring(node);
        Cheapest search = new Cheapest(with, attempt.costs.cost, attempt.exclusions, set -> true);
        Cheapest.Answer answer = search.solve(BUDGET);
        boolean found = answer.status() == Cheapest.Status.OPTIMAL;
        BigDecimal now = result.path().orElseThrow().cost();
        Optional<BigDecimal> extra = found
                ? Optional.of(CostTable.plain(attempt.costs.sum(answer.set()).subtract(now)))
                : Optional.empty();
        return new PathReason.Alternative(
                names(with, node, found ? used(with, answer.set()) : each -> true),
                extra,
                answer.status() != Cheapest.Status.NONE);
    }

    /** The nodes that the cheapest path which meets an option uses: of a choice inside the option, those that were chosen. */
    private static IntPredicate used(Cone with, int[] set) {
        Propagation replay = new Propagation(with);
        replay.allowAll(set);
        return replay.reached() ? new Justification(with, replay)::uses : each -> true;
    }

    private List<String> names(Cone cone, int node, IntPredicate used) {
        List<String> names = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        List<Integer> walk = new ArrayList<>(List.of(node));
        while (!walk.isEmpty()) {
            int next = walk.remove(walk.size() - 1);
            if (cone.atomOfNode(next) >= 0) {
                names.add(Explanations.nameOf(graph.atoms.get(graph.program.given(cone.atomOfNode(next)))));
            } else {
                for (int child : cone.children(next)) {
                    if (used.test(child) && seen.add(child)) {
                        walk.add(child);
                    }
                }
            }
        }
        return names;
    }
}
