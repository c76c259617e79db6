package org.innovente.path;

import java.util.ArrayList;
import java.util.List;
import org.innovente.common.ModuleId;
import org.innovente.internal.andor.Bits;
import org.innovente.internal.andor.LaneSweep;

/**
 * Many learners at once, 64 to a machine word: one pass over the rules says for each of them what can be reached. Immutable and
 * thread-safe.
 */
public final class Cohort {
    private final Compiled graph;
    private final int learners;
    /** For each group of 64 learners and each atom, those who can reach it. */
    private final List<long[]> reached = new ArrayList<>();

    private final List<long[]> held = new ArrayList<>();

    private Cohort(Compiled graph, List<LearnerState> states) {
        this.graph = graph;
        learners = states.size();
        int size = graph.program.size();
        LaneSweep sweep = new LaneSweep(graph.program);
        for (int first = 0; first < learners; first += Long.SIZE) {
            long[] state = new long[size];
            long[] allowed = new long[size];
            for (int lane = 0; lane < Long.SIZE && first + lane < learners; lane++) {
                Standing standing = new StandingBuilder(graph, states.get(first + lane)).build();
                for (int place = 0; place < size; place++) {
                    if (Bits.has(standing.held(), place)) {
                        state[place] |= 1L << lane;
                    }
                    if (!Bits.has(standing.absent(), place)) {
                        allowed[place] |= 1L << lane;
                    }
                }
            }
            held.add(state.clone());
            sweep.derive(state, allowed);
            reached.add(state);
        }
    }

    /** Returns what each of some learners can reach. O(rules) for every 64 of them. */
    public static Cohort of(PrerequisiteGraph graph, List<LearnerState> learners) {
        return new Cohort(graph.compiled(), learners);
    }

    /** Returns the number of learners. */
    public int size() {
        return learners;
    }

    /**
     * Returns how many of the learners can reach a module, those who hold it included.
     *
     * @throws java.util.NoSuchElementException if the catalogue has no such module
     */
    public int reaching(ModuleId module) {
        int place = graph.program.placeOf(graph.module(module).orElseThrow());
        return reached.stream().mapToInt(group -> Long.bitCount(group[place])).sum();
    }

    /**
     * Returns how many of the learners hold a module.
     *
     * @throws java.util.NoSuchElementException if the catalogue has no such module
     */
    public int holding(ModuleId module) {
        int place = graph.program.placeOf(graph.module(module).orElseThrow());
        return held.stream().mapToInt(group -> Long.bitCount(group[place])).sum();
    }

    /**
     * Returns the modules that one learner can reach, held ones included, in the order of the catalogue.
     *
     * @param learner the number of the learner, from 0
     */
    public ModuleSet derivable(int learner) {
        if (learner < 0 || learner >= learners) {
            throw new IndexOutOfBoundsException("No learner '" + learner + "': expected 0 to " + (learners - 1));
        }
        long[] group = reached.get(learner / Long.SIZE);
        int[] found = java.util.stream.IntStream.range(0, graph.modules.size())
                .filter(module -> (group[graph.program.placeOf(module)] >>> learner & 1L) != 0)
                .toArray();
        return ModuleSet.of(graph, found);
    }
}
