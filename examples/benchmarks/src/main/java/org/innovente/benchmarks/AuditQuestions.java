package org.innovente.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.innovente.audit.Audit;

/**
 * Makes the full report of every case once in a cold virtual machine and many times more, and prints how the audits end and how long they
 * take: in the first round, and the best of all rounds. The cases are the bundled diplomas with the bundled records and some made for it,
 * or those of a folder.
 */
public final class AuditQuestions {
    private static final int ROUNDS = 20;
    private static final int SHOWN = 3;

    private AuditQuestions() {}

    /**
     * Prints the figures.
     *
     * @param args a folder of native catalogues and records, or nothing
     */
    public static void main(String[] args) throws IOException {
        List<AuditCase> cases = AuditCase.of(args.length == 0 ? "" : args[0]);
        double[] best = new double[cases.size()];
        long[] steps = new long[best.length];
        Arrays.fill(best, Double.MAX_VALUE);
        Map<String, Integer> ends = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < best.length; i++) {
                AuditCase one = cases.get(i);
                long start = System.nanoTime();
                Audit audit = one.audit().audit(one.record(), one.options());
                best[i] = Math.min(best[i], (System.nanoTime() - start) / 1e6);
                if (round == 0) {
                    steps[i] = audit.steps();
                    ends.merge(audit.verdict().wire() + " " + audit.proof().wire(), 1, Integer::sum);
                }
            }
            if (round == 0) {
                print("cold", best, steps, cases);
            }
        }
        print("warm", best, steps, cases);
        System.out.println(ends);
    }

    private static void print(String name, double[] milliseconds, long[] steps, List<AuditCase> cases) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: %,d audits, median %.3f ms, 95 in a hundred under %.3f ms, worst %.3f ms%n",
                name,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1]);
        IntStream.range(0, sorted.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -milliseconds[i]))
                .limit(SHOWN)
                .forEach(i -> System.out.printf(
                        Locale.ROOT,
                        "    %8.3f ms, %,d steps: %s%n",
                        milliseconds[i],
                        steps[i],
                        cases.get(i).name()));
    }
}
