package org.innovente.json.cursor;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document on their way to the tokenizer: counted against the limit, freed of a byte order mark, and
 * checked to be strict UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF).
 *
 * <p>At the first fault the stream ends, and the tokenizer stops there, which gives line and column; {@link #fault} says
 * why. On the way the places of characters of more than one byte are remembered in {@link Marks}, because columns are
 * counted in UTF-16 units and the tokenizer counts bytes.
 */
final class Utf8Input extends InputStream {

    /** Why the stream ended early. */
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

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
    static final int MAX_EMPTY_READS = 100;
    private static final int PROBE = 4;
    private static final int MARK_LENGTH = 3;

    private final InputStream in;
    private final long limit;
    private final Marks marks = new Marks();

    /** The first bytes, read ahead to recognise the encoding. */
    private final byte[] head = new byte[PROBE];

    private int headAt;
    private int headEnd = -1;
    private int bomLength;
    /** Bytes delivered, the byte order mark not counted. */
    private long delivered;

    private long lastBackslash = -1;
    private @Nullable Fault fault;

    /** What was delivered last; it stays in the array of whoever reads until more is asked for. */
    private byte[] chunk = new byte[0];

    private int chunkAt;
    private int chunkLength;
    private final KeptBytes keptBytes = new KeptBytes();

    private int need;
    private int low;
    private int high;
    private int sequenceLength;

    Utf8Input(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    @Nullable
    Fault fault() {
        return fault;
    }

    /** Returns the bytes delivered so far, the byte order mark included. */
    long offset() {
        return delivered + bomLength;
    }

    /** Returns whether a backslash was seen at or behind that offset, the byte order mark not counted. */
    boolean hasBackslashSince(long offset) {
        return lastBackslash >= offset;
    }

    /** Keeps what was and will be delivered from that offset on, the byte order mark not counted. */
    void keepFrom(long offset) {
        keptBytes.start(offset);
    }

    /** Returns the bytes between two offsets that were kept. */
    byte[] kept(long from, long to) {
        return keptBytes.between(from, to, chunk, chunkAt, delivered - chunkLength);
    }

    void release() {
        keptBytes.stop();
    }

    Marks marks() {
        return marks;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int off, int len) throws IOException {
        if (len == 0) {
            return 0;
        }
        if (headEnd < 0) {
            probe();
        }
        if (fault != null) {
            return -1;
        }
        keptBytes.add(chunk, chunkAt, chunkLength, delivered - chunkLength);
        chunkLength = 0;
        int n = fill(buffer, off, len);
        if (n < 0) {
            if (need > 0 && fault == null) {
                fault = new Fault(Problem.NOT_UTF8, offset(), "");
            }
            return -1;
        }
        int good = check(buffer, off, n);
        long room = limit - offset();
        if (good > room) {
            good = (int) room;
            fault = new Fault(Problem.TOO_LONG, limit, "");
        }
        delivered += good;
        chunk = buffer;
        chunkAt = off;
        chunkLength = good;
        return good == 0 ? -1 : good;
    }

    @Override
    public void close() throws IOException {
        in.close();
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
            bomLength = MARK_LENGTH;
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
                throw new IOException("The document cannot be read beyond byte " + offset() + ": " + e.getMessage(), e);
            }
            if (n != 0) {
                return n;
            }
        }
        fault = new Fault(Problem.NO_PROGRESS, offset(), "");
        return -1;
    }

    /** Returns how many of the bytes are good. */
    private int check(byte[] buffer, int off, int n) {
        int at = off;
        int end = off + n;
        while (at < end) {
            if (need == 0) {
                at = skipAscii(buffer, at, end, off);
                if (at == end) {
                    break;
                }
                if (isPair(buffer, at, end)) {
                    at += 2;
                    marks.add(delivered + (at - off), 1);
                    continue;
                }
                if (!startSequence(buffer[at] & 0xFF)) {
                    return refuse(buffer, at, end, off);
                }
                at++;
            } else {
                int b = buffer[at] & 0xFF;
                if (b < low || b > high) {
                    return refuse(buffer, at, end, off);
                }
                low = 0x80;
                high = 0xBF;
                at++;
                if (--need == 0) {
                    marks.add(delivered + (at - off), sequenceLength == 2 ? 1 : 2);
                }
            }
        }
        return n;
    }

    /** Returns whether a whole character of two bytes stands there: nearly all that French and its like need. */
    private static boolean isPair(byte[] buffer, int at, int end) {
        return buffer[at] >= (byte) 0xC2
                && buffer[at] <= (byte) 0xDF
                && at + 1 < end
                && (buffer[at + 1] & 0xC0) == 0x80;
    }

    private int skipAscii(byte[] buffer, int from, int end, int off) {
        int at = from;
        while (at + Long.BYTES <= end) {
            long word = (long) LONGS.get(buffer, at);
            if ((word & HIGH_BITS) != 0) {
                break;
            }
            long other = word ^ BACKSLASHES;
            if (((other - LOW_BITS) & ~other & HIGH_BITS) != 0) {
                lastBackslash = delivered + (at - off) + Long.BYTES;
            }
            at += Long.BYTES;
        }
        while (at < end && buffer[at] >= 0) {
            if (buffer[at] == '\\') {
                lastBackslash = delivered + (at - off);
            }
            at++;
        }
        return at;
    }

    /** The table of RFC 3629, section 4: which second byte may follow which first byte. */
    private boolean startSequence(int b) {
        low = 0x80;
        high = 0xBF;
        if (b >= 0xC2 && b <= 0xDF) {
            need = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            need = 2;
            low = b == 0xE0 ? 0xA0 : 0x80;
            high = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            need = 3;
            low = b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            return false;
        }
        sequenceLength = need + 1;
        return true;
    }

    /** Ends the stream in front of the sequence that a wrong byte belongs to. */
    private int refuse(byte[] buffer, int at, int end, int off) {
        int begun = need == 0 ? 0 : sequenceLength - need;
        int start = at - begun;
        int first = start >= off ? buffer[start] & 0xFF : 0;
        int second = start + 1 < end && start + 1 >= off ? buffer[start + 1] & 0xFF : 0;
        fault = new Fault(Problem.NOT_UTF8, offset() + (start - off), Encodings.suspect(first, second));
        return Math.max(0, start - off);
    }
}
