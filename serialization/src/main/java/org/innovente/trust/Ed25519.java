package org.innovente.trust;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Raw Ed25519 (RFC 8032) on the JDK's own provider, with the checks that the provider leaves out.
 *
 * <p>The JDK accepts a signature of 65 bytes whose last byte is zero, so lengths are checked before it sees anything; a public
 * key must be the canonical encoding of a point that is not of small order, since under such a key any message verifies.
 */
final class Ed25519 {
    static final int KEY_LENGTH = 32;
    static final int SIGNATURE_LENGTH = 64;

    private static final BigInteger PRIME = BigInteger.ONE.shiftLeft(255).subtract(BigInteger.valueOf(19));

    /** The y coordinates of the eight points whose order divides 8: 0, 1, p - 1 and the two of order 8. */
    private static final List<BigInteger> SMALL_ORDER = List.of(
            BigInteger.ZERO,
            BigInteger.ONE,
            PRIME.subtract(BigInteger.ONE),
            littleEndian(HexFormat.of().parseHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")),
            littleEndian(HexFormat.of().parseHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")));

    private Ed25519() {}

    /**
     * Returns why 32 bytes are no acceptable public key, or null if they are one. Whether the point lies on the curve is found
     * by the first verification.
     */
    static @Nullable String defect(byte[] publicKey) {
        if (publicKey.length != KEY_LENGTH) {
            return "expected 32 bytes, found " + publicKey.length;
        }
        BigInteger y = littleEndian(publicKey).clearBit(255);
        if (y.compareTo(PRIME) >= 0) {
            return "the encoding is not canonical";
        }
        return SMALL_ORDER.contains(y) ? "the point is of small order" : null;
    }

    /** Returns whether a signature is good; false for every malformed signature or key, never an exception. */
    static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        if (signature.length != SIGNATURE_LENGTH || defect(publicKey) != null) {
            return false;
        }
        try {
            Signature engine = Signature.getInstance("Ed25519");
            engine.initVerify(publicKey(publicKey));
            engine.update(message);
            return engine.verify(signature);
        } catch (SignatureException e) {
            // the provider's word for a signature that cannot be one
            return false;
        } catch (java.security.InvalidKeyException | java.security.spec.InvalidKeySpecException e) {
            // the key is not a point of the curve
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime has no Ed25519", e);
        }
    }

    static byte[] sign(byte[] seed, byte[] message) {
        try {
            Signature engine = Signature.getInstance("Ed25519");
            engine.initSign(privateKey(seed));
            engine.update(message);
            return engine.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime has no Ed25519", e);
        }
    }

    /**
     * Returns the public key of a seed. The JDK has no method for this, but its generator takes its 32 random bytes as the seed,
     * so it is given a source that returns this one; whether it did is checked.
     */
    static byte[] publicKeyOf(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new FixedSource(seed));
            KeyPair pair = generator.generateKeyPair();
            if (!Arrays.equals(seed, raw(pair.getPrivate()))) {
                throw new IllegalStateException(
                        "This Java runtime does not derive Ed25519 public keys: state the public key");
            }
            return raw(pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime has no Ed25519", e);
        }
    }

    /** Returns the 32 bytes of a public key of the JDK. */
    static byte[] raw(PublicKey key) {
        if (!(key instanceof EdECPublicKey point) || !isEd25519(point.getParams())) {
            throw new IllegalArgumentException(
                    "Key of algorithm '" + key.getAlgorithm() + "': expected an Ed25519 public key");
        }
        byte[] bigEndian = point.getPoint().getY().toByteArray();
        byte[] raw = new byte[KEY_LENGTH];
        for (int i = 0; i < bigEndian.length && i < KEY_LENGTH; i++) {
            raw[i] = bigEndian[bigEndian.length - 1 - i];
        }
        if (point.getPoint().isXOdd()) {
            raw[KEY_LENGTH - 1] |= (byte) 0x80;
        }
        return raw;
    }

    /** Returns the seed of a private key of the JDK. */
    static byte[] raw(PrivateKey key) {
        if (!(key instanceof EdECPrivateKey secret) || !isEd25519(secret.getParams())) {
            throw new IllegalArgumentException(
                    "Key of algorithm '" + key.getAlgorithm() + "': expected an Ed25519 private key");
        }
        return secret.getBytes()
                .orElseThrow(() ->
                        new IllegalArgumentException("Private key of a device: expected one whose bytes can be read"));
    }

    private static boolean isEd25519(NamedParameterSpec parameters) {
        return NamedParameterSpec.ED25519.getName().equals(parameters.getName());
    }

    private static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        BigInteger value = littleEndian(raw);
        EdECPoint point = new EdECPoint(value.testBit(255), value.clearBit(255));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }

    private static PrivateKey privateKey(byte[] seed) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
    }

    private static BigInteger littleEndian(byte[] bytes) {
        byte[] bigEndian = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            bigEndian[i] = bytes[bytes.length - 1 - i];
        }
        return new BigInteger(1, bigEndian);
    }

    /** A "random" source that returns a given seed. */
    private static final class FixedSource extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        FixedSource(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, Math.min(seed.length, bytes.length));
        }
    }
}
