package org.innovente.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.innovente.common.ModuleId;

/** A longest chain of modules in the flattened graph, edges inside cycles left out. One pass in the order of the program. */
final class LongestChain {
    private final Compiled graph;

    LongestChain(Compiled graph) {
        this.graph = graph;
    }

    List<ModuleId> modules() {
        int size = graph.program.size();
        int[] cycleOf = new int[size];
        Arrays.fill(cycleOf, -1);
        int[][] cycles = graph.program.cycles();
        for (int cycle = 0; cycle < cycles.length; cycle++) {
            for (int place : cycles[cycle]) {
                cycleOf[place] = cycle;
            }
        }
        int[] length = new int[size];
        int[] before = new int[size];
        int last = -1;
        for (int place = 0; place < size; place++) {
            before[place] = -1;
            for (int needed : graph.adjacency.needed(place)) {
                boolean inside = cycleOf[place] >= 0 && cycleOf[place] == cycleOf[needed];
                if (!inside && needed < place && length[needed] > (before[place] < 0 ? 0 : length[before[place]])) {
                    before[place] = needed;
                }
            }
            length[place] = (before[place] < 0 ? 0 : length[before[place]])
                    + (graph.isModule(graph.program.given(place)) ? 1 : 0);
            last = last < 0 || length[place] > length[last] ? place : last;
        }
        List<ModuleId> chain = new ArrayList<>();
        for (int place = last; place >= 0; place = before[place]) {
            int atom = graph.program.given(place);
            if (graph.isModule(atom)) {
                chain.add(graph.idOf(atom));
            }
        }
        Collections.reverse(chain);
        return chain;
    }
}
