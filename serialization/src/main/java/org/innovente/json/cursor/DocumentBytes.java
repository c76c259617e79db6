package org.innovente.json.cursor;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document as they come: counted against the limit and freed of a byte order mark. At the first fault the
 * bytes end; {@link #fault} says why.
 */
final class DocumentBytes {

    /** Why the bytes ended early. */
    enum Problem {
        NOT_UTF8,
        OTHER_ENCODING,
        TOO_LONG,
        NO_PROGRESS
    }

    /**
     * A fault in the bytes.
     *
     * @param offset the position of the first wrong byte in the document, from 0
     * @param encoding the encoding that is there instead, or suspected; empty text when unknown
     */
    record Fault(Problem problem, long offset, String encoding) {}

    static final int MAX_EMPTY_READS = 100;
    private static final int PROBE = 4;
    private static final int MARK_LENGTH = 3;

    private final InputStream in;
    private final long limit;

    /** The first bytes, read ahead to recognise the encoding. */
    private final byte[] head = new byte[PROBE];

    private int headAt;
    private int headEnd = -1;
    private int markLength;
    private long delivered;
    private @Nullable Fault fault;

    DocumentBytes(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    @Nullable
    Fault fault() {
        return fault;
    }

    /** Returns the fault of bytes that are not UTF-8, which a reader found at that offset behind the byte order mark. */
    Fault notUtf8(long offset, int first, int second) {
        return new Fault(Problem.NOT_UTF8, offset + markLength, Encodings.suspect(first, second));
    }

    /** Returns the number of bytes delivered so far, without the byte order mark. */
    long delivered() {
        return delivered;
    }

    /**
     * Reads at least one byte.
     *
     * @return how many; -1 at the end or at a fault
     * @throws IOException if the stream fails
     */
    int read(byte[] buffer, int off, int len) throws IOException {
        if (headEnd < 0) {
            probe();
        }
        if (fault != null) {
            return -1;
        }
        int n = fill(buffer, off, len);
        if (n < 0) {
            return -1;
        }
        long room = limit - delivered - markLength;
        if (n > room) {
            fault = new Fault(Problem.TOO_LONG, limit, "");
            n = (int) room;
        }
        delivered += n;
        return n == 0 ? -1 : n;
    }

    private void probe() throws IOException {
        headEnd = 0;
        while (headEnd < PROBE) {
            int n = readSome(head, headEnd, PROBE - headEnd);
            if (n < 0) {
                break;
            }
            headEnd += n;
        }
        if (fault != null) {
            return;
        }
        String other = Encodings.detect(head, headEnd);
        if (!other.isEmpty()) {
            fault = new Fault(Problem.OTHER_ENCODING, 0, other);
        } else if (Encodings.hasUtf8Mark(head, headEnd)) {
            headAt = MARK_LENGTH;
            markLength = MARK_LENGTH;
        }
    }

    private int fill(byte[] buffer, int off, int len) throws IOException {
        if (headAt < headEnd) {
            int n = Math.min(len, headEnd - headAt);
            System.arraycopy(head, headAt, buffer, off, n);
            headAt += n;
            return n;
        }
        return readSome(buffer, off, len);
    }

    /** Reads at least one byte; -1 at the end, or when the stream makes no progress, which is a fault. */
    private int readSome(byte[] buffer, int off, int len) throws IOException {
        for (int i = 0; i < MAX_EMPTY_READS; i++) {
            int n;
            try {
                n = in.read(buffer, off, len);
            } catch (IOException e) {
                long offset = delivered + markLength;
                throw new IOException("The document cannot be read beyond byte " + offset + ": " + e.getMessage(), e);
            }
            if (n != 0) {
                return n;
            }
        }
        fault = new Fault(Problem.NO_PROGRESS, delivered + markLength, "");
        return -1;
    }
}
