package org.innovente.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueDigestTest {
    private static final String CATALOGUE = """
            {"format-version": 1, "id": "demo", "must-understand": ["x"], "lifecycle": {"version": "1.2.0"},
             "modules": [{"id": "A", "credits": {"ects": "6"}}, {"id": "B"}, {"id": "C"}],
             "diplomas": [{"id": "D"}]}
            """;

    @Test
    void hashes_as_certificate_transparency_does() {
        // the published vectors of RFC 6962 implementations
        List<String> inputs = List.of("", "00", "10", "2021", "3031", "40414243");
        List<String> roots = List.of(
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef");
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            leaves.add(MerkleTree.leaf(HexFormat.of().parseHex(inputs.get(i))));
            assertThat(HexFormat.of().formatHex(MerkleTree.root(leaves))).isEqualTo(roots.get(i));
        }
        assertThat(HexFormat.of().formatHex(MerkleTree.root(List.of())))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void proves_every_leaf_of_every_small_tree_and_no_other() {
        for (int size = 1; size <= 40; size++) {
            List<byte[]> leaves = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                leaves.add(MerkleTree.leaf(new byte[] {(byte) i}));
            }
            byte[] root = MerkleTree.root(leaves);
            for (int i = 0; i < size; i++) {
                List<byte[]> path = MerkleTree.path(leaves, i);
                assertThat(MerkleTree.root(leaves.get(i), i, size, path)).isEqualTo(root);
                for (int other = 0; other < size; other++) {
                    if (other != i) {
                        assertThat(MerkleTree.root(leaves.get(i), other, size, path))
                                .isNotEqualTo(root);
                    }
                }
                List<byte[]> longer = new ArrayList<>(path);
                longer.add(root);
                assertThat(MerkleTree.root(leaves.get(i), i, size, longer)).isNull();
                if (!path.isEmpty()) {
                    assertThat(MerkleTree.root(leaves.get(i), i, size, path.subList(1, path.size())))
                            .isNull();
                }
            }
            assertThat(MerkleTree.root(leaves.get(0), size, size, List.of())).isNull();
        }
    }

    @Test
    void hashes_the_whole_and_its_elements() {
        CatalogueDigest digest = CatalogueDigest.of(bytes(CATALOGUE)).orThrow();

        assertThat(digest.contentHash())
                .isEqualTo(CanonicalJson.hash(bytes(CATALOGUE)).orThrow());
        assertThat(digest.elements())
                .extracting(element -> element.member() + "/" + element.id())
                .containsExactly("/demo", "diplomas/D", "modules/A", "modules/B", "modules/C");
        assertThat(digest.elements().get(3).hash())
                .isEqualTo(CanonicalJson.hash(bytes("{\"id\":\"B\"}")).orThrow());
        assertThat(digest.edition()).contains(new Edition("demo", "1.2.0", digest.contentHash()));
        assertThat(new String(digest.manifest(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"manifest-version\":1,\"catalogue\":\"demo\",\"version\":\"1.2.0\",\"content-hash\":\"%s\",\"root\":\"%s\",\"leaves\":5}"
                                .formatted(digest.contentHash(), digest.root()));
    }

    @Test
    void does_not_depend_on_the_proof_or_the_spelling() {
        CatalogueDigest digest = CatalogueDigest.of(bytes(CATALOGUE)).orThrow();
        byte[] signed = Signatures.sign(bytes(CATALOGUE), SigningKey.of("k", new byte[32]), java.time.Instant.EPOCH)
                .orThrow();

        assertThat(CatalogueDigest.of(signed).orThrow().root()).isEqualTo(digest.root());
        assertThat(CatalogueDigest.of(CanonicalJson.of(bytes(CATALOGUE)).orThrow())
                        .orThrow()
                        .contentHash())
                .isEqualTo(digest.contentHash());
    }

    @Test
    void lets_one_module_verify_alone() {
        CatalogueDigest digest = CatalogueDigest.of(bytes(CATALOGUE)).orThrow();
        InclusionProof proof = InclusionProof.parse(
                        digest.proofOf("modules", "A").orElseThrow().toJson())
                .orThrow();

        assertThat(proof.verify(bytes("{\"credits\":{\"ects\":\"6\"},\"id\":\"A\"}"), digest.root())
                        .isEmpty())
                .isTrue();
        assertThat(proof.verify(bytes("{\"credits\":{\"ects\":\"7\"},\"id\":\"A\"}"), digest.root())
                        .findings())
                .extracting(finding -> finding.code())
                .containsExactly(TrustCode.NOT_INCLUDED);
        InclusionProof elsewhere = new InclusionProof("diplomas", proof.index(), proof.leaves(), proof.path());
        assertThat(elsewhere
                        .verify(bytes("{\"credits\":{\"ects\":\"6\"},\"id\":\"A\"}"), digest.root())
                        .hasErrors())
                .isTrue();
        assertThat(digest.proofOf("modules", "Z")).isEmpty();
    }

    @Test
    void reports_a_proof_of_inclusion_that_is_none() {
        for (String json : List.of(
                "{}",
                "{\"in\":\"m\",\"index\":0,\"leaves\":1}",
                "{\"in\":\"m\",\"index\":1,\"leaves\":1,\"path\":[]}",
                "{\"in\":\"m\",\"index\":0,\"leaves\":1,\"path\":[\"x\"]}",
                "{\"in\":\"m\",\"index\":-1,\"leaves\":1,\"path\":[]}",
                "{\"index\":0,\"leaves\":1,\"path\":[]}")) {
            assertThat(InclusionProof.parse(bytes(json)).report().findings())
                    .extracting(finding -> finding.code())
                    .containsExactly(TrustCode.PATCH_MALFORMED);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
