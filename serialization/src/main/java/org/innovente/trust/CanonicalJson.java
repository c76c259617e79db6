package org.innovente.trust;

import org.innovente.finding.Read;

/** The canonical form of JSON documents (RFC 8785, JSON Canonicalization Scheme). */
public final class CanonicalJson {
    private CanonicalJson() {}

    /**
     * Returns the canonical bytes of a document: one spelling for all documents that say the same.
     *
     * <p>The document must be I-JSON (RFC 7493): UTF-8, one value, no member twice, no lone surrogate, numbers within the range of
     * a double. Anything else is an error of the report, never repaired. Linear in the length of the document, apart from sorting
     * the members of each object.
     */
    public static Read<byte[]> of(byte[] document) {
        return TrustFault.guard(() -> CanonicalWriter.bytes(StrictJson.read(document)));
    }

    /** Returns the SHA-256 hash of the canonical bytes of a document, whatever kind of document it is. */
    public static Read<ContentHash> hash(byte[] document) {
        return TrustFault.guard(() -> ContentHash.of(StrictJson.read(document)));
    }

    /**
     * Returns the text that a number has in canonical form: ECMAScript's shortest decimal.
     *
     * @throws IllegalArgumentException if the number is not finite
     */
    public static String number(double value) {
        return EcmaNumber.toText(value);
    }
}
