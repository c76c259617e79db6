package org.innovente.json.cursor;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document on their way to somebody else's decoder, checked to be strict UTF-8 (no overlong forms, no
 * surrogates, nothing above U+10FFFF). At the first fault the stream ends; {@link #fault} says why.
 */
final class Utf8Input extends InputStream {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final DocumentBytes in;
    private DocumentBytes.@Nullable Fault fault;

    private int need;
    private int low;
    private int high;
    private int sequenceLength;

    Utf8Input(InputStream in, long limit) {
        this.in = new DocumentBytes(in, limit);
    }

    DocumentBytes.@Nullable Fault fault() {
        return fault == null ? in.fault() : fault;
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
        if (fault != null) {
            return -1;
        }
        int n = in.read(buffer, off, len);
        if (n < 0) {
            if (need > 0 && in.fault() == null) {
                fault = in.notUtf8(in.delivered(), 0, 0);
            }
            return -1;
        }
        int good = check(buffer, off, n);
        return good == 0 ? -1 : good;
    }

    /** Returns how many of the bytes are good. */
    private int check(byte[] buffer, int off, int n) {
        int at = off;
        int end = off + n;
        while (at < end) {
            int b = buffer[at] & 0xFF;
            if (need > 0) {
                if (b < low || b > high) {
                    return refuse(buffer, at, end, off);
                }
                low = 0x80;
                high = 0xBF;
                need--;
                at++;
            } else if (b < 0x80) {
                at = skipAscii(buffer, at, end);
            } else if (startSequence(b)) {
                at++;
            } else {
                return refuse(buffer, at, end, off);
            }
        }
        return n;
    }

    private static int skipAscii(byte[] buffer, int from, int end) {
        int at = from;
        while (at + Long.BYTES <= end && ((long) LONGS.get(buffer, at) & HIGH_BITS) == 0) {
            at += Long.BYTES;
        }
        while (at < end && buffer[at] >= 0) {
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
        fault = in.notUtf8(in.delivered() - (end - start), first, second);
        return Math.max(0, start - off);
    }
}
