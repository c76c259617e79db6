package org.innovente.audit.solver;

import java.util.BitSet;
import org.jspecify.annotations.NullUnmarked;

/** A measure on a set of evidences: a sum, a number of distinct values, or the largest sum for one value. */
@NullUnmarked
public final class Gauge {

    private final long[] weights;
    private final int[][] values;
    private final boolean greatest;
    private final long unit;

    private Gauge(long[] weights, int[][] values, boolean greatest, long unit) {
        this.weights = weights;
        this.values = values;
        this.greatest = greatest;
        this.unit = unit;
    }

    /**
     * Returns the sum of the weights of the evidences.
     *
     * @param weights the weight of each evidence, never negative; zero where the evidence is not matched
     */
    public static Gauge sum(long[] weights) {
        return new Gauge(weights.clone(), null, false, 1);
    }

    /**
     * Returns the number of distinct values, times a unit.
     *
     * @param values the values of each evidence, numbered from 0; empty where the evidence is not matched
     * @param unit what one value counts for
     */
    public static Gauge distinct(int[][] values, long unit) {
        return new Gauge(null, values.clone(), false, unit);
    }

    /**
     * Returns the largest sum of weights over the evidences that have one value.
     *
     * @param values the values of each evidence, numbered from 0; empty where the evidence is not matched
     * @param weights the weight of each evidence
     */
    public static Gauge greatest(int[][] values, long[] weights) {
        return new Gauge(weights.clone(), values.clone(), true, 1);
    }

    /** Returns the same gauge on some of the evidences, renumbered. */
    Gauge of(int[] evidences) {
        long[] ownWeights = weights == null
                ? null
                : java.util.Arrays.stream(evidences).mapToLong(e -> weights[e]).toArray();
        int[][] ownValues = values == null
                ? null
                : java.util.Arrays.stream(evidences).mapToObj(e -> values[e]).toArray(int[][]::new);
        return new Gauge(ownWeights, ownValues, greatest, unit);
    }

    /** Returns whether the evidence adds anything. */
    boolean matches(int evidence) {
        return values == null ? weights[evidence] > 0 : values[evidence].length > 0;
    }

    /** Returns whether two evidences are measured alike. */
    boolean alike(int left, int right) {
        return (values == null || java.util.Arrays.equals(values[left], values[right]))
                && (weights == null || weights[left] == weights[right]);
    }

    /** Returns the most that one evidence can add. */
    long most(int evidence) {
        if (values == null) {
            return weights[evidence];
        }
        return greatest ? (values[evidence].length > 0 ? weights[evidence] : 0) : unit * values[evidence].length;
    }

    /** Returns whether the measure is a plain sum. */
    boolean isSum() {
        return values == null;
    }

    /** Returns the measure of a set of evidences, in O(evidences). */
    long of(BitSet evidences) {
        if (values == null) {
            long sum = 0;
            for (int e = evidences.nextSetBit(0); e >= 0; e = evidences.nextSetBit(e + 1)) {
                sum += weights[e];
            }
            return sum;
        }
        if (!greatest) {
            BitSet seen = new BitSet();
            for (int e = evidences.nextSetBit(0); e >= 0; e = evidences.nextSetBit(e + 1)) {
                for (int value : values[e]) {
                    seen.set(value);
                }
            }
            return unit * seen.cardinality();
        }
        java.util.Map<Integer, Long> sums = new java.util.HashMap<>();
        long best = 0;
        for (int e = evidences.nextSetBit(0); e >= 0; e = evidences.nextSetBit(e + 1)) {
            for (int value : values[e]) {
                best = Math.max(best, sums.merge(value, weights[e], Long::sum));
            }
        }
        return best;
    }
}
