package org.innovente.exchange.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.innovente.exchange.source.XmlCursor;
import org.innovente.exchange.source.XmlElement;

/** The texts that the cells of a workbook share, as bytes: 4 more than each has. */
final class XlsxStrings {

    private static final int ESCAPE_LENGTH = 7;
    private static final int HEXADECIMAL = 16;

    private final ByteText texts = new ByteText();
    private int[] ends = new int[256];
    private int count;

    /** Reads the part with the shared texts. */
    void read(XmlCursor cursor) {
        for (XmlElement item = cursor.nextChild(); item != null; item = cursor.nextChild()) {
            byte[] text = text(cursor.complete()).getBytes(StandardCharsets.UTF_8);
            texts.add(text, 0, text.length);
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            ends[count++] = texts.size();
        }
    }

    /** Returns the text of that number; empty where there is none. */
    String get(int number) {
        if (number < 0 || number >= count) {
            return "";
        }
        int start = number == 0 ? 0 : ends[number - 1];
        return new String(texts.array(), start, ends[number] - start, StandardCharsets.UTF_8);
    }

    /** Returns the text of a shared or inline string: its own and that of its runs, without readings in kana. */
    static String text(XmlElement item) {
        StringBuilder text = new StringBuilder();
        for (XmlElement part : item.elements()) {
            if (part.name().equals("t")) {
                text.append(part.text());
            } else if (part.name().equals("r")) {
                part.child("t").ifPresent(run -> text.append(run.text()));
            }
        }
        return unescape(text.toString());
    }

    /** Returns a text in which {@code _x000D_} and its like are the characters that they stand for (ECMA-376, 22.9.2.19). */
    static String unescape(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            if (isEscape(text, at)) {
                out.append(text, done, at).append((char) Integer.parseInt(text.substring(at + 2, at + 6), HEXADECIMAL));
                done = at + ESCAPE_LENGTH;
            }
            at = text.indexOf("_x", Math.max(done, at + 1));
        }
        return out.append(text, done, text.length()).toString();
    }

    /** Returns a text in which what looks like such an escape is escaped itself. */
    static String escape(String text) {
        int at = text.indexOf("_x");
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            if (isEscape(text, at)) {
                out.append(text, done, at).append("_x005F_");
                done = at + 1;
            }
            at = text.indexOf("_x", at + 1);
        }
        return out.append(text, done, text.length()).toString();
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length() || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE_LENGTH - 1; i++) {
            if (Character.digit(text.charAt(i), HEXADECIMAL) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }
}
