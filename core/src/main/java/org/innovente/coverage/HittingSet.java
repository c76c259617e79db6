package org.innovente.coverage;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The smallest set that has a member in each of some sets: branch and bound, deterministic, bounded by a number of steps. */
final class HittingSet {
    private final List<BitSet> sets;
    private final long budget;
    private long steps;
    private @Nullable BitSet best;

    HittingSet(List<BitSet> sets, long budget) {
        this.sets = sets;
        this.budget = budget;
    }

    /** Returns the smallest hitting set, or null if the steps did not suffice to prove one. */
    @Nullable
    BitSet smallest() {
        search(new BitSet(), new BitSet());
        return steps > budget ? null : best;
    }

    /** Depth is bounded by the size of the best set found, which is at most the number of sets. */
    private void search(BitSet chosen, BitSet excluded) {
        if (++steps > budget) {
            return;
        }
        BitSet open = null;
        int bound = chosen.cardinality();
        BitSet touched = new BitSet();
        for (BitSet set : sets) {
            if (!set.intersects(chosen)) {
                BitSet rest = (BitSet) set.clone();
                rest.andNot(excluded);
                if (rest.isEmpty()) {
                    return;
                }
                if (open == null || rest.cardinality() < open.cardinality()) {
                    open = rest;
                }
                if (!rest.intersects(touched)) {
                    bound++;
                    touched.or(rest);
                }
            }
        }
        if (best != null && bound >= best.cardinality()) {
            return;
        }
        if (open == null) {
            best = (BitSet) chosen.clone();
            return;
        }
        BitSet passed = (BitSet) excluded.clone();
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            chosen.set(i);
            search(chosen, passed);
            chosen.clear(i);
            passed.set(i);
        }
    }
}
