package org.innovente.audit.solver;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.NullUnmarked;

/** A measure on a set of evidences: a sum, a number of distinct values or of clashes, or the largest sum for one value. */
@NullUnmarked
public final class Gauge {

    private final long[] weights;
    private final int[][] values;
    private final boolean greatest;
    private final long unit;
    private final int[][] partners;
    private final int[] owner;
    private final int owners;

    private Gauge(
            long[] weights, int[][] values, boolean greatest, long unit, int[][] partners, int[] owner, int owners) {
        this.partners = partners;
        this.owner = owner;
        this.owners = owners;
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
        return new Gauge(weights.clone(), null, false, 1, null, null, 0);
    }

    /**
     * Returns the number of distinct values, times a unit.
     *
     * @param values the values of each evidence, numbered from 0; empty where the evidence is not matched
     * @param unit what one value counts for
     */
    public static Gauge distinct(int[][] values, long unit) {
        return new Gauge(null, values.clone(), false, unit, null, null, 0);
    }

    /**
     * Returns the largest sum of weights over the evidences that have one value.
     *
     * @param values the values of each evidence, numbered from 0; empty where the evidence is not matched
     * @param weights the weight of each evidence
     */
    public static Gauge greatest(int[][] values, long[] weights) {
        return new Gauge(weights.clone(), values.clone(), true, 1, null, null, 0);
    }

    /**
     * Returns the number of pairs of evidences that clash, times a unit.
     *
     * @param partners the evidences that each clashes with, in ascending order; symmetric
     * @param unit what one pair counts for
     */
    public static Gauge clashes(int[][] partners, long unit) {
        return new Gauge(null, null, false, unit, partners.clone(), null, 0);
    }

    /**
     * Returns this gauge on owners: of several evidences with one owner, the owner is measured, once.
     *
     * @param owner the owner of each evidence
     * @param owners the number of owners, which are the first evidences
     */
    public Gauge owned(int[] owner, int owners) {
        return new Gauge(weights, values, greatest, unit, partners, owner.clone(), owners);
    }

    /** Returns the same gauge on some of the evidences, renumbered. */
    Gauge of(int[] evidences) {
        if (owner != null || partners != null) {
            int[] own = Arrays.stream(evidences).map(this::base).toArray();
            int all = owner != null ? owners : partners.length;
            return new Gauge(weights, values, greatest, unit, partners, own, all);
        }
        long[] ownWeights = weights == null
                ? null
                : Arrays.stream(evidences).mapToLong(e -> weights[e]).toArray();
        int[][] ownValues = values == null
                ? null
                : Arrays.stream(evidences).mapToObj(e -> values[e]).toArray(int[][]::new);
        return new Gauge(ownWeights, ownValues, greatest, unit, null, null, 0);
    }

    private int base(int evidence) {
        return owner == null ? evidence : owner[evidence];
    }

    /** Returns whether the evidence adds anything. */
    boolean matches(int evidence) {
        int e = base(evidence);
        if (partners != null) {
            return partners[e].length > 0;
        }
        return values == null ? weights[e] > 0 : values[e].length > 0;
    }

    /** Returns whether two evidences are measured alike. */
    boolean alike(int left, int right) {
        int a = base(left);
        int b = base(right);
        if (a == b) {
            return true;
        }
        if (owner != null && partners == null && (shared(left) || shared(right))) {
            return false;
        }
        if (partners != null) {
            return Arrays.equals(partners[a], partners[b]) && !shared(left) && !shared(right);
        }
        return (values == null || Arrays.equals(values[a], values[b])) && (weights == null || weights[a] == weights[b]);
    }

    /** Returns whether the owner of an evidence has others as well. */
    private boolean shared(int evidence) {
        return owner != null
                && Arrays.stream(owner).filter(o -> o == owner[evidence]).count() > 1;
    }

    /** Returns the most that one evidence can add. */
    long most(int evidence) {
        int e = base(evidence);
        if (partners != null) {
            return unit * partners[e].length;
        }
        if (values == null) {
            return weights[e];
        }
        return greatest ? (values[e].length > 0 ? weights[e] : 0) : unit * values[e].length;
    }

    /** Returns whether the measure is a plain sum over the evidences. */
    boolean isSum() {
        return values == null && partners == null && owner == null;
    }

    private BitSet owners(BitSet evidences) {
        BitSet found = new BitSet(owners);
        for (int e = evidences.nextSetBit(0); e >= 0; e = evidences.nextSetBit(e + 1)) {
            found.set(owner[e]);
        }
        return found;
    }

    /** Returns the measure of a set of evidences, in O(evidences). */
    long of(BitSet some) {
        BitSet evidences = owner == null ? some : owners(some);
        if (partners != null) {
            return unit * pairs(evidences);
        }
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

    private long pairs(BitSet evidences) {
        long twice = 0;
        for (int e = evidences.nextSetBit(0); e >= 0; e = evidences.nextSetBit(e + 1)) {
            for (int other : partners[e]) {
                twice += evidences.get(other) ? 1 : 0;
            }
        }
        return twice / 2;
    }
}
