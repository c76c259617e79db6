package org.innovente.internal.andor;

import java.util.Arrays;
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

    /** The condition that is always true. */
    public static final int TRUE = 0;
    /** The condition that is never true. */
    public static final int FALSE = 1;

    private final IntList kind = new IntList(1024);
    private final IntList value = new IntList(1024);
    private final IntList first = new IntList(1024);
    private final IntList children = new IntList(4096);
    private long[] weights = new long[16];
    private int weightCount;
    private int[] table = new int[2048];

    /** Returns a pool that holds the two constants. */
    public Expressions() {
        intern(Kind.ALL, 0, new int[0], null);
        intern(Kind.ANY, 1, new int[0], null);
    }

    /** Returns the condition that an atom holds. */
    public int atom(int atom) {
        return intern(Kind.ATOM, atom, new int[0], null);
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
        return KINDS[kind.get(node)];
    }

    /** Returns the atom of an atom, or how many children an operator needs. */
    public int value(int node) {
        return value.get(node);
    }

    /** Returns how many children a condition has. */
    public int childCount(int node) {
        return (node + 1 < first.size() ? first.get(node + 1) : children.size()) - first.get(node);
    }

    /** Returns a child of a condition. */
    public int child(int node, int index) {
        return children.get(first.get(node) + index);
    }

    /** Returns the bound of a weighted condition. */
    public long bound(int node) {
        return weights[value.get(node)];
    }

    /** Returns the weight of a child of a weighted condition. */
    public long weight(int node, int index) {
        return weights[value.get(node) + 1 + index];
    }

    /** Returns how many conditions the pool holds; their numbers are those below. */
    public int size() {
        return kind.size();
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
        int hash = newKind.ordinal() * 31 + (bounds == null ? newValue : Arrays.hashCode(bounds));
        hash = mix(hash * 31 + Arrays.hashCode(of));
        int slot = hash & (table.length - 1);
        while (table[slot] != 0) {
            int node = table[slot] - 1;
            if (same(node, newKind, newValue, of, bounds)) {
                return node;
            }
            slot = slot + 1 & (table.length - 1);
        }
        int node = kind.size();
        kind.add(newKind.ordinal());
        value.add(bounds == null ? newValue : weightCount);
        first.add(children.size());
        children.addAll(of);
        if (bounds != null) {
            if (weightCount + bounds.length > weights.length) {
                weights = Arrays.copyOf(weights, (weightCount + bounds.length) * 2);
            }
            System.arraycopy(bounds, 0, weights, weightCount, bounds.length);
            weightCount += bounds.length;
        }
        table[slot] = node + 1;
        if (kind.size() * 2 > table.length) {
            grow();
        }
        return node;
    }

    private boolean same(int node, Kind newKind, int newValue, int[] of, long @Nullable [] bounds) {
        if (kind.get(node) != newKind.ordinal() || childCount(node) != of.length) {
            return false;
        }
        for (int i = 0; i < of.length; i++) {
            if (child(node, i) != of[i]) {
                return false;
            }
        }
        return bounds == null
                ? value.get(node) == newValue
                : Arrays.equals(weights, value(node), value(node) + bounds.length, bounds, 0, bounds.length);
    }

    private void grow() {
        int[] larger = new int[table.length * 2];
        for (int node = 0; node < kind.size(); node++) {
            int slot = hashOf(node) & (larger.length - 1);
            while (larger[slot] != 0) {
                slot = slot + 1 & (larger.length - 1);
            }
            larger[slot] = node + 1;
        }
        table = larger;
    }

    private int hashOf(int node) {
        boolean weighted = kind(node) == Kind.WEIGHTED;
        int own = value(node);
        if (weighted) {
            own = Arrays.hashCode(Arrays.copyOfRange(weights, own, own + 1 + childCount(node)));
        }
        int list = 1;
        for (int i = 0; i < childCount(node); i++) {
            list = 31 * list + child(node, i);
        }
        return mix((kind.get(node) * 31 + own) * 31 + list);
    }

    private static int mix(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
