package org.innovente.exchange.imscase;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;

/**
 * UUIDs for CASE: checked by its pattern, and derived (RFC 4122 version 5) where a thing has none, so that the same thing
 * gets the same UUID in every run and on every machine.
 */
final class CaseIds {

    /** The namespace of all derived UUIDs; a constant of this library that never changes. */
    private static final UUID NAMESPACE = UUID.fromString("b2d6c1a4-6f1e-5c0b-9d0a-1e0f3a5b7c9d");

    private static final int LENGTH = 36;

    private CaseIds() {}

    /**
     * Returns the UUID of a thing that has none.
     *
     * @param parts what identifies the thing, from the outside in; parts cannot run together
     * @return the UUID, version 5, in lower case
     */
    static String derive(String... parts) {
        MessageDigest digest = sha1();
        digest.update(ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .array());
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            digest.update(bytes);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        long most = hash.getLong() & ~0xF000L | 0x5000L;
        long least = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(most, least).toString();
    }

    /** RFC 4122 prescribes SHA-1 for version 5; it names things here, it protects nothing. */
    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }

    /** Returns whether a text is a UUID as CASE 1.1 wants it: lower case, version 1 to 5, the whole text. */
    static boolean isStrict(String text) {
        if (!isUuid(text)) {
            return false;
        }
        char version = text.charAt(14);
        char variant = text.charAt(19);
        return version >= '1'
                && version <= '5'
                && (variant == '8' || variant == '9' || variant == 'a' || variant == 'b')
                && text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a text is a UUID of any version in any case, as CASE 1.0 in use accepts it. */
    static boolean isUuid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            boolean hex = c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
            if (dash ? c != '-' : !hex) {
                return false;
            }
        }
        return true;
    }

    /** Returns the strict UUID that stands for an identifier: itself, its lower case, or one derived from it. */
    static String strict(String identifier) {
        if (isStrict(identifier)) {
            return identifier;
        }
        String lower = identifier.toLowerCase(Locale.ROOT);
        return isStrict(lower) ? lower : derive("identifier", identifier);
    }
}
