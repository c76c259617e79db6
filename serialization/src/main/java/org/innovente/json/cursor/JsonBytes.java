package org.innovente.json.cursor;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Bytes of JSON, eight at a time where that is possible, and the decoding of texts from them. */
final class JsonBytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long QUOTES = 0x2222222222222222L;
    private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
    private static final long RETURNS = 0x0D0D0D0D0D0D0D0DL;
    /** Opening brackets; braces differ in the bit of a space. */
    private static final long OPENINGS = 0x5B5B5B5B5B5B5B5BL;

    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
    /** Eight spaces. */
    static final long SPACES = 0x2020202020202020L;

    private JsonBytes() {}

    static long word(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    static void put(long word, byte[] bytes, int at) {
        LONGS.set(bytes, at, word);
    }

    /** Returns whether the first so many bytes of a text, at least one, lie there; both arrays go on for a word behind them. */
    static boolean isSame(byte[] text, byte[] bytes, int at, int length) {
        int last = length - Long.BYTES;
        int i = 0;
        while (i < last) {
            if (word(text, i) != word(bytes, at + i)) {
                return false;
            }
            i += Long.BYTES;
        }
        long differences = word(text, i) ^ word(bytes, at + i);
        return differences << (Long.SIZE - (length - i) * Byte.SIZE) == 0;
    }

    /** Returns the first so many bytes of a word, the others zero. */
    static long head(long word, int number) {
        return word & ((1L << (number << 3)) - 1);
    }

    /**
     * Returns how many bytes of a word stand in front of the first one that is not a plain character of a text: a quote, a
     * backslash, a control character or a part of a character of more than one byte; 8 when all are plain.
     */
    static int plain(long word) {
        long quote = word ^ QUOTES;
        long backslash = word ^ BACKSLASHES;
        // A borrow passes only from a byte that is a hit itself, so that the lowest hit is right.
        long hits = (((quote - LOW_BITS) & ~quote)
                        | ((backslash - LOW_BITS) & ~backslash)
                        | ((word - SPACES) & ~word)
                        | word)
                & HIGH_BITS;
        return Long.numberOfTrailingZeros(hits) >>> 3;
    }

    /** Returns whether the first so many bytes are ASCII without a line break; the array goes on for a word behind them. */
    static boolean isOneAsciiLine(byte[] bytes, int length) {
        for (int at = 0; at < length; at += Long.BYTES) {
            long word = begun(bytes, at, length);
            if (((word | zeros(word ^ LINE_FEEDS) | zeros(word ^ RETURNS)) & HIGH_BITS) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number of opening brackets and braces among the first so many bytes; the same of the array. */
    static int openings(byte[] bytes, int length) {
        int number = 0;
        for (int at = 0; at < length; at += Long.BYTES) {
            number += Long.bitCount(zeros((begun(bytes, at, length) & ~SPACES) ^ OPENINGS));
        }
        return number;
    }

    /** Returns a word of a text of that length, zero behind its end. */
    private static long begun(byte[] bytes, int at, int length) {
        long word = word(bytes, at);
        return length - at < Long.BYTES ? head(word, length - at) : word;
    }

    /** Returns a bit for each byte of a word that is zero, exactly. */
    private static long zeros(long word) {
        return ~(((word & ~HIGH_BITS) + ~HIGH_BITS) | word | ~HIGH_BITS);
    }

    /**
     * Returns the length of the strict UTF-8 sequence of more than one byte that starts at an index: the table of RFC 3629,
     * section 4; 0 if it is malformed, -1 if it goes on behind the end.
     */
    static int sequence(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        int length = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (at + i == end) {
                return -1;
            }
            int b = bytes[at + i] & 0xFF;
            int low = i > 1 ? 0x80 : first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
            int high = i > 1 ? 0xBF : first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
            if (b < low || b > high) {
                return 0;
            }
        }
        return length;
    }

    /** Returns the text of checked bytes without escapes. */
    static String text(byte[] bytes, int from, int to, boolean ascii) {
        return new String(bytes, from, to - from, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** Returns the text of checked bytes that hold escapes. */
    static String unescaped(byte[] bytes, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        int at = from;
        int plainFrom = from;
        while (at < to) {
            if (bytes[at] != '\\') {
                at++;
                continue;
            }
            out.append(text(bytes, plainFrom, at, false));
            char c = (char) bytes[at + 1];
            if (c == 'u') {
                out.append((char) hex(bytes, at + 2));
                at += 6;
            } else {
                out.append(simple(c));
                at += 2;
            }
            plainFrom = at;
        }
        return out.append(text(bytes, plainFrom, to, false)).toString();
    }

    /** Returns the value of four hexadecimal digits; negative when one is none. */
    static int hex(byte[] bytes, int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit((char) (bytes[i] & 0xFF), 16);
            if (digit < 0 || bytes[i] < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** Returns the character that a letter behind a backslash stands for; 0 when it stands for none. */
    static char simple(int letter) {
        return switch (letter) {
            case '"', '\\', '/' -> (char) letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> 0;
        };
    }
}
