package org.innovente.exchange.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a zip archive one after the other, read as a stream: nothing is unpacked to disk and no name is used as a
 * path. The limit of bytes holds for all files together after inflation, those that nobody asked for included.
 */
public final class ZipPack {

    /** The most files that an archive may have. */
    private static final int MAX_FILES = 1_000;

    private static final String OLD_CODE_PAGE = "IBM437";

    /** The longest end of an archive: its last record and a comment. */
    private static final int TAIL = (1 << 16) + 22;

    private final Tail tail;
    private final ZipInputStream in;
    private final SourceLimits limits;
    private long used;
    private int files;
    private @Nullable GuardedInput open;

    private ZipPack(InputStream bytes, SourceLimits limits) {
        // Names without the flag of UTF-8 are decoded byte by byte here, and for people in name().
        this.tail = new Tail(bytes);
        this.in = new ZipInputStream(tail, StandardCharsets.ISO_8859_1);
        this.limits = limits;
    }

    /**
     * Returns an archive before its first file.
     *
     * @param bytes the archive; the caller closes it
     * @param limits the limits
     * @return the archive
     */
    public static ZipPack open(InputStream bytes, SourceLimits limits) {
        return new ZipPack(bytes, limits);
    }

    /**
     * Returns the name of the next file, after reading whatever is left of the one before.
     *
     * @return the name as people should see it; null at the end
     * @throws SourceException if the archive is damaged or larger than the limits
     */
    public @Nullable String next() {
        finish();
        try {
            ZipEntry entry = in.getNextEntry();
            while (entry != null && entry.isDirectory()) {
                count();
                entry = in.getNextEntry();
            }
            if (entry == null) {
                complete();
                return null;
            }
            count();
            // Whoever reads the file watches its tokens; here only the bytes of all files together count.
            open = GuardedInput.of(
                    in, new SourceLimits(rest().bytes(), limits.depth(), Integer.MAX_VALUE, limits.nodes()));
            return name(entry.getName());
        } catch (IOException | IllegalArgumentException failure) {
            throw damaged();
        }
    }

    private SourceException damaged() {
        return new SourceException(
                SourceException.Reason.IO,
                Place.DOCUMENT,
                "detail",
                "the archive is damaged or cut off",
                "offset",
                "" + used);
    }

    /** An archive that was cut between two files looks whole to a stream, but for the record at its end. */
    private void complete() throws IOException {
        byte[] buffer = new byte[1 << 13];
        long rest = limits.bytes();
        for (int n = tail.read(buffer, 0, buffer.length); n >= 0; n = tail.read(buffer, 0, buffer.length)) {
            rest -= Math.max(1, n);
            if (rest < 0) {
                throw new SourceException(
                        SourceException.Reason.LIMIT, Place.DOCUMENT, "limit", "bytes", "value", "" + limits.bytes());
            }
        }
        if (!tail.hasEnd()) {
            throw damaged();
        }
    }

    /** A stream that remembers its last bytes. */
    private static final class Tail extends FilterInputStream {
        private final byte[] last = new byte[TAIL];
        private long count;

        Tail(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            for (int i = 0; i < n; i++) {
                last[(int) (count++ % TAIL)] = buffer[offset + i];
            }
            return n;
        }

        private int at(long index) {
            return last[(int) (index % TAIL)];
        }

        /** Whether the last bytes hold the signature of the last record. */
        boolean hasEnd() {
            for (long i = count - 22; i >= 0 && i >= count - TAIL; i--) {
                if (at(i) == 'P' && at(i + 1) == 'K' && at(i + 2) == 5 && at(i + 3) == 6) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Returns the content of the file that is open.
     *
     * @return the bytes after inflation
     * @throws IllegalStateException if no file is open
     */
    public InputStream content() {
        if (open == null) {
            throw new IllegalStateException("No file of the archive is open");
        }
        return open;
    }

    /**
     * Returns the limits for the file that is open: what those before it have left.
     *
     * @return the limits
     */
    public SourceLimits rest() {
        return new SourceLimits(
                Math.max(1, limits.bytes() - used), limits.depth(), limits.textLength(), limits.nodes());
    }

    private void count() {
        files++;
        if (files > MAX_FILES) {
            throw new SourceException(
                    SourceException.Reason.LIMIT, Place.DOCUMENT, "limit", "files", "value", "" + MAX_FILES);
        }
    }

    private void finish() {
        if (open != null) {
            byte[] buffer = new byte[1 << 13];
            while (open.read(buffer, 0, buffer.length) >= 0) {
                open.tokenRead();
            }
            used += open.count();
            open = null;
        }
    }

    /** The name without its folders: UTF-8 if it is that, otherwise in the code page of old archives. */
    private static String name(String raw) {
        String name = raw.substring(raw.lastIndexOf('/') + 1);
        if (name.chars().anyMatch(c -> c > 0xFF)) {
            return name;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            boolean old = name.chars().anyMatch(c -> c >= 0x80 && c < 0xA0) && Charset.isSupported(OLD_CODE_PAGE);
            return old ? new String(name.getBytes(StandardCharsets.ISO_8859_1), Charset.forName(OLD_CODE_PAGE)) : name;
        }
    }
}
