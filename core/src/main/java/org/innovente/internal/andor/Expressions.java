package org.innovente.internal.andor;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pool of monotone conditions over atoms, built from the leaves up. Equal conditions get the same number, so a
 * repeated child of an operator is found by comparing ints.
 *
 * <p>Every operator is brought to a normal form when it is made: constants are folded, repeated children dropped (two
 * mentions of one module count once), an operator inside its own kind is merged, at-least-1 becomes any-of, at-least-all
 * becomes all-of, and an operator with one child becomes the child. Making an operator costs O(children).
 */
public final class Expressions {
    /** The kinds of a condition. */
    public enum Kind {
        /** One atom. */
        ATOM,
        /** At least one child; without children never true. */
        ANY,
        /** All children; without children always true. */
        ALL,
        /** At least so many children. */
        AT_LEAST,
        /** Children whose weights add up to at least a bound. */
        WEIGHTED
    }

    private static final Kind[] KINDS = Kind.values();
    private static final int KIND_BITS = 3;

    /** The condition that is always true. */
    public static final int TRUE = 0;
    /** The condition that is never true. */
    public static final int FALSE = 2;

    // A condition that an atom holds is the odd number 2 * atom + 1 and takes no memory; an operator is twice its place
    // in these arrays.
    private int[] head = new int[64];
    private int[] first = new int[64];
    private int count;
    private int[] children = new int[256];
    private int childTotal;
    private long[] weights = new long[16];
    private int weightCount;
    /** Places plus one, by hash; empty after {@link #trim()} until it is needed again. */
    private int[] table = new int[128];

    /** Returns a pool that holds the two constants. */
    public Expressions() {
        intern(Kind.ALL, 0, new int[0], null);
        intern(Kind.ANY, 1, new int[0], null);
    }

    /** Returns the condition that an atom holds; any atom below a thousand million, O(1) and without change to the pool. */
    public int atom(int atom) {
        return atom << 1 | 1;
    }

    /** Gives back the memory that only the making of further conditions needs; making one then takes it again. */
    public void trim() {
        head = Arrays.copyOf(head, count);
        first = Arrays.copyOf(first, count + 1);
        children = Arrays.copyOf(children, childTotal);
        weights = Arrays.copyOf(weights, weightCount);
        table = new int[0];
    }

    /** Returns the condition that all children hold. */
    public int all(int... of) {
        int[] merged = merge(of, Kind.ALL, TRUE);
        for (int child : merged) {
            if (child == FALSE) {
                return FALSE;
            }
        }
        return merged.length == 0
                ? TRUE
                : merged.length == 1 ? merged[0] : intern(Kind.ALL, merged.length, merged, null);
    }

    /** Returns the condition that at least one child holds. */
    public int any(int... of) {
        int[] merged = merge(of, Kind.ANY, FALSE);
        for (int child : merged) {
            if (child == TRUE) {
                return TRUE;
            }
        }
        return merged.length == 0 ? FALSE : merged.length == 1 ? merged[0] : intern(Kind.ANY, 1, merged, null);
    }

    /** Returns the condition that at least so many different children hold. */
    public int atLeast(int count, int... of) {
        IntList kept = new IntList(of.length);
        int missing = count;
        for (int child : distinct(of)) {
            if (child == TRUE) {
                missing--;
            } else if (child != FALSE) {
                kept.add(child);
            }
        }
        if (missing <= 0) {
            return TRUE;
        }
        if (missing > kept.size()) {
            return FALSE;
        }
        int[] rest = kept.toArray();
        return missing == 1
                ? any(rest)
                : missing == rest.length ? all(rest) : intern(Kind.AT_LEAST, missing, rest, null);
    }

    /**
     * Returns the condition that at least so many of the children hold, where a child counts as often as it is given: two
     * conditions of a rule that turned out to be the same one are met together, and count twice.
     */
    public int atLeastOfAll(int count, int... of) {
        Map<Integer, Integer> times = new LinkedHashMap<>();
        for (int child : of) {
            times.merge(child, 1, Integer::sum);
        }
        return times.size() == of.length
                ? atLeast(count, of)
                : weighted(
                        count,
                        times.keySet().stream().mapToInt(Integer::intValue).toArray(),
                        times.values().stream().mapToLong(Integer::longValue).toArray());
    }

