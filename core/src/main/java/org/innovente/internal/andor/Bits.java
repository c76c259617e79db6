package org.innovente.internal.andor;

/** Sets of small ints in arrays of words, one bit each. */
public final class Bits {
    private Bits() {}

    /** Returns an empty set that can hold the ints below a size. */
    public static long[] of(int size) {
        return new long[(size + 63) >>> 6];
    }

    /** Returns the set of all ints below a size. */
    public static long[] full(int size) {
        long[] bits = of(size);
        java.util.Arrays.fill(bits, -1L);
        if ((size & 63) != 0) {
            bits[bits.length - 1] = (1L << (size & 63)) - 1;
        }
        return bits;
    }

    /** Returns whether an int is in a set. */
    public static boolean has(long[] bits, int index) {
        return (bits[index >> 6] >>> (index & 63) & 1L) != 0;
    }

    /** Adds an int to a set. */
    public static void add(long[] bits, int index) {
        bits[index >> 6] |= 1L << (index & 63);
    }

    /** Takes an int out of a set. */
    public static void remove(long[] bits, int index) {
        bits[index >> 6] &= ~(1L << (index & 63));
    }

    /** Returns how many ints are in a set. */
    public static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Returns the ints in a set, ascending. */
    public static int[] toArray(long[] bits) {
        int[] items = new int[count(bits)];
        int at = 0;
        for (int i = 0; i < bits.length; i++) {
            for (long word = bits[i]; word != 0; word &= word - 1) {
                items[at++] = (i << 6) + Long.numberOfTrailingZeros(word);
            }
        }
        return items;
    }

    /** Returns the ints that are in one of two sets of the same size. */
    public static long[] union(long[] some, long[] others) {
        long[] both = some.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= others[i];
        }
        return both;
    }

    /** Returns whether two sets of the same size share an int. */
    public static boolean meet(long[] some, long[] others) {
        for (int i = 0; i < some.length; i++) {
            if ((some[i] & others[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether every int of the first set is in the second. */
    public static boolean within(long[] some, long[] others) {
        for (int i = 0; i < some.length; i++) {
            if ((some[i] & ~others[i]) != 0) {
                return false;
            }
        }
        return true;
    }
}
