package org.innovente.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A stream of bytes that counts: it stops a document that is too large, and a token for which a parser would buffer too much.
 *
 * <p>A gzip member is inflated on the way; what counts is its size after inflation, so that a bomb meets the same limit as
 * an honest document (reliability rule M12: an absolute limit, not a ratio, because catalogues repeat themselves).
 */
public final class GuardedInput extends InputStream {

    /** Zero-length reads in a row after which a stream counts as stuck. */
    private static final int PATIENCE = 1_000;

    private final InputStream in;
    private long limit;
    private final long tokenLimit;
    private long count;
    private long mark;

    private GuardedInput(InputStream in, SourceLimits limits) {
        this.in = in;
        this.limit = limits.bytes();
        this.tokenLimit = 4L * limits.textLength() + (1 << 16);
    }

    /**
     * Returns a guarded view of a stream, inflating gzip.
     *
     * @param in the stream; the caller closes it
     * @param limits the limits
     * @return the guarded stream
     * @throws SourceException if the stream cannot be read
     */
    public static GuardedInput of(InputStream in, SourceLimits limits) {
        try {
            PushbackInputStream head = new PushbackInputStream(in, 2);
            int first = head.read();
            int second = first < 0 ? -1 : head.read();
            if (second >= 0) {
                head.unread(second);
            }
            if (first >= 0) {
                head.unread(first);
            }
            boolean gzip = first == 0x1F && second == 0x8B;
            return new GuardedInput(gzip ? new GZIPInputStream(head, 1 << 13) : head, limits);
        } catch (IOException failure) {
            throw broken(failure, 0);
        }
    }

    /**
     * Lowers the limit of bytes, for a document that turns out to be one that is held as a whole.
     *
     * @param bytes the most bytes, those handed out already included
     */
    void tighten(long bytes) {
        limit = Math.min(limit, bytes);
    }

    /** Tells the guard that the parser has finished a token, so that the next one may be as long as the limit again. */
    public void tokenRead() {
        mark = count;
    }

    /**
     * Returns the number of bytes handed out so far.
     *
     * @return the number
     */
    public long count() {
        return count;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        try {
            int n = in.read(buffer, offset, length);
            for (int tries = 0; n == 0; tries++) {
                if (tries == PATIENCE) {
                    throw new SourceException(
                            SourceException.Reason.IO,
                            Place.DOCUMENT,
                            "detail",
                            "the stream gives no bytes",
                            "offset",
                            "" + count);
                }
                n = in.read(buffer, offset, length);
            }
            if (n > 0) {
                count += n;
                check();
            }
            return n;
        } catch (IOException failure) {
            throw broken(failure, count);
        }
    }

    private void check() {
        if (count > limit) {
            throw new SourceException(
                    SourceException.Reason.LIMIT, Place.DOCUMENT, "limit", "bytes", "value", "" + limit);
        }
        if (count - mark > tokenLimit) {
            throw new SourceException(
                    SourceException.Reason.LIMIT,
                    Place.DOCUMENT,
                    "limit",
                    "textLength",
                    "value",
                    "" + (tokenLimit / 4));
        }
    }

    private static SourceException broken(IOException failure, long offset) {
        String what = failure instanceof ZipException || failure instanceof java.io.EOFException
                ? "the compressed stream is damaged or cut off"
                : "the stream failed (" + failure.getClass().getSimpleName() + ")";
        SourceException refusal =
                new SourceException(SourceException.Reason.IO, Place.DOCUMENT, "detail", what, "offset", "" + offset);
        refusal.initCause(new UncheckedIOException(failure));
        return refusal;
    }

    /** Closes nothing: the stream belongs to the caller. */
    @Override
    public void close() {
        mark = count;
    }
}
