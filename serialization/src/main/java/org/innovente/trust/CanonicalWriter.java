package org.innovente.trust;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The writer of RFC 8785 canonical form: no white space, members sorted by UTF-16 code units, ECMAScript numbers.
 *
 * <p>One instance serves one value and one thread. Where a digest is given, bytes flow into it in blocks and are not kept.
 */
final class CanonicalWriter {
    private static final int BLOCK = 8 * 1024;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final @Nullable MessageDigest digest;
    private byte[] bytes = new byte[BLOCK];
    private int length;

    private CanonicalWriter(@Nullable MessageDigest digest) {
        this.digest = digest;
    }

    /** Returns the canonical bytes of a value. Takes n log n time for an object of n members. */
    static byte[] bytes(Json value) {
        CanonicalWriter writer = new CanonicalWriter(null);
        writer.write(value);
        return Arrays.copyOf(writer.bytes, writer.length);
    }

    /** Feeds the canonical bytes of a value to a digest. */
    static void digest(Json value, MessageDigest digest) {
        CanonicalWriter writer = new CanonicalWriter(digest);
        writer.write(value);
        digest.update(writer.bytes, 0, writer.length);
    }

    private void write(Json value) {
        if (value instanceof Json.Text text) {
            string(text.value());
        } else if (value instanceof Json.Num number) {
            ascii(number.canonical());
        } else if (value instanceof Json.Word word) {
            ascii(word.text());
        } else if (value instanceof Json.Arr array) {
            put('[');
            boolean first = true;
            for (Json element : array.elements()) {
                if (!first) {
                    put(',');
                }
                first = false;
                write(element);
            }
            put(']');
        } else if (value instanceof Json.Obj object) {
            object(object);
        }
    }

    private void object(Json.Obj object) {
        // String.compareTo compares UTF-16 code units, which is the order that RFC 8785 section 3.2.3 asks for
        put('{');
        boolean first = true;
        for (Map.Entry<String, Json> member : new TreeMap<>(object.members()).entrySet()) {
            if (!first) {
                put(',');
            }
            first = false;
            string(member.getKey());
            put(':');
            write(member.getValue());
        }
        put('}');
    }

    private void string(String text) {
        put('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                put('\\');
                put(c);
            } else if (c >= ' ' && c < 0x80) {
                put(c);
            } else if (c < ' ') {
                control(c);
            } else if (Character.isHighSurrogate(c)) {
                utf8(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                utf8(c);
            }
        }
        put('"');
    }

    private void control(char c) {
        put('\\');
        switch (c) {
            case '\b' -> put('b');
            case '\t' -> put('t');
            case '\n' -> put('n');
            case '\f' -> put('f');
            case '\r' -> put('r');
            default -> {
                ascii("u00");
                put(HEX[c >> 4]);
                put(HEX[c & 15]);
            }
        }
    }

    private void utf8(int codePoint) {
        if (codePoint < 0x800) {
            put(0xC0 | codePoint >> 6);
        } else {
            if (codePoint < 0x10000) {
                put(0xE0 | codePoint >> 12);
            } else {
                put(0xF0 | codePoint >> 18);
                put(0x80 | (codePoint >> 12 & 0x3F));
            }
            put(0x80 | (codePoint >> 6 & 0x3F));
        }
        put(0x80 | (codePoint & 0x3F));
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(int value) {
        if (length == bytes.length) {
            if (digest == null) {
                bytes = Arrays.copyOf(bytes, Math.addExact(length, Math.max(length >> 1, BLOCK)));
            } else {
                digest.update(bytes, 0, length);
                length = 0;
            }
        }
        bytes[length++] = (byte) value;
    }
}
