package org.innovente.trust;

import java.math.BigInteger;

/**
 * The text that ECMAScript gives to a double, which is what RFC 8785 section 3.2.2.3 asks for.
 *
 * <p>{@code Double.toString} is no help before JDK 19: it prints {@code 2.0E-3} style text and, for about three values in a
 * thousand, more digits than are needed. This is Raffaello Giulietti's Schubfach method with one difference from the JDK's
 * own version of it: the JDK keeps two digits at least, ECMAScript takes one where one is enough ({@code 5e-324}).
 */
final class EcmaNumber {
    private static final int PRECISION = 53;
    private static final int MIN_EXPONENT = -1074;
    private static final long HIDDEN_BIT = 1L << (PRECISION - 1);
    private static final long FRACTION_MASK = HIDDEN_BIT - 1;
    private static final int EXPONENT_MASK = (1 << 11) - 1;
    private static final long MASK_63 = Long.MAX_VALUE;
    private static final int MIN_K = -324;
    private static final int MAX_K = 292;
    private static final int PLAIN_DIGITS = 21;

    /** High and low 63 bits of floor(10^-k 2^-r) + 1 for each k, where r makes the value exactly 126 bits long. */
    private static final long[] POWERS = powers();

    private EcmaNumber() {}

    /**
     * Returns the ECMAScript text of a number: the shortest decimal that reads back as the same double, the nearest one where
     * several are as short.
     *
     * @throws IllegalArgumentException if the number is not finite, since JSON has no text for it
     */
    static String toText(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Number '" + value + "' has no JSON text: expected a finite number");
        }
        long bits = Double.doubleToRawLongBits(value);
        long fraction = bits & FRACTION_MASK;
        int biased = (int) (bits >>> (PRECISION - 1)) & EXPONENT_MASK;
        if (biased == 0 && fraction == 0) {
            return "0";
        }
        StringBuilder out = new StringBuilder(25);
        if (bits < 0) {
            out.append('-');
        }
        if (biased == 0) {
            shortest(out, MIN_EXPONENT, fraction);
            return out.toString();
        }
        int shift = 1 - MIN_EXPONENT - biased;
        long significand = HIDDEN_BIT | fraction;
        if (0 <= shift && shift < PRECISION && significand >>> shift << shift == significand) {
            append(out, significand >>> shift, 0);
        } else {
            shortest(out, -shift, significand);
        }
        return out.toString();
    }

    /** Appends the shortest decimal of {@code c * 2^q}; names as in Giulietti's paper. */
    private static void shortest(StringBuilder text, int q, long c) {
        long out = c & 1;
        long cb = c << 2;
        long cbr = cb + 2;
        long cbl;
        int k;
        if (c != HIDDEN_BIT || q == MIN_EXPONENT) {
            cbl = cb - 2;
            k = floorLog10Pow2(q);
        } else {
            // the lower neighbour of a power of two is only half as far away as the upper one
            cbl = cb - 1;
            k = floorLog10ThreeQuartersPow2(q);
        }
        int h = q + floorLog2Pow10(-k) + 2;
        long g1 = POWERS[2 * (k - MIN_K)];
        long g0 = POWERS[2 * (k - MIN_K) + 1];
        long vb = roundToOdd(g1, g0, cb << h);
        long vbl = roundToOdd(g1, g0, cbl << h);
        long vbr = roundToOdd(g1, g0, cbr << h);
        long s = vb >> 2;
        if (s >= 10) {
            long shorter = s / 10 * 10;
            boolean down = vbl + out <= shorter << 2;
            boolean up = ((shorter + 10) << 2) + out <= vbr;
            if (down != up) {
                append(text, down ? shorter : shorter + 10, k);
                return;
            }
        }
        boolean down = vbl + out <= s << 2;
        boolean up = ((s + 1) << 2) + out <= vbr;
        if (down != up) {
            append(text, down ? s : s + 1, k);
            return;
        }
        long compared = vb - ((2 * s + 1) << 1);
        append(text, compared < 0 || (compared == 0 && (s & 1) == 0) ? s : s + 1, k);
    }

    private static long roundToOdd(long g1, long g0, long cp) {
        long x1 = Math.multiplyHigh(g0, cp);
        long y0 = g1 * cp;
        long y1 = Math.multiplyHigh(g1, cp);
        long z = (y0 >>> 1) + x1;
        long w = y1 + (z >>> 63);
        return w | ((z & MASK_63) + MASK_63) >>> 63;
    }

    /** Appends {@code digits * 10^exponent} as ECMA-262 Number::toString lays it out. */
    private static void append(StringBuilder out, long digits, int exponent) {
        while (digits % 10 == 0) {
            digits /= 10;
            exponent++;
        }
        String text = Long.toString(digits);
        int count = text.length();
        int point = count + exponent;
        if (0 < point && point <= PLAIN_DIGITS) {
            if (count <= point) {
                out.append(text).append("0".repeat(point - count));
            } else {
                out.append(text, 0, point).append('.').append(text, point, count);
            }
        } else if (-6 < point && point <= 0) {
            out.append("0.").append("0".repeat(-point)).append(text);
        } else {
            out.append(text.charAt(0));
            if (count > 1) {
                out.append('.').append(text, 1, count);
            }
            out.append('e').append(point > 0 ? "+" : "-").append(Math.abs(point - 1));
        }
    }

    private static int floorLog10Pow2(int exponent) {
        return (int) ((exponent * 661_971_961_083L) >> 41);
    }

    private static int floorLog10ThreeQuartersPow2(int exponent) {
        return (int) ((exponent * 661_971_961_083L - 274_743_187_321L) >> 41);
    }

    private static int floorLog2Pow10(int exponent) {
        return (int) ((exponent * 913_124_641_741L) >> 38);
    }

    private static long[] powers() {
        long[] table = new long[2 * (MAX_K - MIN_K + 1)];
        BigInteger mask = BigInteger.valueOf(MASK_63);
        for (int k = MIN_K; k <= MAX_K; k++) {
            int shift = 125 - floorLog2Pow10(-k);
            BigInteger power = BigInteger.TEN.pow(Math.abs(k));
            BigInteger scaled;
            if (k <= 0) {
                scaled = shift >= 0 ? power.shiftLeft(shift) : power.shiftRight(-shift);
            } else {
                scaled = BigInteger.ONE.shiftLeft(shift).divide(power);
            }
            BigInteger g = scaled.add(BigInteger.ONE);
            table[2 * (k - MIN_K)] = g.shiftRight(63).longValueExact();
            table[2 * (k - MIN_K) + 1] = g.and(mask).longValueExact();
        }
        return table;
    }
}
