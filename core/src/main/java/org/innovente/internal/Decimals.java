package org.innovente.internal;

import java.math.BigDecimal;
import java.util.Optional;

/** Exact decimals in one normal form, so that {@code 6}, {@code 6.0} and {@code 6E0} are equal. */
public final class Decimals {

    /** The greatest number of significant digits. */
    public static final int MAX_PRECISION = 30;

    /** The greatest number of digits after the decimal point, and of trailing zeros before it. */
    public static final int MAX_SCALE = 20;

    private static final int MAX_LENGTH = 64;

    private Decimals() {}

    /**
     * Returns a decimal without trailing zeros after the decimal point and with a scale of at least zero.
     *
     * @throws IllegalArgumentException if it has more than 30 digits or a scale beyond 20
     */
    public static BigDecimal normal(BigDecimal value) {
        if (value.scale() == 0 && value.precision() <= MAX_PRECISION) {
            return value;
        }
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (stripped.precision() > MAX_PRECISION || stripped.scale() > MAX_SCALE || stripped.scale() < -MAX_SCALE) {
            throw new IllegalArgumentException("A decimal must have at most " + MAX_PRECISION + " digits and at most "
                    + MAX_SCALE + " decimal places");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Returns the normal form of an optional decimal. */
    public static Optional<BigDecimal> normal(Optional<BigDecimal> value) {
        return value.map(Decimals::normal);
    }

    /** Returns whether a decimal is in normal form already. */
    public static boolean isNormal(BigDecimal value) {
        return normal(value).scale() == value.scale();
    }

    /** Returns whether an optional decimal is in normal form already. */
    public static boolean isNormal(Optional<BigDecimal> value) {
        return value.isEmpty() || isNormal(value.get());
    }

    /**
     * Returns the decimal that a text holds: digits with an optional sign and an optional decimal point, no exponent.
     *
     * @throws IllegalArgumentException if the text is no such decimal or is out of bounds
     */
    public static BigDecimal parse(String text) {
        if (text.length() > MAX_LENGTH || !isPlain(text)) {
            throw new IllegalArgumentException("Not a decimal: expected digits such as 6 or 4.5");
        }
        return normal(new BigDecimal(text));
    }

    private static boolean isPlain(String text) {
        int i = text.startsWith("-") ? 1 : 0;
        int digits = 0;
        int points = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && points == 0 && digits > 0 && i < text.length() - 1) {
                points++;
            } else {
                return false;
            }
        }
        return digits > 0;
    }

    /** Returns the text of a decimal, without exponent and without trailing zeros. */
    public static String text(BigDecimal value) {
        return normal(value).toPlainString();
    }
}
