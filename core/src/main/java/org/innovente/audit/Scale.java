package org.innovente.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Turns exact decimals into whole numbers of one common unit, and back. */
final class Scale {
    /** Nine decimals: what is finer is rounded against the learner, so that it never awards anything. */
    private static final int MOST = 9;

    private int digits;
    private BigDecimal factor = BigDecimal.ONE;

    /** Takes a decimal into account. */
    void admit(BigDecimal value) {
        if (value.scale() > digits) {
            digits = Math.min(MOST, value.scale());
            factor = BigDecimal.TEN.pow(digits);
        }
    }

    /** Returns the unit: the whole number that stands for one. */
    long one() {
        return factor.longValueExact();
    }

    /** Returns an amount, rounded down. */
    long amount(BigDecimal value) {
        return clamp(value.multiply(factor).setScale(0, RoundingMode.FLOOR));
    }

    /** Returns a demand, rounded up. */
    long demand(BigDecimal value) {
        return clamp(value.multiply(factor).setScale(0, RoundingMode.CEILING));
    }

    private static long clamp(BigDecimal value) {
        return value.min(BigDecimal.valueOf(Long.MAX_VALUE / 1_000_000)).longValue();
    }

    /** Returns the decimal that a whole number stands for. */
    BigDecimal decimal(long value) {
        return BigDecimal.valueOf(value)
                .divide(factor, digits, RoundingMode.UNNECESSARY)
                .stripTrailingZeros()
                .max(BigDecimal.ZERO);
    }
}
