package org.innovente.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;

class DataIntegrityTest {
    private static final String VECTORS = "reliability/vc-di-eddsa/TestVectors/";
    private static final String SUITE = VECTORS + "eddsa-jcs-2022/";
    private static final Instant LATER = Instant.parse("2024-01-01T00:00:00Z");

    @Test
    void reproduces_every_intermediate_of_the_w3c_vector() throws IOException {
        Json.Obj document = object(VECTORS + "unsigned.json");
        Json.Obj options = object(SUITE + "proofConfigJCS.json");

        assertThat(canonical(document)).isEqualTo(text(SUITE + "canonDocJCS.txt"));
        assertThat(canonical(options)).isEqualTo(text(SUITE + "proofCanonJCS.txt"));
        assertThat(ContentHash.of(document).hex()).isEqualTo(text(SUITE + "docHashJCS.txt"));
        assertThat(ContentHash.of(options).hex()).isEqualTo(text(SUITE + "proofHashJCS.txt"));
        byte[] message = DataIntegrity.message(options, document);
        assertThat(HexFormat.of().formatHex(message)).isEqualTo(text(SUITE + "combinedHashJCS.txt"));
        byte[] signature = key().sign(message);
        assertThat(HexFormat.of().formatHex(signature)).isEqualTo(text(SUITE + "sigHexJCS.txt"));
        assertThat(Base58.encode(signature)).isEqualTo(text(SUITE + "sigBTC58JCS.txt"));
    }

    @Test
    void signs_the_w3c_document_as_published() throws IOException {
        byte[] signed = Signatures.sign(
                        Files.readAllBytes(Corpus.require(VECTORS + "unsigned.json")),
                        key(),
                        Instant.parse("2023-02-24T23:36:38Z"))
                .orThrow();

        assertThat(Json.same(StrictJson.read(signed), object(SUITE + "signedJCS.json")))
                .isTrue();
    }

    @Test
    void verifies_the_w3c_document() throws IOException {
        byte[] signed = Files.readAllBytes(Corpus.require(SUITE + "signedJCS.json"));

        Signatures.Signed proven = Signatures.verify(signed, List.of(key().verificationKey()), LATER)
                .orThrow();

        assertThat(proven.created()).isEqualTo(Instant.parse("2023-02-24T23:36:38Z"));
        assertThat(proven.hash().hex()).isEqualTo(text(SUITE + "docHashJCS.txt"));
        assertThat(proven.key().multibase())
                .isEqualTo(object(VECTORS + "keyPair.json").text("publicKeyMultibase"));
    }

    @Test
    void refuses_the_other_suites_sets_and_chains_of_the_w3c_vectors() throws IOException {
        VerificationKey key = key().verificationKey();
        for (var refused : List.of(
                List.of("eddsa-rdfc-2022/signedDataInt.json", "trust.suite-unknown"),
                List.of("Ed25519Signature2020/signedEdSig.json", "trust.suite-unknown"),
                List.of("proof-set-chain/signedProofSet1.json", "trust.suite-unknown"),
                List.of("proof-set-chain/signedProofSet2.json", "trust.proof-several"),
                List.of("proof-set-chain/signedProofChain1.json", "trust.proof-several"))) {
            byte[] document = Files.readAllBytes(Corpus.require(VECTORS + refused.get(0)));
            assertThat(Signatures.verify(document, List.of(key), LATER).report().findings())
                    .as(refused.get(0))
                    .extracting(finding -> finding.code().id())
                    .containsExactly(refused.get(1));
        }
    }

    private static SigningKey key() throws IOException {
        Json.Obj pair = object(VECTORS + "keyPair.json");
        String name = "did:key:" + pair.text("publicKeyMultibase") + "#" + pair.text("publicKeyMultibase");
        return SigningKey.of(name, String.valueOf(pair.text("privateKeyMultibase")));
    }

    private static String canonical(Json value) {
        return new String(CanonicalWriter.bytes(value), StandardCharsets.UTF_8);
    }

    private static Json.Obj object(String path) throws IOException {
        return (Json.Obj) StrictJson.read(Files.readAllBytes(Corpus.require(path)));
    }

    private static String text(String path) throws IOException {
        return Files.readString(Corpus.require(path)).strip();
    }
}
