package org.innovente.path;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.innovente.internal.andor.Cheapest;
import org.innovente.internal.andor.Cone;
import org.innovente.internal.andor.Propagation;
import org.innovente.internal.andor.Twins;

/** One search from one state of knowledge. */
final class Attempt {
    final Compiled graph;
    final long[] held;
    final long[] absent;
    final Cone cone;
    final CostTable costs;
    final Cheapest cheapest;
    final int[][] exclusions;
    private boolean overConstrained;

    Attempt(Compiled graph, int goal, long[] held, long[] absent, PathCost measure, boolean unknownAsZero) {
        this.graph = graph;
        this.held = held;
        this.absent = absent;
        cone = Cone.of(graph.program, graph.pool, held, absent, goal);
        costs = new CostTable(graph, cone, measure, unknownAsZero);
        exclusions = exclusionsInside();
        cheapest = new Cheapest(cone, costs.cost, exclusions, this::canBeOrdered);
    }

    private int[][] exclusionsInside() {
        if (graph.exclusions.length == 0) {
            return new int[0][];
        }
        int[] variableOf = new int[graph.modules.size()];
        Arrays.fill(variableOf, -1);
        for (int variable = 0; variable < cone.variables(); variable++) {
            int atom = graph.program.given(cone.atomOf(variable));
            if (graph.isModule(atom)) {
                variableOf[atom] = variable;
            }
        }
        return Arrays.stream(graph.exclusions)
                .filter(pair -> variableOf[pair[0]] >= 0 && variableOf[pair[1]] >= 0)
                .map(pair -> new int[] {variableOf[pair[0]], variableOf[pair[1]]})
                .toArray(int[][]::new);
    }

    private boolean canBeOrdered(int[] set) {
        boolean strict = false;
        boolean choice = false;
        int[] atoms = new int[set.length];
        for (int i = 0; i < set.length; i++) {
            atoms[i] = graph.program.given(cone.atomOf(set[i]));
            strict |= graph.strictPartners(atoms[i]).length > 0;
            choice |= graph.strictHasChoice(atoms[i]);
        }
        if (!strict || new StrictOrder(graph, held, absent).terms(atoms).isPresent()) {
            return true;
        }
        // Where a same-term condition leaves a choice, all that it names were bound together, which may be too much.
        overConstrained |= choice;
        return false;
    }

    /** Returns whether a set was refused that another reading of a same-term condition might have allowed. */
    boolean overConstrained() {
        return overConstrained;
    }

    /** Returns what fires when exactly a set is taken. */
    Propagation replay(int[] set) {
        Propagation replay = new Propagation(cone);
        replay.allowAll(set);
        return replay;
    }

    /** Returns whether taking some compiled atoms reaches the goal. */
    boolean reachedBy(List<Integer> places) {
        Set<Integer> wanted = new HashSet<>(places);
        int[] set = new int[cone.variables()];
        int count = 0;
        for (int variable = 0; variable < set.length; variable++) {
            if (wanted.contains(cone.atomOf(variable))) {
                set[count++] = variable;
            }
        }
        return replay(Arrays.copyOf(set, count)).reached();
    }

    Twins twins() {
        return new Twins(cone, costs.cost, exclusions);
    }

    /** Returns the compiled atoms of a set. */
    List<Integer> places(int[] set) {
        return Arrays.stream(set).mapToObj(cone::atomOf).toList();
    }
}
