package org.innovente.json.cursor;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.innovente.json.Limits;
import org.jspecify.annotations.Nullable;

/** Conversion of texts to decimals and dates, bounded before anything is computed. */
final class Values {

    private static final int DATE_LENGTH = 10;
    private static final int MAX_EXPONENT_DIGITS = 9;

    private Values() {}

    /**
     * Returns the decimal that a text holds: digits with an optional minus sign and an optional fraction, no exponent.
     *
     * @throws IllegalArgumentException if it does not, or exceeds a limit
     */
    static BigDecimal decimal(String text, Limits limits) {
        if (!isDecimal(text)) {
            throw new IllegalArgumentException("expected a decimal such as '4.5'");
        }
        if (text.length() > limits.numberLength()) {
            throw new IllegalArgumentException("longer than " + limits.numberLength() + " characters");
        }
        BigDecimal value = new BigDecimal(text);
        if (value.scale() > limits.numberScale()) {
            throw new IllegalArgumentException("more than " + limits.numberScale() + " digits after the point");
        }
        if (value.precision() > limits.numberPrecision()) {
            throw new IllegalArgumentException("more than " + limits.numberPrecision() + " digits");
        }
        return value;
    }

    /**
     * Returns the calendar date that a text holds, {@code 2026-09-01} and nothing else.
     *
     * @throws IllegalArgumentException if it does not, or there is no such day
     */
    static LocalDate date(String text) {
        if (!isDate(text)) {
            throw new IllegalArgumentException("expected a date such as '2026-09-01'");
        }
        try {
            return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no such day", e);
        }
    }

    /** Returns what is wrong with a number in kept text, as the name of a limit; null when nothing is. */
    static @Nullable String numberProblem(String text, Limits limits) {
        if (text.length() > limits.numberLength()) {
            return "number-length";
        }
        int exponentAt = Math.max(text.indexOf('e'), text.indexOf('E'));
        String mantissa = exponentAt < 0 ? text : text.substring(0, exponentAt);
        int point = mantissa.indexOf('.');
        int fraction = point < 0 ? 0 : mantissa.length() - point - 1;
        int digits = mantissa.length() - (point < 0 ? 0 : 1) - (mantissa.startsWith("-") ? 1 : 0);
        if (digits > limits.numberPrecision()) {
            return "number-precision";
        }
        long exponent = exponentAt < 0 ? 0 : exponent(text.substring(exponentAt + 1));
        return Math.abs(exponent) + fraction > limits.numberScale() ? "number-scale" : null;
    }

    private static long exponent(String text) {
        int from = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
        while (from < text.length() - 1 && text.charAt(from) == '0') {
            from++;
        }
        String digits = text.substring(from);
        return digits.length() > MAX_EXPONENT_DIGITS ? Integer.MAX_VALUE : Long.parseLong(digits);
    }

    private static boolean isDecimal(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int integer = countDigits(text, at);
        if (integer == 0 || (integer > 1 && text.charAt(at) == '0')) {
            return false;
        }
        at += integer;
        if (at == text.length()) {
            return true;
        }
        return text.charAt(at) == '.' && at + 1 < text.length() && countDigits(text, at + 1) == text.length() - at - 1;
    }

    private static int countDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private static boolean isDate(String text) {
        return text.length() == DATE_LENGTH
                && countDigits(text, 0) == 4
                && text.charAt(4) == '-'
                && countDigits(text, 5) == 2
                && text.charAt(7) == '-'
                && countDigits(text, 8) == 2;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value;
    }
}
