package org.innovente.audit.solver;

import java.util.TreeSet;

/** Exchanges in a flow that bring one evidence in, for another that is worth less, or as a surplus. */
final class Swaps {

    private Swaps() {}

    /** Brings an unused copy into the flow if it is worth more than one it can replace, or if a leaf takes a surplus. */
    static void into(
            Flow flow,
            int copy,
            int[] sourceEdge,
            int[] evidence,
            int copies,
            long[] worth,
            int[] leafAt,
            boolean[] surplus) {
        if (!flow.fromSource(sourceEdge[copy])) {
            return;
        }
        long own = worth[evidence[copy]];
        int from = flow.target(sourceEdge[copy]);
        int[] copyAt = new int[flow.size()];
        TreeSet<Long> lower = new TreeSet<>();
        for (int c = 0; c < copies; c++) {
            if (flow.on(sourceEdge[c]) == 1
                    && flow.free(sourceEdge[c]) == 0
                    && flow.fromSource(sourceEdge[c])
                    && worth[evidence[c]] < own) {
                copyAt[flow.target(sourceEdge[c])] = c + 1;
                lower.add(worth[evidence[c]]);
            }
        }
        boolean[] open = new boolean[flow.size()];
        boolean any = false;
        for (int l = 0; l < leafAt.length && own > 0; l++) {
            if (leafAt[l] > 0 && surplus[l]) {
                open[leafAt[l]] = true;
                any = true;
            }
        }
        if (any && flow.divert(from, u -> open[u]) >= 0) {
            flow.adjust(sourceEdge[copy], 1);
            return;
        }
        for (long level : lower) {
            int goal = flow.divert(from, u -> copyAt[u] > 0 && worth[evidence[copyAt[u] - 1]] == level);
            if (goal >= 0) {
                flow.adjust(sourceEdge[copyAt[goal] - 1], -1);
                flow.adjust(sourceEdge[copy], 1);
                return;
            }
        }
    }
}
