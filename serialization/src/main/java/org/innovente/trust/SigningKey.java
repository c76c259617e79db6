package org.innovente.trust;

import java.security.PrivateKey;
import java.util.Optional;

/**
 * A private Ed25519 key with the name under which its public half is known. Immutable; how it is kept is its caller's concern,
 * and no method of this class shows it.
 */
public final class SigningKey {
    private final VerificationKey publicHalf;
    private final byte[] seed;

    private SigningKey(VerificationKey publicHalf, byte[] seed) {
        this.publicHalf = publicHalf;
        this.seed = seed;
    }

    /**
     * Returns a key.
     *
     * @param method the verification method to be written into proofs, usually an address
     * @param privateKey an Ed25519 private key
     * @throws IllegalArgumentException if the name is blank, or the key is no readable Ed25519 private key
     */
    public static SigningKey of(String method, PrivateKey privateKey) {
        return of(method, Ed25519.raw(privateKey));
    }

    /**
     * Returns a key.
     *
     * @param method the verification method to be written into proofs, usually an address
     * @param multibase the key as a secret W3C Multikey: {@code z3u2…}
     * @throws IllegalArgumentException if the name is blank, or the text is no secret Ed25519 Multikey
     */
    public static SigningKey of(String method, String multibase) {
        byte[] raw = Multikey.secretKey(multibase);
        if (raw == null) {
            throw new IllegalArgumentException("Secret key: expected a secret Multikey of Ed25519 (z3u2...)");
        }
        return of(method, raw);
    }

    /**
     * Returns a key named {@code did:key:…#…}, which carries its own public half in its name.
     *
     * @throws IllegalArgumentException if the key is no readable Ed25519 private key
     */
    public static SigningKey didKey(PrivateKey privateKey) {
        byte[] seed = Ed25519.raw(privateKey);
        String text = Multikey.publicText(Ed25519.publicKeyOf(seed));
        return of("did:key:" + text + "#" + text, seed);
    }

    /**
     * Returns the key that a file holds: PEM ({@code openssl genpkey -algorithm ed25519}), or a W3C Multikey as JSON with {@code
     * secretKeyMultibase} and perhaps {@code id}.
     *
     * @param file the content of the file
     * @param method the verification method to be written into proofs; empty for the {@code id} of the file, or a {@code did:key}
     * @throws IllegalArgumentException if the file holds no Ed25519 private key
     */
    public static SigningKey parse(byte[] file, Optional<String> method) {
        return KeyText.signing(file, method);
    }

    SigningKey named(String method) {
        return of(method, seed);
    }

    static SigningKey of(String method, byte[] seed) {
        return new SigningKey(VerificationKey.of(method, Ed25519.publicKeyOf(seed)), seed.clone());
    }

    /** Returns the public half, to be given to those who verify. */
    public VerificationKey verificationKey() {
        return publicHalf;
    }

    byte[] sign(byte[] message) {
        return Ed25519.sign(seed, message);
    }

    /** Returns the name and the public half. */
    @Override
    public String toString() {
        return publicHalf.toString();
    }
}
