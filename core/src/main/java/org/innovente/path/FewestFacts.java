package org.innovente.path;

import java.util.List;
import org.innovente.internal.andor.Bits;

/** The facts on which an answer depends, as few as can be found by leaving out one after another. */
final class FewestFacts {
    private final Compiled graph;
    private final int goal;
    private final Standing standing;
    private final long[] absent;
    private final PathAnswer answer;

    FewestFacts(Compiled graph, int goal, Standing standing, long[] absent) {
        this.graph = graph;
        this.goal = goal;
        this.standing = standing;
        this.absent = absent;
        answer = new PathAnswer(graph);
    }

    /** The doubts without which there is no path at all, as few as can be found by leaving out one after another. */
    List<ConditionRef> doubts(long[] hopes) {
        return answer.refs(fewest(hopes, Bits.toArray(hopes)));
    }

    private int[] fewest(long[] all, int[] places) {
        long[] kept = all.clone();
        int tried = 0;
        for (int place : places) {
            Bits.remove(kept, place);
            if (tried++ < PathAnswer.TRIALS
                    && !new Attempt(graph, goal, Bits.union(standing.held(), kept), absent, PathCost.MODULES, true)
                            .cheapest.reachable()) {
                Bits.add(kept, place);
            }
        }
        int[] found = Bits.toArray(kept);
        return found.length == 0 ? places : found;
    }

    /** The papers that would open a path, as few as can be found by leaving out one after another. */
    List<ConditionRef> unlockers(Attempt attempt) {
        long[] papers = Bits.of(graph.program.size());
        for (int atom : graph.facts) {
            int place = graph.program.placeOf(atom);
            if (graph.atoms.get(atom) instanceof Atom.Paper && !Bits.has(attempt.held, place)) {
                Bits.add(papers, place);
            }
        }
        long[] all = Bits.union(attempt.held, papers);
        if (Bits.count(papers) == 0
                || !new Attempt(graph, goal, all, absent, PathCost.MODULES, true).cheapest.reachable()) {
            return List.of();
        }
        return answer.refs(fewest(papers, Bits.toArray(papers)));
    }
}
