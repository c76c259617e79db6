package org.innovente.exchange.table;

/** Whole numbers from texts, without exceptions. */
final class Parse {

    private static final int MAX_DIGITS = 9;

    private Parse() {}

    /** Returns the number that a text is made of, at most nine digits; otherwise the other one. */
    static int integer(String text, int otherwise) {
        boolean digits =
                !text.isEmpty() && text.length() <= MAX_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : otherwise;
    }

    /** Returns whether a text is made of the digits 0 to 9. */
    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns a text without the zeros at its start, one sign at least left. */
    static String withoutZeros(String text) {
        int at = 0;
        while (at < text.length() - 1 && text.charAt(at) == '0') {
            at++;
        }
        return text.substring(at);
    }
}
