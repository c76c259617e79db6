package org.innovente.trust;

import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A public key with which signatures are verified, as its caller vouches for it: name, 32 bytes, and the time in which it holds.
 *
 * <p>Immutable and safe for use by several threads. The library trusts no key that it finds in a document.
 */
public final class VerificationKey {
    private final String method;
    private final byte[] bytes;
    private final @Nullable Instant validFrom;
    private final @Nullable Instant expires;
    private final @Nullable Instant revoked;

    private VerificationKey(
            String method,
            byte[] bytes,
            @Nullable Instant validFrom,
            @Nullable Instant expires,
            @Nullable Instant revoked) {
        this.method = method;
        this.bytes = bytes;
        this.validFrom = validFrom;
        this.expires = expires;
        this.revoked = revoked;
    }

    /**
     * Returns a key without bounds in time.
     *
     * @param method the verification method by which proofs name the key, usually an address
     * @param publicKey an Ed25519 public key
     * @throws IllegalArgumentException if the name is blank, or the key is no acceptable Ed25519 public key
     */
    public static VerificationKey of(String method, PublicKey publicKey) {
        return of(method, Ed25519.raw(publicKey));
    }

    /**
     * Returns a key without bounds in time.
     *
     * @param method the verification method by which proofs name the key, usually an address
     * @param multibase the key as a W3C Multikey: {@code z6Mk…}
     * @throws IllegalArgumentException if the name is blank, or the text is no acceptable Ed25519 public key
     */
    public static VerificationKey of(String method, String multibase) {
        byte[] raw = Multikey.publicKey(multibase);
        if (raw == null) {
            throw new IllegalArgumentException(
                    "Public key '" + multibase + "': expected a Multikey of Ed25519 (z6Mk...)");
        }
        return of(method, raw);
    }

    /**
     * Returns the key that a file holds: PEM ({@code openssl pkey -pubout}), a bare Multikey ({@code z6Mk…}), or a W3C Multikey as JSON with
     * {@code publicKeyMultibase} and perhaps {@code id}, {@code validFrom}, {@code expires}, {@code revoked}. Without an {@code id} the key
     * is named {@code did:key:…#…}.
     *
     * @throws IllegalArgumentException if the file holds no acceptable Ed25519 public key
     */
    public static VerificationKey parse(byte[] file) {
        return KeyText.verification(file);
    }

    static VerificationKey of(String method, byte[] raw) {
        if (method.isBlank()) {
            throw new IllegalArgumentException("Verification method '" + method + "': expected a name");
        }
        String defect = Ed25519.defect(raw);
        if (defect != null) {
            throw new IllegalArgumentException("Public key of '" + method + "' refused: " + defect);
        }
        return new VerificationKey(method, raw.clone(), null, null, null);
    }

    /** Returns the same key, not to be trusted for proofs created before an instant. */
    public VerificationKey validFrom(Instant instant) {
        return new VerificationKey(method, bytes, instant, expires, revoked);
    }

    /** Returns the same key, not to be trusted for proofs created from an instant on. */
    public VerificationKey expires(Instant instant) {
        return new VerificationKey(method, bytes, validFrom, instant, revoked);
    }

    /** Returns the same key, not to be trusted for anything from an instant on, whatever date a proof claims. */
    public VerificationKey revoked(Instant instant) {
        return new VerificationKey(method, bytes, validFrom, expires, instant);
    }

    /** Returns the verification method by which proofs name the key. */
    public String method() {
        return method;
    }

    /** Returns the key as a W3C Multikey. */
    public String multibase() {
        return Multikey.publicText(bytes);
    }

    /** Returns the first instant at which a proof may have been created. */
    public Optional<Instant> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /** Returns the instant from which on proofs may no longer be created. */
    public Optional<Instant> expires() {
        return Optional.ofNullable(expires);
    }

    /** Returns the instant from which on nothing is accepted. */
    public Optional<Instant> revoked() {
        return Optional.ofNullable(revoked);
    }

    boolean verifies(byte[] message, byte[] signature) {
        return Ed25519.verify(bytes, message, signature);
    }

    /** Returns whether the other is the same key under the same name with the same bounds in time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerificationKey key
                && method.equals(key.method)
                && Arrays.equals(bytes, key.bytes)
                && validFrom().equals(key.validFrom())
                && expires().equals(key.expires())
                && revoked().equals(key.revoked());
    }

    /** Returns a hash of the name and the key. */
    @Override
    public int hashCode() {
        return 31 * method.hashCode() + Arrays.hashCode(bytes);
    }

    /** Returns the name and the key. */
    @Override
    public String toString() {
        return method + " " + multibase();
    }
}
