package org.innovente.trust;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;

/** Keys as files hold them: PEM as openssl writes it, or a W3C Multikey as JSON or alone. */
final class KeyText {
    private static final String PUBLIC = "PUBLIC KEY";
    private static final String PRIVATE = "PRIVATE KEY";

    private KeyText() {}

    static SigningKey signing(byte[] file, Optional<String> method) {
        String text = new String(file, StandardCharsets.UTF_8).strip();
        if (text.contains("-----BEGIN " + PRIVATE + "-----")) {
            try {
                SigningKey key = SigningKey.didKey(
                        KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pem(text, PRIVATE))));
                return method.map(name -> key.named(name)).orElse(key);
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException("Key file: expected an Ed25519 private key in PEM", e);
            }
        }
        Json.Obj key = json(file);
        String secret = Optional.ofNullable(key.text("secretKeyMultibase"))
                .or(() -> Optional.ofNullable(key.text("privateKeyMultibase")))
                .orElseThrow(() -> new IllegalArgumentException("Key file: expected the member secretKeyMultibase"));
        byte[] raw = Multikey.secretKey(secret);
        if (raw == null) {
            throw new IllegalArgumentException("Key file: expected a secret Multikey of Ed25519 (z3u2...)");
        }
        String name =
                method.or(() -> Optional.ofNullable(key.text("id"))).orElseGet(() -> did(Ed25519.publicKeyOf(raw)));
        return SigningKey.of(name, raw);
    }

    static VerificationKey verification(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).strip();
        if (text.contains("-----BEGIN " + PUBLIC + "-----")) {
            try {
                byte[] raw = Ed25519.raw(
                        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(pem(text, PUBLIC))));
                return VerificationKey.of(did(raw), raw);
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException("Key file: expected an Ed25519 public key in PEM", e);
            }
        }
        if (text.startsWith("z6Mk")) {
            return VerificationKey.of("did:key:" + text + "#" + text, text);
        }
        Json.Obj json = json(file);
        String multibase = json.text("publicKeyMultibase");
        if (multibase == null) {
            throw new IllegalArgumentException("Key file: expected the member publicKeyMultibase");
        }
        String id = json.text("id");
        VerificationKey key = VerificationKey.of(id == null ? "did:key:" + multibase + "#" + multibase : id, multibase);
        key = instant(json, "validFrom").map(key::validFrom).orElse(key);
        key = instant(json, "expires").map(key::expires).orElse(key);
        return instant(json, "revoked").map(key::revoked).orElse(key);
    }

    private static Optional<Instant> instant(Json.Obj json, String member) {
        try {
            return Optional.ofNullable(json.text(member))
                    .map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Key file: expected a date and time with offset as " + member, e);
        }
    }

    private static String did(byte[] raw) {
        String text = Multikey.publicText(raw);
        return "did:key:" + text + "#" + text;
    }

    private static Json.Obj json(byte[] file) {
        try {
            return Signatures.object(file);
        } catch (TrustFault e) {
            throw new IllegalArgumentException("Key file: expected PEM or a Multikey as JSON", e);
        }
    }

    private static byte[] pem(String text, String kind) {
        String begin = "-----BEGIN " + kind + "-----";
        int start = text.indexOf(begin) + begin.length();
        int end = text.indexOf("-----END " + kind + "-----");
        if (end < start) {
            throw new IllegalArgumentException("Key file: the PEM block has no end");
        }
        return Base64.getMimeDecoder().decode(text.substring(start, end));
    }
}
