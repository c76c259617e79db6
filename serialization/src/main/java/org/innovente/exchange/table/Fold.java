package org.innovente.exchange.table;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as people compare them: without case, accents, punctuation and spaces of any kind. */
final class Fold {

    private Fold() {}

    /** Returns the letters and digits of a text in lower case and without accents, one hyphen for whatever stands between. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && out.length() > 0
                    && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == '-' ? out.substring(0, end - 1) : out.toString();
    }

    /** Returns a text without the spaces at both ends, those that do not break and those without width included. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Returns whether a character is a space, one that does not break or has no width included. */
    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\u2007'
                || c == '\u2009'
                || c == '\u200B'
                || c == '\uFEFF';
    }
}
