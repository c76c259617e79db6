package org.innovente.benchmarks;

import java.util.Locale;
import org.innovente.catalogue.Catalogue;
import org.innovente.path.LearnerState;
import org.innovente.path.PrerequisiteGraph;

/** Bytes a module and an edge, and how the pass over all rules grows with the catalogue; prints one line a size. */
public final class PathFootprint {
    private PathFootprint() {}

    /** Prints the figures. */
    public static void main(String[] args) {
        for (int size : new int[] {10_790, 107_900, 1_079_000}) {
            Catalogue catalogue = SyntheticCatalogue.of(size);
            PrerequisiteGraph warm = PrerequisiteGraph.of(catalogue);
            long compile = Long.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                long start = System.nanoTime();
                warm = PrerequisiteGraph.of(catalogue);
                compile = Math.min(compile, System.nanoTime() - start);
            }
            int edges = warm.edges();
            warm = PrerequisiteGraph.of(SyntheticCatalogue.of(1));
            long empty = used() + warm.edges();
            PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
            double heap = (used() - empty) / (double) size;
            long best = Long.MAX_VALUE;
            for (int i = 0; i < Math.max(200, 100_000_000 / size); i++) {
                long start = System.nanoTime();
                graph.derivable(LearnerState.nobody());
                best = Math.min(best, System.nanoTime() - start);
            }
            long before = used();
            JGraphTPeer peer = new JGraphTPeer(catalogue);
            double peerBytes = (used() - before) / (double) peer.edges();
            System.out.printf(
                    Locale.ROOT,
                    "%,d modules, %,d edges: compile %.1f ms, derivable %.3f ms; rules %.1f bytes a module, edges %.1f bytes an "
                            + "edge in both directions, all in all %.1f bytes of heap a module; JGraphT %.0f bytes an edge%n",
                    size,
                    edges,
                    compile / 1e6,
                    best / 1e6,
                    graph.ruleBytes() / (double) size,
                    graph.edgeBytes() / (double) graph.edges(),
                    heap,
                    peerBytes);
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
