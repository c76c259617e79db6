package org.innovente.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a finding: the first 128 bits of SHA-256 over code, subject and role arguments. */
final class Fingerprint {

    private static final int HEX_DIGITS = 32;

    private Fingerprint() {}

    static String of(Finding finding) {
        MessageDigest digest = sha256();
        update(digest, finding.code().id());
        update(digest, finding.subject());
        for (String role : finding.code().roles()) {
            update(digest, role);
            update(digest, finding.arguments().getOrDefault(role, ""));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    }

    /** The length goes first, so that no two lists of texts run together to the same bytes. */
    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (bytes.length >>> shift));
        }
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
