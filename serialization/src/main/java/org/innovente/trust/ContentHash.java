package org.innovente.trust;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 hash of canonical bytes, written {@code sha-256:} and 64 lower-case hexadecimal digits.
 *
 * @param hex the digits
 */
public record ContentHash(String hex) implements Comparable<ContentHash> {
    private static final String PREFIX = "sha-256:";
    private static final int DIGITS = 64;

    /**
     * Creates a hash.
     *
     * @throws IllegalArgumentException if the text is not 64 lower-case hexadecimal digits
     */
    public ContentHash {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("Hash '" + hex + "': expected 64 lower-case hexadecimal digits");
        }
    }

    /**
     * Returns the hash that a text denotes; the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not {@code sha-256:} and 64 lower-case hexadecimal digits
     */
    public static ContentHash parse(String text) {
        if (!text.startsWith(PREFIX) || !isHex(text.substring(PREFIX.length()))) {
            throw new IllegalArgumentException("Hash '" + text + "': expected sha-256: and 64 hexadecimal digits");
        }
        return new ContentHash(text.substring(PREFIX.length()));
    }

    static ContentHash of(byte[] digest) {
        return new ContentHash(HexFormat.of().formatHex(digest));
    }

    /** Returns the hash of the canonical form of a value. */
    static ContentHash of(Json value) {
        MessageDigest digest = sha256();
        CanonicalWriter.digest(value, digest);
        return of(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    private static boolean isHex(String text) {
        return text.length() == DIGITS && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    /** Returns the order of the digits. */
    @Override
    public int compareTo(ContentHash other) {
        return hex.compareTo(other.hex);
    }

    /** Returns {@code sha-256:} and the digits. */
    @Override
    public String toString() {
        return PREFIX + hex;
    }
}