    /**
     * Returns the condition that the weights of the children that hold add up to a bound. Of a child that is given twice
     * the larger weight counts; children without positive weight are dropped, and a weight above the bound is cut to it.
     *
     * @throws ArithmeticException if the weights overflow a long
     */
    public int weighted(long bound, int[] of, long[] weightOf) {
        long missing = bound;
        IntList kept = new IntList(of.length);
        long[] keptWeights = new long[of.length];
        for (int i = 0; i < of.length; i++) {
            if (of[i] == FALSE || weightOf[i] <= 0) {
                continue;
            }
            if (of[i] == TRUE) {
                missing = Math.subtractExact(missing, weightOf[i]);
                continue;
            }
            keptWeights[kept.size()] = weightOf[i];
            kept.add(of[i]);
        }
        if (missing <= 0) {
            return TRUE;
        }
        return weightedOver(missing, kept.toArray(), Arrays.copyOf(keptWeights, kept.size()));
    }

    private int weightedOver(long bound, int[] of, long[] weightOf) {
        Integer[] order = new Integer[of.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                (a, b) -> of[a] != of[b] ? Integer.compare(of[a], of[b]) : Long.compare(weightOf[b], weightOf[a]));
        boolean[] drop = new boolean[of.length];
        for (int i = 1; i < order.length; i++) {
            drop[order[i]] = of[order[i]] == of[order[i - 1]];
        }
        IntList kept = new IntList(of.length);
        long[] cut = new long[of.length];
        long sum = 0;
        boolean equal = true;
        for (int i = 0; i < of.length; i++) {
            if (!drop[i]) {
                long weight = Math.min(weightOf[i], bound);
                cut[kept.size()] = weight;
                equal &= weight == cut[0];
                kept.add(of[i]);
                sum = Math.addExact(sum, weight);
            }
        }
        int[] rest = kept.toArray();
        if (sum < bound) {
            return FALSE;
        }
        if (sum == bound) {
            return all(rest);
        }
        if (equal) {
            return atLeast(Math.toIntExact((bound + cut[0] - 1) / cut[0]), rest);
        }
        long[] bounds = new long[rest.length + 1];
        bounds[0] = bound;
        System.arraycopy(cut, 0, bounds, 1, rest.length);
        return intern(Kind.WEIGHTED, 0, rest, bounds);
    }

    /** Returns the kind of a condition. */
    public Kind kind(int node) {
        return (node & 1) != 0 ? Kind.ATOM : KINDS[head[node >> 1] & (1 << KIND_BITS) - 1];
    }

    /** Returns the atom of an atom, or how many children an operator needs. */
    public int value(int node) {
        return (node & 1) != 0 ? node >> 1 : head[node >> 1] >>> KIND_BITS;
    }

    /** Returns how many children a condition has. */
    public int childCount(int node) {
        return (node & 1) != 0 ? 0 : first[(node >> 1) + 1] - first[node >> 1];
    }

    /** Returns a child of an operator. */
    public int child(int node, int index) {
        return children[first[node >> 1] + index];
    }

    /** Returns the bound of a weighted condition. */
    public long bound(int node) {
        return weights[value(node)];
    }

    /** Returns the weight of a child of a weighted condition. */
    public long weight(int node, int index) {
        return weights[value(node) + 1 + index];
    }

    /** Returns the bytes of the arrays. */
    public long bytes() {
        return 4L * (head.length + first.length + children.length + table.length) + 8L * weights.length;
    }

    private int[] merge(int[] of, Kind same, int neutral) {
        boolean plain = true;
        for (int child : of) {
            plain &= child != neutral && kind(child) != same;
        }
        if (plain) {
            return distinct(of);
        }
        IntList flat = new IntList(of.length);
        for (int child : of) {
            if (child == neutral) {
                continue;
            }
            if (kind(child) == same && childCount(child) > 0) {
                for (int i = 0; i < childCount(child); i++) {
                    flat.add(child(child, i));
                }
            } else {
                flat.add(child);
            }
        }
        return distinct(flat.toArray());
    }

