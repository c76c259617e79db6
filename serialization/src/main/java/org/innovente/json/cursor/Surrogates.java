package org.innovente.json.cursor;

import java.util.HexFormat;

/** Halves of characters: what a string must not hold, because no UTF-8 can. */
final class Surrogates {

    private Surrogates() {}

    /** Returns the position of the first surrogate without its other half; -1 when there is none. */
    static int indexOfLone(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1));
                if (!pair) {
                    return at;
                }
                at++;
            }
            at++;
        }
        return -1;
    }

    /** Returns a character as an escape. */
    static String escape(char c) {
        return "\\u" + HexFormat.of().toHexDigits(c);
    }
}
