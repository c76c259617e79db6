package org.innovente.trust;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Multibase base58btc: the letter {@code z}, then base 58 in Bitcoin's alphabet, as Data Integrity proofs and keys use it. */
final class Base58 {
    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int[] VALUES = values();

    private Base58() {}

    /** Returns the multibase text of bytes. Takes quadratic time: meant for keys and signatures. */
    static String encode(byte[] bytes) {
        byte[] digits = new byte[bytes.length * 138 / 100 + 1];
        int used = 0;
        for (byte b : bytes) {
            int carry = b & 0xFF;
            int i = 0;
            for (; i < used || carry != 0; i++) {
                carry += 256 * digits[i];
                digits[i] = (byte) (carry % 58);
                carry /= 58;
            }
            used = i;
        }
        StringBuilder text = new StringBuilder("z");
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            text.append('1');
        }
        for (int i = used - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt(digits[i]));
        }
        return text.toString();
    }

    /**
     * Returns the bytes of a multibase text, or null if it is none of exactly the expected length. The length of the text is
     * checked before any work is done on it.
     */
    static byte @Nullable [] decode(String text, int expectedLength) {
        if (text.length() < 2 || text.charAt(0) != 'z' || text.length() > 2 + expectedLength * 138 / 100) {
            return null;
        }
        byte[] reversed = new byte[text.length()];
        int used = 0;
        for (int position = 1; position < text.length(); position++) {
            char c = text.charAt(position);
            int carry = c < VALUES.length ? VALUES[c] : -1;
            if (carry < 0) {
                return null;
            }
            int i = 0;
            for (; i < used || carry != 0; i++) {
                carry += 58 * (reversed[i] & 0xFF);
                reversed[i] = (byte) carry;
                carry >>= 8;
            }
            used = i;
        }
        int zeros = 0;
        while (zeros + 1 < text.length() && text.charAt(zeros + 1) == '1') {
            zeros++;
        }
        if (zeros + used != expectedLength) {
            return null;
        }
        byte[] bytes = new byte[expectedLength];
        for (int i = 0; i < used; i++) {
            bytes[zeros + i] = reversed[used - 1 - i];
        }
        return bytes;
    }

    private static int[] values() {
        int[] values = new int[128];
        Arrays.fill(values, -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = i;
        }
        return values;
    }
}
