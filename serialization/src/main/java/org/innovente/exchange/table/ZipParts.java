package org.innovente.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.innovente.exchange.source.GuardedInput;
import org.innovente.exchange.source.Place;
import org.innovente.exchange.source.SourceException;
import org.innovente.exchange.source.SourceLimits;

/**
 * The parts of a ZIP container held in memory, inflated one at a time on demand. The container is refused when it has too
 * many parts, when two parts share bytes (a bomb of overlapping parts), when a name stands twice, and when the parts
 * together inflate to more than the limit on bytes.
 */
final class ZipParts {

    /** The largest number of parts; the workbook with the most sheets that Excel opens comfortably has a few hundred. */
    static final int MAX_PARTS = 4_096;

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 1 << 13;

    private record Part(int method, int flags, long crc, int offset, int size) {}

    private final byte[] bytes;
    private final SourceLimits limits;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private long left;

    private ZipParts(byte[] bytes, SourceLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
        this.left = limits.bytes();
    }

    /**
     * Returns the parts of a container.
     *
     * @throws SourceException if the container is too large
     * @throws TableRefusal if it is damaged or misleading
     */
    static ZipParts of(byte[] container, SourceLimits limits) {
        ZipParts zip = new ZipParts(container, limits);
        try {
            zip.index();
        } catch (IndexOutOfBoundsException | IllegalArgumentException cut) {
            throw damaged("it is cut off");
        }
        return zip;
    }

    /** Returns all bytes of a document within the limits. */
    static byte[] all(InputStream in, SourceLimits limits) {
        GuardedInput guarded = GuardedInput.of(in, limits);
        List<byte[]> blocks = new ArrayList<>();
        int size = 0;
        byte[] block = new byte[1 << 16];
        for (int n = guarded.read(block, 0, block.length); n >= 0; n = guarded.read(block, 0, block.length)) {
            guarded.tokenRead();
            blocks.add(Arrays.copyOf(block, n));
            size = Math.addExact(size, n);
        }
        byte[] all = new byte[size];
        int at = 0;
        for (byte[] each : blocks) {
            System.arraycopy(each, 0, all, at, each.length);
            at += each.length;
        }
        return all;
    }

    private void index() {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - END_SIZE;
        while (end >= 0 && end >= bytes.length - END_SIZE - MAX_COMMENT && in.getInt(end) != END) {
            end--;
        }
        if (end < 0 || in.getInt(end) != END) {
            throw damaged("it has no end");
        }
        int count = Short.toUnsignedInt(in.getShort(end + 10));
        if (count > MAX_PARTS) {
            throw new SourceException(
                    SourceException.Reason.LIMIT, Place.DOCUMENT, "limit", "parts", "value", "" + MAX_PARTS);
        }
        int at = in.getInt(end + 16);
        List<long[]> ranges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (in.getInt(at) != CENTRAL) {
                throw damaged("its directory is broken");
            }
            int name = Short.toUnsignedInt(in.getShort(at + 28));
            String part = new String(bytes, at + CENTRAL_SIZE, name, StandardCharsets.UTF_8);
            part(part, in, at, ranges);
            at += CENTRAL_SIZE
                    + name
                    + Short.toUnsignedInt(in.getShort(at + 30))
                    + Short.toUnsignedInt(in.getShort(at + 32));
        }
        ranges.sort((a, b) -> Long.compare(a[0], b[0]));
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i)[0] < ranges.get(i - 1)[1]) {
                throw damaged("two parts share bytes");
            }
        }
    }

    private void part(String name, ByteBuffer in, int at, List<long[]> ranges) {
        int local = in.getInt(at + 42);
        int size = in.getInt(at + 20);
        if (local < 0 || size < 0 || in.getInt(local) != LOCAL) {
            throw damaged("its directory is broken");
        }
        int offset = local
                + LOCAL_SIZE
                + Short.toUnsignedInt(in.getShort(local + 26))
                + Short.toUnsignedInt(in.getShort(local + 28));
        if (offset < 0 || offset > bytes.length || size > bytes.length - offset) {
            throw damaged("it is cut off");
        }
        ranges.add(new long[] {local, (long) offset + size});
        Part part = new Part(
                Short.toUnsignedInt(in.getShort(at + 10)),
                Short.toUnsignedInt(in.getShort(at + 8)),
                Integer.toUnsignedLong(in.getInt(at + 16)),
                offset,
                size);
        if (parts.put(name, part) != null) {
            throw damaged("the part " + name + " stands twice");
        }
    }

    /** Returns the names of the parts, in the order of the directory. */
    List<String> names() {
        return Collections.unmodifiableList(new ArrayList<>(parts.keySet()));
    }

    /** Returns whether there is a part of that name. */
    boolean has(String name) {
        return parts.containsKey(name);
    }

    /**
     * Returns the bytes of a part as a stream that counts what it inflates.
     *
     * @throws TableRefusal if there is no such part, or it is of a kind that is not read
     */
    InputStream open(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new TableRefusal(TableCode.NO_WORKBOOK, "part", name);
        }
        if ((part.flags & 1) != 0) {
            throw damaged("the part " + name + " is encrypted");
        }
        InputStream raw = new ByteArrayInputStream(bytes, part.offset, part.size);
        return switch (part.method) {
            case STORED -> new Counted(raw, part.crc);
            case DEFLATED -> new Counted(new InflaterInputStream(raw, new Inflater(true), BUFFER), part.crc);
            default -> throw damaged("the part " + name + " is compressed in a way that is not read");
        };
    }

    private static TableRefusal damaged(String detail) {
        return new TableRefusal(TableCode.CONTAINER, "detail", detail);
    }

    /** A part being inflated: what it gives counts against the limit of the whole container. */
    private final class Counted extends InputStream {

        private final InputStream in;
        private final long expected;
        private final CRC32 crc = new CRC32();
        private boolean ended;

        Counted(InputStream in, long expected) {
            this.in = in;
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            if (n > 0) {
                crc.update(buffer, offset, n);
                left -= n;
                if (left < 0) {
                    throw new SourceException(
                            SourceException.Reason.LIMIT,
                            Place.DOCUMENT,
                            "limit",
                            "bytes",
                            "value",
                            "" + limits.bytes());
                }
            } else if (n < 0 && !ended) {
                ended = true;
                if (crc.getValue() != expected) {
                    throw new SourceException(
                            SourceException.Reason.IO,
                            Place.DOCUMENT,
                            "detail",
                            "a part of the container is damaged",
                            "offset",
                            "" + bytes.length);
                }
            }
            return n;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
