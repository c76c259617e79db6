package org.innovente.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * The smallest set that has to be added to a base so that a monotone test passes.
 *
 * <p>Implicit hitting set: from each set that fails, grown as large as it can be, follows that one of the others is needed; the smallest
 * set that hits all of these is tried next, and the first one that passes is the smallest of all. Deterministic; the number of tests
 * is bounded, and where it does not suffice the best set found is returned with what is proven.
 */
final class SmallestAddition {
    private final Function<BitSet, Tri> test;
    private final int budget;
    private final List<BitSet> needs = new ArrayList<>();
    private int tests;

    /** Whether a set was left undecided: then what was taken to fail may not, and nothing follows about the fewest. */
    private boolean open;

    /**
     * The outcome.
     *
     * @param added the set, or null if even everything is not enough, as far as that could be decided
     * @param lowerBound how many are needed at least
     * @param all whether everything is enough
     */
    record Result(@org.jspecify.annotations.Nullable BitSet added, int lowerBound, Tri all) {}

    SmallestAddition(Function<BitSet, Tri> test, int budget) {
        this.test = test;
        this.budget = budget;
    }

    Result find(BitSet base, BitSet candidates) {
        BitSet free = (BitSet) candidates.clone();
        free.andNot(base);
        Tri all = test.apply(union(base, free));
        if (all != Tri.YES) {
            return new Result(null, 0, all);
        }
        int bound = 0;
        while (tests < budget) {
            BitSet hit = new HittingSet(needs, budget * 50L).smallest();
            if (hit == null) {
                break;
            }
            bound = hit.cardinality();
            if (test(union(base, hit))) {
                return new Result(hit, open ? 0 : bound, Tri.YES);
            }
            needs.add(need(base, hit, free));
        }
        return new Result(minimal(base, free), open ? 0 : bound, Tri.YES);
    }

    private boolean test(BitSet set) {
        tests++;
        Tri enough = test.apply(set);
        open |= enough == Tri.UNKNOWN;
        return enough == Tri.YES;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }

    /** Grows a set that fails, in halves, and returns what is left: one of those is needed. */
    private BitSet need(BitSet base, BitSet failing, BitSet free) {
        BitSet grown = union(base, failing);
        BitSet rest = (BitSet) free.clone();
        rest.andNot(grown);
        List<int[]> open = new ArrayList<>();
        open.add(rest.stream().toArray());
        BitSet needed = new BitSet();
        while (!open.isEmpty()) {
            int[] part = open.remove(open.size() - 1);
            BitSet larger = (BitSet) grown.clone();
            for (int i : part) {
                larger.set(i);
            }
            if (part.length > 0 && !test(larger)) {
                grown = larger;
            } else if (part.length == 1) {
                needed.set(part[0]);
            } else if (part.length > 1) {
                int middle = part.length / 2;
                open.add(java.util.Arrays.copyOfRange(part, middle, part.length));
                open.add(java.util.Arrays.copyOfRange(part, 0, middle));
            }
        }
        return needed;
    }

    /** Returns a subset of the candidates that is enough and of which none can be left out. */
    BitSet minimal(BitSet base, BitSet candidates) {
        BitSet kept = (BitSet) candidates.clone();
        kept.andNot(base);
        List<int[]> open = new ArrayList<>();
        open.add(kept.stream().toArray());
        while (!open.isEmpty()) {
            int[] part = open.remove(open.size() - 1);
            BitSet smaller = union(base, kept);
            for (int i : part) {
                smaller.clear(i);
            }
            if (part.length > 0 && test.apply(smaller) == Tri.YES) {
                for (int i : part) {
                    kept.clear(i);
                }
            } else if (part.length > 1) {
                int middle = part.length / 2;
                open.add(java.util.Arrays.copyOfRange(part, 0, middle));
                open.add(java.util.Arrays.copyOfRange(part, middle, part.length));
            }
        }
        return kept;
    }
}
