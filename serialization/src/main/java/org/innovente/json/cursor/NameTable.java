package org.innovente.json.cursor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of members that a document has shown, found by their bytes, so that a name that comes again is not decoded
 * again. A cache of fixed size: a name that is pushed out is decoded once more, and is the same object as long as there
 * are not very many different ones.
 */
final class NameTable {

    /** A name, and what followed its value when it was seen last. */
    static final class Name {

        /** How often a name learns what follows it: where there is no order in a document, learning is in vain. */
        private static final int LESSONS = 1000;

        private final String text;
        private @Nullable Name inner;
        private int lessons;

        @Nullable
        Link link;

        private Name(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        /** Returns what stands for the beginning of an object that is the value of this name. */
        Name inner() {
            Name known = inner;
            if (known == null) {
                known = new Name("");
                inner = known;
            }
            return known;
        }

        /** Learns that those bytes, up to the next value, follow the value of this name. */
        void learn(byte[] bytes, int from, int to, Name target) {
            if (to - from > Link.LONGEST || lessons == LESSONS) {
                return;
            }
            lessons++;
            byte[] copy = Arrays.copyOfRange(bytes, from, to + Long.BYTES);
            LineCount lines = LineCount.of(copy, to - from);
            if (lines.surplus() == 0) {
                link = Link.of(copy, to - from, lines, target);
            }
        }
    }

    /**
     * The bytes between two values: comma, name, colon and white space.
     *
     * @param bytes the bytes, and room for a word behind them
     * @param length how many
     * @param quote where the name begins
     * @param lines how many line breaks there are
     * @param lineStart behind the last of them
     * @param target the name
     */
    record Link(byte[] bytes, int length, int quote, int lines, int lineStart, Name target) {

        private static final int LONGEST = 96;

        private static Link of(byte[] bytes, int length, LineCount lines, Name target) {
            int quote = 0;
            while (bytes[quote] != '"') {
                quote++;
            }
            return new Link(bytes, length, quote, lines.lines(), length - lines.tail(), target);
        }

        /** Returns whether these bytes lie there. */
        boolean isAt(byte[] others, int at) {
            return JsonBytes.isSame(bytes, others, at, length);
        }
    }

    /** How many bytes a name has at most that is looked up by its bytes. */
    static final int LONGEST = 24;

    private static final int BITS = 9;
    private static final int WORDS = 3;
    /** How many different names are remembered: more than any format has, fewer than fill the memory. */
    private static final int MANY = 4096;

    private final Name root = new Name("");
    private final long[] words = new long[WORDS << BITS];
    private final int[] lengths = new int[1 << BITS];
    private final @Nullable Name[] names = new Name[1 << BITS];
    private final Map<String, Name> known = new HashMap<>();

    /** Returns what stands for the beginning of the document. */
    Name root() {
        return root;
    }

    /** Returns the name of plain characters that lies there, at most {@link #LONGEST} of them, also given as words. */
    Name find(byte[] bytes, int at, int length, long first, long second, long third) {
        long mixed = (first * 0x9E3779B97F4A7C15L ^ second) * 0xC2B2AE3D27D4EB4FL ^ third * 0x165667B19E3779F9L;
        int slot = (int) ((mixed + length) * 0x9E3779B97F4A7C15L >>> (Long.SIZE - BITS));
        int word = slot * WORDS;
        Name name = names[slot];
        if (name != null
                && lengths[slot] == length
                && words[word] == first
                && words[word + 1] == second
                && words[word + 2] == third) {
            return name;
        }
        Name decoded = canonical(JsonBytes.text(bytes, at, at + length, true));
        names[slot] = decoded;
        lengths[slot] = length;
        words[word] = first;
        words[word + 1] = second;
        words[word + 2] = third;
        return decoded;
    }

    /** Returns the object that stands for equal names. */
    Name canonical(String text) {
        Name same = known.get(text);
        if (same != null) {
            return same;
        }
        if (known.size() == MANY) {
            return new Name(text);
        }
        // The object that a codec compares with, so that most comparisons are done when they begin.
        Name name = new Name(text.intern());
        known.put(text, name);
        return name;
    }
}
