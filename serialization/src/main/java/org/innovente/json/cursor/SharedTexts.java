package org.innovente.json.cursor;

import org.jspecify.annotations.Nullable;

/**
 * What short texts were converted to before, by their characters: a document names the same competencies, levels and kinds
 * again and again, and the values that stand for them are immutable, so that one object stands for all of them.
 *
 * <p>A table in which a later text replaces an earlier one; it grows with the number of different texts, up to a limit. Not
 * safe for use by several threads.
 */
final class SharedTexts {

    /** The number of characters of the longest text that is remembered: two words. */
    static final int LONGEST = 2 * Long.BYTES;

    private static final int FIRST_BITS = 6;
    private static final int LAST_BITS = 12;

    private int bits = FIRST_BITS;
    private int additions;
    private long[] words = new long[2 << FIRST_BITS];
    private @Nullable Object[] conversions = new Object[1 << FIRST_BITS];
    private @Nullable Object[] values = new Object[1 << FIRST_BITS];

    /**
     * Returns what a text was converted to; null if that is not known.
     *
     * @param conversion what converts it
     * @param first its first eight characters, zero where it has fewer; no character is zero itself
     * @param second the following ones
     */
    @Nullable
    Object find(Object conversion, long first, long second) {
        int slot = slot(conversion, first, second);
        return words[2 * slot] == first && words[2 * slot + 1] == second && conversions[slot] == conversion
                ? values[slot]
                : null;
    }

    /** Remembers what a text was converted to. */
    void add(Object conversion, long first, long second, Object value) {
        if (++additions > words.length && bits < LAST_BITS) {
            grow();
        }
        set(slot(conversion, first, second), conversion, first, second, value);
    }

    private void set(int slot, Object conversion, long first, long second, Object value) {
        words[2 * slot] = first;
        words[2 * slot + 1] = second;
        conversions[slot] = conversion;
        values[slot] = value;
    }

    private void grow() {
        long[] oldWords = words;
        @Nullable Object[] oldConversions = conversions;
        @Nullable Object[] oldValues = values;
        bits = Math.min(LAST_BITS, bits + 2);
        additions = 0;
        words = new long[2 << bits];
        conversions = new Object[1 << bits];
        values = new Object[1 << bits];
        for (int i = 0; i < oldValues.length; i++) {
            Object conversion = oldConversions[i];
            Object value = oldValues[i];
            if (conversion != null && value != null) {
                long first = oldWords[2 * i];
                long second = oldWords[2 * i + 1];
                set(slot(conversion, first, second), conversion, first, second, value);
            }
        }
    }

    private int slot(Object conversion, long first, long second) {
        long mixed = (first + System.identityHashCode(conversion)) * 0x9E3779B97F4A7C15L ^ second;
        return (int) ((mixed ^ mixed >>> 32) * 0xC2B2AE3D27D4EB4FL >>> (Long.SIZE - bits));
    }
}
