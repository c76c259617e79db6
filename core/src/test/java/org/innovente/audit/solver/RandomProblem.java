package org.innovente.audit.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/** Draws small random problems that cover every construct of the solver. */
final class RandomProblem {

    private RandomProblem() {}

    static Problem draw(Random random, int maxPairs) {
        int evidences = 1 + random.nextInt(6);
        int leaves = 1 + random.nextInt(5);
        ProblemBuilder builder = new ProblemBuilder(evidences);
        boolean doubts = random.nextInt(4) == 0;
        boolean credits = random.nextInt(3) == 0;
        boolean priorities = random.nextInt(6) == 0;
        int pairs = 0;
        for (int l = 0; l < leaves; l++) {
            int kind = random.nextInt(10);
            long demand = 1L + random.nextInt(credits ? 6 : 3);
            long limit = random.nextInt(4) == 0 ? demand + random.nextInt(2) : Long.MAX_VALUE;
            int priority = priorities ? random.nextInt(3) : 0;
            boolean distinct = kind == 0;
            int leaf =
                    distinct ? builder.distinctLeaf(demand, limit, priority, 1) : builder.leaf(demand, limit, priority);
            long weight = 1L + (credits ? random.nextInt(3) : 0);
            for (int e = 0; e < evidences && pairs < maxPairs; e++) {
                if (random.nextInt(5) < 3) {
                    boolean maybe = doubts && random.nextInt(4) == 0;
                    if (distinct) {
                        int[] values = random.nextInt(3) == 0
                                ? new int[] {random.nextInt(3), 3}
                                : new int[] {random.nextInt(3)};
                        builder.pair(e, leaf, values, maybe);
                    } else {
                        builder.pair(e, leaf, credits && random.nextBoolean() ? 1 + random.nextInt(4) : weight, maybe);
                    }
                    pairs++;
                }
            }
        }
        boolean[][] free = new boolean[leaves][leaves];
        constraints(random, builder, evidences, leaves, free, doubts);
        builder.competition((e, a, b) -> !free[a][b]);
        List<Integer> nodes = new ArrayList<>();
        for (int l = 0; l < leaves; l++) {
            nodes.add(builder.leafNode(l));
        }
        if (random.nextInt(4) == 0) {
            byte verdict = (byte) random.nextInt(3);
            nodes.add(builder.constant(verdict, 1 + random.nextInt(2), random.nextInt(2)));
        }
        while (random.nextInt(3) == 0) {
            nodes.add(dependent(random, builder, evidences, leaves, doubts));
        }
        while (nodes.size() > 1) {
            int take = 2 + random.nextInt(Math.min(4, nodes.size()) - 1);
            int[] children = new int[take];
            for (int i = 0; i < take; i++) {
                children[i] = nodes.remove(random.nextInt(nodes.size()));
            }
            nodes.add(builder.choose(random.nextInt(3) == 0 ? take : 1 + random.nextInt(take), children));
        }
        return builder.build(nodes.get(0) == builder.nodeKind.size() - 1 ? nodes.get(0) : builder.all(nodes.get(0)));
    }

    private static void constraints(
            Random random, ProblemBuilder builder, int evidences, int leaves, boolean[][] free, boolean doubts) {
        if (random.nextInt(3) == 0) {
            for (int i = 0; i < 1 + random.nextInt(2); i++) {
                if (doubts && random.nextBoolean()) {
                    long[] sure = weights(random, evidences);
                    builder.cap(
                            scope(random, leaves), Gauge.sum(sure), Gauge.sum(less(random, sure)), random.nextInt(4));
                } else {
                    Gauge sure = gauge(random, evidences);
                    builder.cap(scope(random, leaves), sure, sure, random.nextInt(4));
                }
            }
        }
        if (random.nextInt(4) == 0) {
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                int a = random.nextInt(leaves);
                int b = random.nextInt(leaves);
                free[a][b] = true;
                free[b][a] = true;
            }
            if (random.nextBoolean()) {
                Gauge sure = gauge(random, evidences);
                builder.overlap(scope(random, leaves), scope(random, leaves), sure, sure, random.nextInt(3));
            }
            if (random.nextBoolean()) {
                BitSet some = new BitSet();
                for (int e = 0; e < evidences; e++) {
                    some.set(e, random.nextBoolean());
                }
                builder.uses(scope(random, leaves), some, 1 + random.nextInt(2));
            }
        }
    }

    private static int dependent(Random random, ProblemBuilder builder, int evidences, int leaves, boolean doubts) {
        boolean least = random.nextInt(3) > 0;
        long min = least ? 1 + random.nextInt(3) : 0;
        long max = least && random.nextInt(3) > 0 ? Long.MAX_VALUE : min + random.nextInt(2);
        Gauge sure;
        Gauge hope;
        if (doubts && (min == 0 || max == Long.MAX_VALUE)) {
            long[] more = weights(random, evidences);
            long[] fewer = less(random, more);
            sure = Gauge.sum(min == 0 ? more : fewer);
            hope = Gauge.sum(min == 0 ? fewer : more);
        } else {
            sure = gauge(random, evidences);
            hope = sure;
        }
        return builder.dependent(scope(random, leaves), sure, hope, min, max, 1 + random.nextInt(2));
    }

    private static long[] weights(Random random, int evidences) {
        long[] weights = new long[evidences];
        for (int e = 0; e < evidences; e++) {
            weights[e] = random.nextInt(3);
        }
        return weights;
    }

    private static long[] less(Random random, long[] weights) {
        long[] less = weights.clone();
        for (int e = 0; e < less.length; e++) {
            less[e] = random.nextInt(3) == 0 ? 0 : less[e];
        }
        return less;
    }

    private static BitSet scope(Random random, int leaves) {
        BitSet scope = new BitSet();
        for (int l = 0; l < leaves; l++) {
            scope.set(l, random.nextInt(4) > 0);
        }
        return scope;
    }

    private static Gauge gauge(Random random, int evidences) {
        int[][] values = new int[evidences][];
        long[] weights = new long[evidences];
        boolean even = random.nextBoolean();
        for (int e = 0; e < evidences; e++) {
            weights[e] = random.nextInt(3) == 0 ? 0 : even ? 1 : 1 + random.nextInt(2);
            values[e] = random.nextInt(3) == 0 ? new int[0] : new int[] {random.nextInt(3)};
        }
        int kind = random.nextInt(8);
        return kind == 0 ? Gauge.distinct(values, 1) : kind == 1 ? Gauge.greatest(values, weights) : Gauge.sum(weights);
    }
}
