package org.innovente.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The UTF-8 of what a reader decodes. Half a character becomes the three bytes that UTF-8 forbids, so that whoever
 * checks the bytes finds it, instead of a question mark in its place.
 */
final class EncodingInputStream extends InputStream {

    private static final int CHARS = 4096;

    private final Reader reader;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final CharBuffer chars = CharBuffer.allocate(CHARS).flip();
    private final ByteBuffer bytes = ByteBuffer.allocate(CHARS * 3).flip();
    private boolean ended;

    EncodingInputStream(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int off, int len) throws IOException {
        if (len == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(len, bytes.remaining());
        bytes.get(target, off, n);
        return n;
    }

    /** Returns whether there is a byte to give. */
    private boolean fill() throws IOException {
        while (!bytes.hasRemaining()) {
            if (ended && !chars.hasRemaining()) {
                return false;
            }
            if (!ended) {
                chars.compact();
                ended = reader.read(chars) < 0;
                chars.flip();
            }
            bytes.clear();
            CoderResult result = encoder.encode(chars, bytes, ended);
            if (result.isMalformed()) {
                putHalf(chars.get());
                encoder.reset();
            }
            bytes.flip();
        }
        return true;
    }

    private void putHalf(char half) {
        bytes.put((byte) (0xE0 | (half >> 12)));
        bytes.put((byte) (0x80 | ((half >> 6) & 0x3F)));
        bytes.put((byte) (0x80 | (half & 0x3F)));
    }
}
