package org.innovente.exchange.table;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Bytes that grow: numbers in as few bytes as they need (LEB128), and texts. Not thread-safe. */
final class ByteText {

    private static final int SEVEN = 0x7F;
    private static final int MORE = 0x80;

    private byte[] bytes = new byte[256];
    private int size;

    /** Forgets everything. */
    void clear() {
        size = 0;
    }

    /** Returns the number of bytes. */
    int size() {
        return size;
    }

    /** Adds a byte. */
    void add(int b) {
        room(1);
        bytes[size++] = (byte) b;
    }

    /** Adds bytes. */
    void add(byte[] more, int from, int length) {
        room(length);
        System.arraycopy(more, from, bytes, size, length);
        size += length;
    }

    /** Adds a number that is not negative. */
    void number(int number) {
        int left = number;
        while (left > SEVEN) {
            add(left & SEVEN | MORE);
            left >>>= 7;
        }
        add(left);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    /** Returns the bytes themselves, of which {@link #size} count. */
    byte[] array() {
        return bytes;
    }

    /** Returns the text of the bytes. */
    String text(Charset charset) {
        return new String(bytes, 0, size, charset);
    }

    /** Returns a copy of the bytes. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Reads what was added, in the same order. */
    static final class Walk {
        private final byte[] in;
        private int at;

        Walk(byte[] in) {
            this.in = in;
        }

        boolean hasNext() {
            return at < in.length;
        }

        int next() {
            return in[at++];
        }

        int number() {
            int number = 0;
            int shift = 0;
            int b;
            do {
                b = in[at++];
                number |= (b & SEVEN) << shift;
                shift += 7;
            } while ((b & MORE) != 0);
            return number;
        }

        /** Returns where a text begins, and goes on behind it. */
        int skip(int length) {
            int start = at;
            at += length;
            return start;
        }

        String text(int start, int length, Charset charset) {
            return new String(in, start, length, charset);
        }

        String text(int length, Charset charset) {
            return text(skip(length), length, charset);
        }
    }
}
