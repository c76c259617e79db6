package org.innovente.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.innovente.internal.andor.Bits;
import org.innovente.internal.andor.Sweep;

/**
 * Puts modules into terms where some must be taken in the same term as others: those are merged into one group, which is taken
 * as soon as all of its members can be. A prerequisite inside a group can never be met.
 */
final class StrictOrder {
    private final Compiled graph;
    private final long[] held;
    private final long[] derived;

    StrictOrder(Compiled graph, long[] held, long[] absent) {
        this.graph = graph;
        this.held = held;
        derived = graph.derivedFor(absent);
    }

    /** Returns the modules term by term, or empty if they cannot be ordered; atoms as they were given to the compiler. */
    Optional<List<List<Integer>>> terms(int[] atoms) {
        int[] group = groups(atoms);
        Sweep sweep = new Sweep(graph.program);
        long[] state = held.clone();
        sweep.derive(state, derived);
        boolean[] taken = new boolean[atoms.length];
        List<List<Integer>> terms = new ArrayList<>();
        int left = atoms.length;
        while (left > 0) {
            boolean[] now = ready(atoms, group, taken, state, sweep);
            List<Integer> term = new ArrayList<>();
            for (int i = 0; i < atoms.length; i++) {
                if (now[group[i]] && !taken[i]) {
                    term.add(atoms[i]);
                    taken[i] = true;
                    Bits.add(state, graph.program.placeOf(atoms[i]));
                }
            }
            if (term.isEmpty()) {
                return Optional.empty();
            }
            sweep.derive(state, derived);
            terms.add(term);
            left -= term.size();
        }
        return Optional.of(terms);
    }

    /** The groups that can be taken now, given that all of them are. */
    private boolean[] ready(int[] atoms, int[] group, boolean[] taken, long[] state, Sweep sweep) {
        boolean[] now = new boolean[atoms.length];
        Arrays.fill(now, true);
        for (int i = 0; i < atoms.length; i++) {
            now[group[i]] &= !taken[i] && sweep.holds(graph.program.placeOf(atoms[i]), state);
        }
        boolean shrank = true;
        while (shrank) {
            shrank = false;
            long[] trial = state.clone();
            for (int i = 0; i < atoms.length; i++) {
                if (now[group[i]]) {
                    Bits.add(trial, graph.program.placeOf(atoms[i]));
                }
            }
            sweep.derive(trial, derived);
            for (int i = 0; i < atoms.length; i++) {
                if (now[group[i]] && !sweep.holdsTogether(graph.program.placeOf(atoms[i]), trial)) {
                    now[group[i]] = false;
                    shrank = true;
                }
            }
        }
        return now;
    }

    /** The group of each module, named by the position of one of its members. */
    private int[] groups(int[] atoms) {
        int[] parent = new int[atoms.length];
        Arrays.setAll(parent, i -> i);
        for (int i = 0; i < atoms.length; i++) {
            for (int partner : graph.strictPartners(atoms[i])) {
                for (int j = 0; j < atoms.length; j++) {
                    if (atoms[j] == partner) {
                        parent[root(parent, i)] = root(parent, j);
                    }
                }
            }
        }
        int[] group = new int[atoms.length];
        Arrays.setAll(group, i -> root(parent, i));
        return group;
    }

    private static int root(int[] parent, int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
