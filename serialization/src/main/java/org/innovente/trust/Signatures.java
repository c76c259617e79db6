package org.innovente.trust;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.innovente.finding.Read;

/**
 * Signatures of JSON documents: W3C Data Integrity proofs of the cryptosuite {@code eddsa-jcs-2022}, Ed25519 over the canonical
 * form, by the Java platform alone.
 *
 * <p>The proof stands in the member {@code proof} of the document. White space, member order and the spelling of numbers may
 * change without harm; anything that changes what the document says makes the proof fail.
 */
public final class Signatures {
    private Signatures() {}

    /**
     * A signed document that held.
     *
     * @param key the caller's key that verified it
     * @param created when the proof says that it was made, to the second
     * @param hash the hash of the document without its proof
     */
    public record Signed(VerificationKey key, Instant created, ContentHash hash) {}

    /**
     * Returns the document with a proof, in place of any that it had. A document without one keeps its bytes, the proof being
     * inserted before the closing brace; otherwise white space is lost.
     *
     * @param document a JSON object
     * @param key the key to sign with
     * @param created the time of signing, written to the second
     */
    public static Read<byte[]> sign(byte[] document, SigningKey key, Instant created) {
        return TrustFault.guard(() -> {
            Json.Obj tree = object(document);
            Json.Obj signed = DataIntegrity.sign(tree, key, created);
            if (tree.members().containsKey(DataIntegrity.PROOF)) {
                return PlainWriter.bytes(signed);
            }
            Json proof = Objects.requireNonNull(signed.members().get(DataIntegrity.PROOF));
            return inserted(document, tree.members().isEmpty(), PlainWriter.bytes(proof));
        });
    }

    /**
     * Returns what the proof of a document proves. The report of a document that fails has one error whose code says why:
     * {@code trust.proof-…}, {@code trust.key-…}, {@code trust.suite-unknown} or {@code trust.signature-invalid}.
     *
     * @param document a JSON object with exactly one proof
     * @param keys the keys that the caller trusts; a proof by any other key fails
     * @param at the time of verification, against which keys and proofs expire; a proof up to five minutes ahead of it passes
     */
    public static Read<Signed> verify(byte[] document, Collection<VerificationKey> keys, Instant at) {
        return TrustFault.guard(() -> verified(object(document), keys, at));
    }

    /**
     * Returns what the proof of a document proves, like {@link #verify}, if its bytes are the canonical form as well. Then no
     * single byte can be exchanged without notice, not even one that would not change what the document says.
     */
    public static Read<Signed> verifyCanonical(byte[] document, Collection<VerificationKey> keys, Instant at) {
        return TrustFault.guard(() -> {
            Json.Obj tree = object(document);
            if (!Arrays.equals(document, CanonicalWriter.bytes(tree))) {
                throw TrustFault.of(TrustCode.NOT_CANONICAL);
            }
            return verified(tree, keys, at);
        });
    }

    private static Signed verified(Json.Obj tree, Collection<VerificationKey> keys, Instant at) {
        DataIntegrity.Proven proven = DataIntegrity.verify(tree, List.copyOf(keys), at);
        return new Signed(proven.key(), proven.created(), proven.hash());
    }

    static Json.Obj object(byte[] document) {
        if (StrictJson.read(document) instanceof Json.Obj object) {
            return object;
        }
        throw TrustFault.of(TrustCode.NOT_I_JSON, "not-object", "", "1:1");
    }

    private static byte[] inserted(byte[] document, boolean empty, byte[] proof) {
        int close = document.length - 1;
        while (document[close] != '}') {
            close--;
        }
        int end = close;
        while (Character.isWhitespace(document[end - 1])) {
            end--;
        }
        String name = (empty ? "" : ",") + (end < close ? "\n  " : "") + "\"proof\":" + (end < close ? " " : "");
        byte[] before = name.getBytes(StandardCharsets.UTF_8);
        byte[] result = Arrays.copyOf(document, document.length + before.length + proof.length);
        System.arraycopy(before, 0, result, end, before.length);
        System.arraycopy(proof, 0, result, end + before.length, proof.length);
        System.arraycopy(document, end, result, end + before.length + proof.length, document.length - end);
        return result;
    }
}