    /** Returns the different children in the order of their first mention. */
    private static int[] distinct(int[] of) {
        if (of.length < 2) {
            return of;
        }
        if (of.length > 12) {
            return Arrays.stream(of).distinct().toArray();
        }
        int kept = 0;
        int[] out = new int[of.length];
        for (int child : of) {
            boolean seen = false;
            for (int i = 0; i < kept; i++) {
                seen |= out[i] == child;
            }
            if (!seen) {
                out[kept++] = child;
            }
        }
        return kept == of.length ? of : Arrays.copyOf(out, kept);
    }

    private int intern(Kind newKind, int newValue, int[] of, long @Nullable [] bounds) {
        if ((count + 1) * 2 > table.length) {
            grow();
        }
        int mask = table.length - 1;
        int slot = hash(newKind.ordinal(), newValue, of, 0, of.length, bounds, 0) & mask;
        while (table[slot] != 0) {
            int node = table[slot] - 1 << 1;
            if (same(node, newKind, newValue, of, bounds)) {
                return node;
            }
            slot = slot + 1 & mask;
        }
        return append(slot, newKind, newValue, of, bounds);
    }

    private int append(int slot, Kind newKind, int newValue, int[] of, long @Nullable [] bounds) {
        if (count + 2 > first.length || count == head.length) {
            head = Arrays.copyOf(head, (count + 1) * 2);
            first = Arrays.copyOf(first, (count + 1) * 2 + 1);
        }
        if (childTotal + of.length > children.length) {
            children = Arrays.copyOf(children, (childTotal + of.length) * 2);
        }
        head[count] = (bounds == null ? newValue : weightCount) << KIND_BITS | newKind.ordinal();
        System.arraycopy(of, 0, children, childTotal, of.length);
        childTotal += of.length;
        first[count + 1] = childTotal;
        if (bounds != null) {
            if (weightCount + bounds.length > weights.length) {
                weights = Arrays.copyOf(weights, (weightCount + bounds.length) * 2);
            }
            System.arraycopy(bounds, 0, weights, weightCount, bounds.length);
            weightCount += bounds.length;
        }
        table[slot] = ++count;
        return count - 1 << 1;
    }

    private boolean same(int node, Kind newKind, int newValue, int[] of, long @Nullable [] bounds) {
        if (kind(node) != newKind || childCount(node) != of.length) {
            return false;
        }
        int from = first[node >> 1];
        return Arrays.equals(children, from, from + of.length, of, 0, of.length)
                && (bounds == null
                        ? value(node) == newValue
                        : Arrays.equals(weights, value(node), value(node) + bounds.length, bounds, 0, bounds.length));
    }

    private void grow() {
        int[] larger = new int[Math.max(128, Integer.highestOneBit(count + 1) * 8)];
        int mask = larger.length - 1;
        for (int place = 0; place < count; place++) {
            int kind = head[place] & (1 << KIND_BITS) - 1;
            int value = head[place] >>> KIND_BITS;
            boolean weighted = kind == Kind.WEIGHTED.ordinal();
            int slot = hash(kind, value, children, first[place], first[place + 1], weighted ? weights : null, value)
                    & mask;
            while (larger[slot] != 0) {
                slot = slot + 1 & mask;
            }
            larger[slot] = place + 1;
        }
        table = larger;
    }

    /** Mixes after every child, because neighbouring atoms in small groups are what catalogues are made of. */
    private static int hash(int kind, int value, int[] of, int from, int to, long @Nullable [] bounds, int firstBound) {
        long hash = bounds == null ? value * 8L + kind : kind;
        for (int i = from; i < to; i++) {
            hash = mix(hash ^ of[i]);
        }
        for (int i = firstBound; bounds != null && i <= firstBound + to - from; i++) {
            hash = mix(hash ^ bounds[i]);
        }
        return (int) (mix(hash) >>> 32);
    }

    private static long mix(long hash) {
        long mixed = hash * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }
}
