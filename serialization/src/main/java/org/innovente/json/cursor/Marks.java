package org.innovente.json.cursor;

/**
 * The characters of more than one byte that were read and not yet passed, and from them the number of UTF-16 units in
 * front of a byte. A queue: whoever asks, asks in ascending order.
 */
final class Marks {

    private static final int START = 64;
    /** Low bits of an entry: by how much the character's UTF-16 units are fewer than its bytes. */
    private static final int BITS = 2;

    private long[] queue = new long[START];
    private int head;
    private int size;

    private long passed;
    private long surplus;
    private long lineStart;
    private long surplusAtLineStart;

    /** Adds a character that ends in front of that offset; its bytes exceed its units by that surplus. */
    void add(long endOffset, int extra) {
        if (size == queue.length) {
            grow();
        }
        queue[(head + size) & (queue.length - 1)] = endOffset << BITS | extra;
        size++;
    }

    /** Returns how many characters wait to be passed. */
    int size() {
        return size;
    }

    /**
     * Returns the column in UTF-16 units, from 1, of the byte at that offset.
     *
     * @param bytesInLine how many bytes of the same line lie in front of it
     */
    int column(long offset, int bytesInLine) {
        if (offset < passed) {
            return bytesInLine + 1;
        }
        long start = offset - bytesInLine;
        if (start > lineStart) {
            pass(start);
            lineStart = start;
            surplusAtLineStart = surplus;
        }
        pass(offset);
        return bytesInLine - (int) (surplus - surplusAtLineStart) + 1;
    }

    private void pass(long offset) {
        passed = offset;
        while (size > 0 && (queue[head] >>> BITS) <= offset) {
            surplus += queue[head] & ((1 << BITS) - 1);
            head = (head + 1) & (queue.length - 1);
            size--;
        }
    }

    private void grow() {
        long[] larger = new long[queue.length * 2];
        for (int i = 0; i < size; i++) {
            larger[i] = queue[(head + i) & (queue.length - 1)];
        }
        queue = larger;
        head = 0;
    }
}
