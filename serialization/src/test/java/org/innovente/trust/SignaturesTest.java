package org.innovente.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.finding.Read;
import org.innovente.json.CatalogueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignaturesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final SigningKey KEY = SigningKey.of("https://utx.example/keys#1", new byte[32]);
    private static final List<VerificationKey> KEYS = List.of(KEY.verificationKey());
    private static final String CATALOGUE = """
            {
              "format-version": 1,
              "id": "demo",
              "modules": [
                {"id": "GE37", "title": {"fr": "Créativité"}, "credits": {"ects": "6"}}
              ]
            }
            """;

    @Test
    void inserts_the_proof_and_leaves_the_rest_alone() {
        String signed = text(sign(CATALOGUE));

        assertThat(signed)
                .startsWith(CATALOGUE.substring(0, CATALOGUE.lastIndexOf("\n}")) + ",\n  \"proof\": {\"type\":")
                .endsWith("}\n}\n");
        assertThat(verify(signed).orThrow().created()).isEqualTo(NOON);
        assertThat(verify(signed).orThrow().hash())
                .isEqualTo(CanonicalJson.hash(bytes(CATALOGUE)).orThrow());
    }

    @Test
    void signs_a_signed_document_anew() {
        SigningKey other = SigningKey.of("other", new byte[] {
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
            30, 31, 32
        });
        byte[] twice = Signatures.sign(sign(CATALOGUE), other, NOON).orThrow();

        assertThat(Signatures.verify(twice, List.of(other.verificationKey()), NOON)
                        .orThrow()
                        .key())
                .isEqualTo(other.verificationKey());
        assertThat(codes(verify(text(twice)))).containsExactly("trust.key-unknown");
    }

    @Test
    void signs_small_documents() {
        for (String document : List.of("{}", "{ }", "{\n}", "{\"a\":1}", " {\"a\": 1 } ")) {
            assertThat(verify(text(sign(document))).report().findings()).isEmpty();
        }
        assertThat(codes(Signatures.sign(bytes("[]"), KEY, NOON))).containsExactly("trust.not-i-json");
    }

    @Test
    void survives_another_spelling_of_the_same_document() {
        String signed = text(sign(CATALOGUE));
        String respelled = signed.replace("Créativité", "Cr\\u00e9ativit\\u00e9")
                .replace("\n", "\r\n")
                .replace(": ", ":");

        assertThat(verify(respelled).report().findings()).isEmpty();
        assertThat(codes(Signatures.verifyCanonical(bytes(respelled), KEYS, NOON)))
                .containsExactly("trust.not-canonical");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"6\"|\"7\"|trust.signature-invalid",
                "\"id\": \"demo\"|\"id\": \"demo\", \"x\": 1|trust.signature-invalid",
                "\"id\": \"demo\"|\"id\": \"demo\", \"id\": \"demo\"|trust.not-i-json",
                "\"format-version\": 1|\"format-version\": 1.0|",
                "\"format-version\": 1|\"format-version\": 2|trust.signature-invalid",
                "DataIntegrityProof|JsonWebSignature2020|trust.suite-unknown",
                "eddsa-jcs-2022|none|trust.suite-unknown",
                "eddsa-jcs-2022|HS256|trust.suite-unknown",
                "https://utx.example/keys#1|https://evil.example/keys#1|trust.key-unknown",
                "assertionMethod|authentication|trust.proof-malformed",
                "2026-11-24T12:00:00Z|2026-11-24T12:00:01Z|trust.signature-invalid",
                "2026-11-24T12:00:00Z|2026-11-24 noon|trust.proof-malformed",
                "2026-11-24T12:00:00Z|2026-11-24T12:05:01Z|trust.proof-not-yet-valid",
                "\"proofValue\":\"z|\"proofValue\":\"|trust.proof-malformed",
                "\"proofValue\":\"z|\"proofValue\":\"z1|trust.proof-malformed",
                "\"proofPurpose\"|\"jwk\":{\"kty\":\"OKP\"},\"proofPurpose\"|trust.signature-invalid",
                "\"proofPurpose\"|\"previousProof\":\"urn:x\",\"proofPurpose\"|trust.proof-chain",
                "\"proofPurpose\"|\"@context\":[\"x\"],\"proofPurpose\"|trust.proof-malformed",
                "\"proofPurpose\"|\"expires\":\"2026-11-24T12:00:00Z\",\"proofPurpose\"|trust.proof-expired",
            })
    void says_why_a_tampered_document_fails(String from, String to, String code) {
        String signed = text(sign(CATALOGUE));
        assertThat(signed).contains(from);

        List<String> codes = codes(verify(signed.replace(from, to)));

        assertThat(codes).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|trust.proof-missing",
                "{\"proof\":{}}|trust.proof-empty",
                "{\"proof\":[]}|trust.proof-empty",
                "{\"proof\":[{\"a\":1},{\"b\":1}]}|trust.proof-several",
                "{\"proof\":\"yes\"}|trust.proof-malformed",
                "[]|trust.not-i-json",
            })
    void names_each_way_of_having_no_proof(String document, String code) {
        assertThat(codes(verify(document))).containsExactly(code);
    }

    @Test
    void heeds_the_time_of_keys() {
        String signed = text(sign(CATALOGUE));
        VerificationKey key = KEY.verificationKey();

        assertThat(with(signed, key.validFrom(NOON).expires(NOON.plusSeconds(1))))
                .isEmpty();
        assertThat(with(signed, key.validFrom(NOON.plusSeconds(300)))).isEmpty();
        assertThat(with(signed, key.validFrom(NOON.plusSeconds(301)))).containsExactly("trust.key-not-yet-valid");
        assertThat(with(signed, key.expires(NOON))).containsExactly("trust.key-expired");
        assertThat(with(signed, key.revoked(NOON))).containsExactly("trust.key-revoked");
        assertThat(with(signed, key.revoked(NOON.plusSeconds(1)))).isEmpty();
    }

    @Test
    void a_signed_catalogue_reads_without_a_finding_and_still_verifies_as_it_is_written() {
        byte[] signed = sign("{\"format-version\":1,\"id\":\"c\",\"modules\":[{\"id\":\"M\"}]}");

        Read<Catalogue> read = CatalogueJson.standard().strict().read(signed);
        byte[] written = CatalogueJson.standard().toBytes(read.orThrow());

        assertThat(read.report().findings()).isEmpty();
        assertThat(read.orThrow().extensions().names()).containsExactly("proof");
        assertThat(new String(written, StandardCharsets.UTF_8).stripTrailing()).endsWith("}\n}");
        assertThat(Signatures.verify(written, KEYS, NOON).value()).isPresent();
        byte[] changed = CatalogueJson.standard()
                .toBytes(read.orThrow().toBuilder().id(new CatalogueId("d")).build());
        assertThat(codes(Signatures.verify(changed, KEYS, NOON))).containsExactly("trust.signature-invalid");
    }

    @Test
    void a_byte_exchanged_in_a_signed_catalogue_is_detected_unless_the_document_says_the_same() {
        byte[] signed = CanonicalJson.of(
                        sign(
                                "{\"format-version\":1,\"id\":\"é\",\"x-mark\":\"\\u001f\",\"title\":{\"fr\":\"Été\"},\"modules\":[{\"id\":\"M\"}]}"))
                .orThrow();
        int same = 0;
        for (int at = 0; at < signed.length; at++) {
            byte original = signed[at];
            for (int value = 0; value < 256; value++) {
                if ((byte) value != original) {
                    signed[at] = (byte) value;
                    if (Signatures.verify(signed, KEYS, NOON).value().isPresent()) {
                        // another spelling: the cryptosuite signs what a document says, not how it is spelt
                        byte[] canonical = CanonicalJson.of(signed).orThrow();
                        assertThat(canonical).isNotEqualTo(signed);
                        same++;
                    }
                    assertThat(Signatures.verifyCanonical(signed, KEYS, NOON).value())
                            .isEmpty();
                }
            }
            signed[at] = original;
        }
        // the one escape with a hexadecimal letter may be spelt with a capital
        assertThat(same).isEqualTo(1);
    }

    @Test
    void detects_every_substitution_of_one_byte_in_the_canonical_form() {
        byte[] signed = CanonicalJson.of(sign("{\"id\":\"é\",\"n\":1,\"t\":\"\\u001f\"}"))
                .orThrow();
        assertThat(Signatures.verifyCanonical(signed, KEYS, NOON).report().isEmpty())
                .isTrue();
        int tried = 0;
        for (int at = 0; at < signed.length; at++) {
            byte original = signed[at];
            for (int value = 0; value < 256; value++) {
                if (value != (original & 0xFF)) {
                    signed[at] = (byte) value;
                    if (Signatures.verifyCanonical(signed, KEYS, NOON).value().isPresent()) {
                        assertThat(new String(signed, StandardCharsets.UTF_8))
                                .as("byte %d", at)
                                .isNull();
                    }
                    tried++;
                }
            }
            signed[at] = original;
        }
        assertThat(tried).isEqualTo(signed.length * 255);
    }

    @Test
    void keeps_keys_apart_from_words() {
        assertThat(KEY.toString()).doesNotContain("z3u2").contains("z6Mk");
        assertThat(VerificationKey.of("k", KEY.verificationKey().multibase()))
                .isEqualTo(VerificationKey.of("k", Ed25519.publicKeyOf(new byte[32])))
                .hasSameHashCodeAs(VerificationKey.of("k", Ed25519.publicKeyOf(new byte[32])));
        assertThatThrownBy(() -> VerificationKey.of("k", "z6MkNot")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VerificationKey.of(" ", KEY.verificationKey().multibase()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SigningKey.of("k", "z3u2Not")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> with(String document, VerificationKey key) {
        return codes(Signatures.verify(bytes(document), List.of(key), NOON));
    }

    private static byte[] sign(String document) {
        return Signatures.sign(bytes(document), KEY, NOON).orThrow();
    }

    private static Read<Signatures.Signed> verify(String document) {
        return Signatures.verify(bytes(document), KEYS, NOON);
    }

    private static List<String> codes(Read<?> read) {
        return read.report().findings().stream()
                .map(finding -> finding.code().id())
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
