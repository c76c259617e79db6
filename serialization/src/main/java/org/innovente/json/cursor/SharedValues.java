package org.innovente.json.cursor;

import org.jspecify.annotations.Nullable;

/**
 * Values that a document has shown before, by their bytes: what a codec reads from equal bytes is equal, and values are
 * immutable, so that one object stands for all of them. A document says many small things again and again (the lifecycle of
 * each module, the roles of each outcome); this saves reading them, and the memory of their copies.
 *
 * <p>A table of fixed size in which a later text replaces an earlier one. Not safe for use by several threads.
 */
final class SharedValues {

    /**
     * What is known of a text that is one object or array.
     *
     * @param codec what read it
     * @param text its bytes, from bracket to bracket, and room for a word behind them
     * @param length how many bytes it has
     * @param value what was read
     * @param places what it does to the place of what follows
     * @param tokens the number of its tokens
     * @param entities the number of ids in it
     * @param nesting how deep it is at most
     */
    record Entry(
            Object codec,
            byte[] text,
            int length,
            Object value,
            LineCount places,
            int tokens,
            int entities,
            int nesting) {

        /** Returns the entry of a text that was read and found good. */
        static Entry of(Object codec, byte[] text, int length, Object value, int tokens, int entities) {
            return new Entry(
                    codec,
                    text,
                    length,
                    value,
                    LineCount.of(text, length),
                    tokens,
                    entities,
                    JsonBytes.openings(text, length));
        }
    }

    /** The length of the longest text that is remembered. */
    static final int LONGEST = 256;

    private static final int BITS = 12;
    private static final int WORDS = LONGEST / Long.BYTES;
    private static final long CLOSING = 0x5D5D5D5D5D5D5D5DL;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    /** The bit in which brackets and braces differ. */
    private static final long BRACE = 0x2020202020202020L;

    private final @Nullable Entry[] entries = new Entry[1 << BITS];

    /** Returns what is known of the text of a value that starts there; null if nothing. */
    @Nullable
    Entry find(Object codec, byte[] bytes, int at, int end) {
        Entry entry = entries[slot(codec, bytes, at, end)];
        return entry != null
                        && entry.codec == codec
                        && at + entry.length <= end
                        && JsonBytes.isSame(entry.text, bytes, at, entry.length)
                ? entry
                : null;
    }

    /** Remembers a text. */
    void add(Entry entry) {
        entries[slot(entry.codec, entry.text, 0, entry.length)] = entry;
    }

    /** Mixes the words up to the first closing bracket: what follows that is seldom what distinguishes two texts. */
    private static int slot(Object codec, byte[] bytes, int from, int end) {
        long mixed = System.identityHashCode(codec);
        int at = from;
        for (int i = 0; i < WORDS && at < end; i++) {
            long word = JsonBytes.word(bytes, at);
            // ']' and '}' are 0x5D and 0x7D; a borrow passes only from a byte that is a hit.
            long closing = (word & ~BRACE) ^ CLOSING;
            long hits = (closing - LOW_BITS) & ~closing & HIGH_BITS;
            mixed = Long.rotateLeft(mixed, 11);
            if (hits != 0) {
                mixed += JsonBytes.head(word, Long.numberOfTrailingZeros(hits) >>> 3);
                break;
            }
            mixed += word;
            at += Long.BYTES;
        }
        return (int) ((mixed ^ mixed >>> 32) * 0x9E3779B97F4A7C15L >>> (Long.SIZE - BITS));
    }
}
