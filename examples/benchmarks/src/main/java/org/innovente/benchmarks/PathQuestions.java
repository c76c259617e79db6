package org.innovente.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.json.CatalogueJson;
import org.innovente.module.TrainingModule;
import org.innovente.path.PathQuery;
import org.innovente.path.PathResult;
import org.innovente.path.PathStatus;
import org.innovente.path.PrerequisiteGraph;

/**
 * Asks for the cheapest path to every module of a catalogue that has a rule, through the public interface, and prints how the answers
 * end and how long they take: in the first round, cold, and the best of all rounds. Without a file it takes the generated catalogue.
 */
public final class PathQuestions {
    private static final int ROUNDS = 20;

    private PathQuestions() {}

    /**
     * Prints the figures.
     *
     * @param args the file of a native catalogue, or nothing
     */
    public static void main(String[] args) throws IOException {
        Catalogue catalogue = args.length == 0 ? SyntheticCatalogue.of(10_790) : read(Path.of(args[0]));
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
        List<ModuleId> targets = new ArrayList<>();
        for (TrainingModule module : catalogue.modules()) {
            if (module.prerequisite().isPresent()) {
                targets.add(module.id());
            }
        }
        Map<PathStatus, Integer> statuses = new TreeMap<>();
        double[] best = new double[targets.size()];
        Arrays.fill(best, Double.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < best.length; i++) {
                long start = System.nanoTime();
                PathResult result = graph.path(PathQuery.to(targets.get(i)));
                best[i] = Math.min(best[i], (System.nanoTime() - start) / 1e6);
                if (round == 0) {
                    statuses.merge(result.status(), 1, Integer::sum);
                }
            }
            if (round == 0) {
                print("cold", best);
            }
        }
        print("warm", best);
        System.out.println(statuses);
    }

    private static Catalogue read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return CatalogueJson.standard().withoutSources().read(in).orThrow();
        }
    }

    private static void print(String name, double[] milliseconds) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: %,d questions, median %.3f ms, 95 in a hundred under %.3f ms, worst %.3f ms%n",
                name,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1]);
    }
}
