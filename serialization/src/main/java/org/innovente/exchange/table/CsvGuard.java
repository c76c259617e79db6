package org.innovente.exchange.table;

import java.util.regex.Pattern;

/**
 * The guard against formulas in CSV files: a value that a spreadsheet would run as a formula is written with an apostrophe
 * before it, which the reader takes off again (OWASP CSV Injection).
 */
final class CsvGuard {

    private static final String STARTS = "=+-@";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.,][0-9]+)?");

    private CsvGuard() {}

    /** Returns a text as it is written. */
    static String close(String text) {
        return isGuarded(text, 0) ? "'" + text : text;
    }

    /** Returns a text as it was before {@link #close}. */
    static String open(String text) {
        return text.startsWith("'") && isGuarded(text, 1) ? text.substring(1) : text;
    }

    private static boolean isGuarded(String text, int from) {
        if (NUMBER.matcher(text).region(from, text.length()).matches()) {
            return false;
        }
        int at = from;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
