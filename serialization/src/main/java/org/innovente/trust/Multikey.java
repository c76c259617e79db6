package org.innovente.trust;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The text of raw Ed25519 keys: multibase base58btc over a multicodec prefix, as the Multikey type of the W3C writes it. */
final class Multikey {
    private static final byte[] PUBLIC = {(byte) 0xED, 0x01};
    private static final byte[] SECRET = {(byte) 0x80, 0x26};

    private Multikey() {}

    static String publicText(byte[] key) {
        return Base58.encode(joined(PUBLIC, key));
    }

    static String secretText(byte[] key) {
        return Base58.encode(joined(SECRET, key));
    }

    /** Returns the 32 bytes of a public key, or null if the text is none. */
    static byte @Nullable [] publicKey(String text) {
        return stripped(PUBLIC, text);
    }

    /** Returns the 32 bytes of a secret key, or null if the text is none. */
    static byte @Nullable [] secretKey(String text) {
        return stripped(SECRET, text);
    }

    private static byte[] joined(byte[] prefix, byte[] key) {
        byte[] all = Arrays.copyOf(prefix, prefix.length + key.length);
        System.arraycopy(key, 0, all, prefix.length, key.length);
        return all;
    }

    private static byte @Nullable [] stripped(byte[] prefix, String text) {
        byte[] all = Base58.decode(text, prefix.length + Ed25519.KEY_LENGTH);
        return all == null || !Arrays.equals(prefix, 0, prefix.length, all, 0, prefix.length)
                ? null
                : Arrays.copyOfRange(all, prefix.length, all.length);
    }
}
