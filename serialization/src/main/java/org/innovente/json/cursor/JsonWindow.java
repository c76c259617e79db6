package org.innovente.json.cursor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.innovente.json.JsonCode;

/**
 * The bytes of a JSON document that a tokenizer looks at: a window that moves over the stream and grows where one token, or
 * a node whose text is kept, does not fit into it. Its fields are open to the tokenizer, which reads them for every byte.
 */
final class JsonWindow {

    /** How many bytes may be read behind the last one that is there: they mean nothing, but they are in the array. */
    static final int SLACK = 32;

    private static final int START = 1 << 15;
    private static final int LARGEST = 1 << 30;

    private final DocumentBytes in;

    byte[] bytes = new byte[START + SLACK];
    /** The next byte. */
    int at;
    /** Behind the last byte that is there. */
    int end;
    /** Where the current token starts: it and all behind it stay in the window. */
    int token;

    private long origin;
    private long keptFrom = -1;

    JsonWindow(DocumentBytes in) {
        this.in = in;
    }

    DocumentBytes in() {
        return in;
    }

    /** Returns the offset in the document, without a byte order mark, of the byte at that index. */
    long offset(int index) {
        return origin + index;
    }

    /**
     * Loads more bytes behind the last one. The window may move: indices are good only relative to {@link #token} and
     * {@link #at}.
     *
     * @return false at the end of the document, or at a fault
     */
    boolean more() {
        if (end == bytes.length - SLACK) {
            makeRoom();
        }
        try {
            int n = in.read(bytes, end, bytes.length - SLACK - end);
            end += Math.max(0, n);
            return n > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads until so many bytes from the next one on are there, or the document ends. */
    void ensure(int number) {
        while (end - at < number && more()) {
            // more() is what is wanted
        }
    }

    /** Keeps what is and will be in the window from the current token on. */
    void keep() {
        keptFrom = offset(token);
    }

    void release() {
        keptFrom = -1;
    }

    /** Returns the bytes from that offset, which are kept, to the next byte, and so many more that mean nothing. */
    byte[] kept(long from, int more) {
        return Arrays.copyOfRange(bytes, (int) (from - origin), at + more);
    }

    private void makeRoom() {
        int keep = keptFrom < 0 ? token : (int) Math.min(token, keptFrom - origin);
        if (keep > 0) {
            System.arraycopy(bytes, keep, bytes, 0, end - keep);
            at -= keep;
            end -= keep;
            token -= keep;
            origin += keep;
            return;
        }
        int size = bytes.length - SLACK;
        if (size >= LARGEST) {
            throw ReadFault.here(
                    JsonCode.LIMIT, Map.of("limit", "kept-bytes", "value", Integer.toString(LARGEST), "knob", "-"));
        }
        bytes = Arrays.copyOf(bytes, size * 2 + SLACK);
    }
}
