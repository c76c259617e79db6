package org.innovente.trust;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * W3C Data Integrity with the cryptosuite {@code eddsa-jcs-2022}, on trees.
 *
 * <p>What is signed is SHA-256 of the canonical proof options followed by SHA-256 of the canonical document without its proof
 * (VC Data Integrity EdDSA Cryptosuites v1.0, section 3.3). A document is always canonicalised again before it is verified.
 */
final class DataIntegrity {
    static final String PROOF = "proof";
    static final String SUITE = "eddsa-jcs-2022";
    static final String TYPE = "DataIntegrityProof";
    static final String PURPOSE = "assertionMethod";

    /** How far ahead of the verifier's clock a proof may have been created. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private DataIntegrity() {}

    /** A proof that held: the key, when it says it was made, and the hash of what it covers. */
    record Proven(VerificationKey key, Instant created, ContentHash hash) {}

    /** Returns the 64 bytes that a signature covers. */
    static byte[] message(Json.Obj options, Json.Obj unsecured) {
        byte[] message = Arrays.copyOf(ContentHash.of(options).bytes(), 64);
        System.arraycopy(ContentHash.of(unsecured).bytes(), 0, message, 32, 32);
        return message;
    }

    /** Returns the document with a proof in place of any that it had, the proof being its last member. */
    static Json.Obj sign(Json.Obj document, SigningKey key, Instant created) {
        Json.Obj unsecured = (Json.Obj) document.copy();
        unsecured.members().remove(PROOF);
        Json.Obj proof = new Json.Obj()
                .put("type", TYPE)
                .put("cryptosuite", SUITE)
                .put("created", created.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("verificationMethod", key.verificationKey().method())
                .put("proofPurpose", PURPOSE);
        Json context = unsecured.members().get("@context");
        if (context != null) {
            proof.put("@context", context.copy());
        }
        proof.put("proofValue", Base58.encode(key.sign(message(proof, unsecured))));
        return unsecured.put(PROOF, proof);
    }

    /**
     * Returns what the one proof of a document proves at an instant.
     *
     * @throws TrustFault with its own code for each way in which it does not
     */
    static Proven verify(Json.Obj document, List<VerificationKey> keys, Instant at) {
        Json.Obj proof = proof(document);
        if (proof.members().containsKey("previousProof")) {
            throw fault(TrustCode.PROOF_CHAIN);
        }
        String suite = proof.text("cryptosuite");
        if (!TYPE.equals(proof.text("type")) || !SUITE.equals(suite)) {
            throw fault(TrustCode.SUITE_UNKNOWN, suite == null ? String.valueOf(proof.text("type")) : suite);
        }
        if (!PURPOSE.equals(proof.text("proofPurpose"))) {
            throw fault(TrustCode.PROOF_MALFORMED, "proofPurpose");
        }
        String method = required(proof, "verificationMethod");
        byte[] signature = Base58.decode(required(proof, "proofValue"), Ed25519.SIGNATURE_LENGTH);
        if (signature == null) {
            throw fault(TrustCode.PROOF_MALFORMED, "proofValue");
        }
        Instant created = dated(proof, "created");
        VerificationKey key = keys.stream()
                .filter(known -> known.method().equals(method))
                .findFirst()
                .orElseThrow(() -> fault(TrustCode.KEY_UNKNOWN, method));
        inTime(proof, key, created, at);

        Json.Obj unsecured = (Json.Obj) document.copy();
        unsecured.members().remove(PROOF);
        Json.Obj options = (Json.Obj) proof.copy();
        options.members().remove("proofValue");
        Json context = options.members().get("@context");
        if (context != null) {
            checkContext(context, unsecured.members().get("@context"));
            unsecured.put("@context", context);
        }
        if (!key.verifies(message(options, unsecured), signature)) {
            throw fault(TrustCode.SIGNATURE_INVALID, method);
        }
        return new Proven(key, created, ContentHash.of(unsecured));
    }

    private static Json.Obj proof(Json.Obj document) {
        Json value = document.members().get(PROOF);
        if (value instanceof Json.Arr several) {
            if (several.elements().size() > 1) {
                throw fault(
                        TrustCode.PROOF_SEVERAL,
                        Integer.toString(several.elements().size()));
            }
            value = several.elements().isEmpty()
                    ? new Json.Obj()
                    : several.elements().get(0);
        }
        if (value == null) {
            throw fault(TrustCode.PROOF_MISSING);
        }
        if (!(value instanceof Json.Obj proof)) {
            throw fault(TrustCode.PROOF_MALFORMED, PROOF);
        }
        if (proof.members().isEmpty()) {
            throw fault(TrustCode.PROOF_EMPTY);
        }
        return proof;
    }

    private static void inTime(Json.Obj proof, VerificationKey key, Instant created, Instant at) {
        String method = key.method();
        if (created.isAfter(at.plus(SKEW))) {
            throw fault(TrustCode.PROOF_NOT_YET_VALID, created.toString());
        }
        if (proof.members().containsKey("expires") && !at.isBefore(dated(proof, "expires"))) {
            throw fault(TrustCode.PROOF_EXPIRED, String.valueOf(proof.text("expires")));
        }
        if (key.revoked().filter(revoked -> !at.isBefore(revoked)).isPresent()) {
            throw fault(TrustCode.KEY_REVOKED, method);
        }
        if (key.validFrom().filter(from -> created.plus(SKEW).isBefore(from)).isPresent()) {
            throw fault(TrustCode.KEY_NOT_YET_VALID, method);
        }
        if (key.expires().filter(expires -> !created.isBefore(expires)).isPresent()) {
            throw fault(TrustCode.KEY_EXPIRED, method);
        }
    }

    private static void checkContext(Json proofContext, @Nullable Json documentContext) {
        List<Json> expected = listed(proofContext);
        List<Json> found = documentContext == null ? List.of() : listed(documentContext);
        boolean starts = found.size() >= expected.size();
        for (int i = 0; starts && i < expected.size(); i++) {
            starts = Json.same(expected.get(i), found.get(i));
        }
        if (!starts) {
            throw fault(TrustCode.PROOF_MALFORMED, "@context");
        }
    }

    private static List<Json> listed(Json value) {
        return value instanceof Json.Arr array ? array.elements() : List.of(value);
    }

    private static Instant dated(Json.Obj proof, String member) {
        try {
            return OffsetDateTime.parse(required(proof, member)).toInstant();
        } catch (DateTimeException e) {
            throw fault(TrustCode.PROOF_MALFORMED, member);
        }
    }

    private static String required(Json.Obj proof, String member) {
        String text = proof.text(member);
        if (text == null || text.length() > 4_096) {
            throw fault(TrustCode.PROOF_MALFORMED, member);
        }
        return text;
    }

    private static TrustFault fault(TrustCode code, String... arguments) {
        return TrustFault.at("/" + PROOF, code, arguments);
    }
}
