package org.innovente.json.cursor;

import java.util.Arrays;

/**
 * Bytes that were delivered and may be asked for again. They are copied only when the chunk they lie in is about to be
 * overwritten, so that keeping a small value costs nothing.
 */
final class KeptBytes {

    private static final int START = 4096;
    /** The size above which a used buffer is given up. */
    private static final int MANY = 1 << 20;

    private byte[] saved = new byte[0];
    private int size;
    private long from = -1;
    private long savedFrom;

    /** Keeps from that offset on, which lies in the current chunk. */
    void start(long offset) {
        from = offset;
        savedFrom = offset;
        size = 0;
    }

    void stop() {
        from = -1;
        size = 0;
        if (saved.length > MANY) {
            saved = new byte[0];
        }
    }

    /** Saves the part that is kept of a chunk that is about to go. */
    void add(byte[] chunk, int at, int length, long chunkOffset) {
        if (from < 0) {
            return;
        }
        int skip = (int) Math.max(0, from - chunkOffset);
        int n = length - skip;
        if (n <= 0) {
            return;
        }
        if (size + n > saved.length) {
            saved = Arrays.copyOf(saved, Math.max(START, Math.max(size + n, saved.length * 2)));
        }
        System.arraycopy(chunk, at + skip, saved, size, n);
        size += n;
    }

    /** Returns the bytes between two offsets: first those that were saved, then those in the current chunk. */
    byte[] between(long begin, long end, byte[] chunk, int at, long chunkOffset) {
        byte[] bytes = new byte[(int) (end - begin)];
        int done = 0;
        if (size > 0) {
            int skip = (int) (begin - savedFrom);
            done = Math.max(0, Math.min(size - skip, bytes.length));
            System.arraycopy(saved, skip, bytes, 0, done);
        }
        if (done < bytes.length) {
            int skip = (int) (begin + done - chunkOffset);
            System.arraycopy(chunk, at + skip, bytes, done, bytes.length - done);
        }
        return bytes;
    }
}
