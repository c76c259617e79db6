package org.innovente.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;

class Ed25519Test {
    private static final HexFormat HEX = HexFormat.of();

    @Test
    void agrees_with_every_wycheproof_vector() throws IOException {
        Json suite = StrictJson.read(
                Files.readAllBytes(Corpus.require("reliability/wycheproof/testvectors_v1/ed25519_test.json")));
        int tests = 0;
        for (Json group : array(suite, "testGroups").elements()) {
            byte[] key = HEX.parseHex(((Json.Obj) member(group, "publicKey")).text("pk"));
            for (Json test : array(group, "tests").elements()) {
                Json.Obj vector = (Json.Obj) test;
                boolean verified =
                        Ed25519.verify(key, HEX.parseHex(vector.text("msg")), HEX.parseHex(vector.text("sig")));
                assertThat(verified)
                        .as("tcId %s: %s", vector.members().get("tcId"), vector.text("comment"))
                        .isEqualTo("valid".equals(vector.text("result")));
                tests++;
            }
        }
        assertThat(tests).isEqualTo(151);
    }

    @Test
    void refuses_a_good_signature_with_a_byte_appended_or_cut() {
        byte[] seed = new byte[32];
        byte[] key = Ed25519.publicKeyOf(seed);
        byte[] signature = Ed25519.sign(seed, new byte[] {1});

        assertThat(Ed25519.verify(key, new byte[] {1}, signature)).isTrue();
        assertThat(Ed25519.verify(key, new byte[] {1}, Arrays.copyOf(signature, 65)))
                .isFalse();
        assertThat(Ed25519.verify(key, new byte[] {1}, Arrays.copyOf(signature, 63)))
                .isFalse();
        assertThat(Ed25519.verify(key, new byte[] {1}, new byte[0])).isFalse();
    }

    @Test
    void refuses_keys_of_small_order_and_keys_that_are_not_canonical() {
        byte[] zero = new byte[32];
        assertThat(Ed25519.defect(zero)).isEqualTo("the point is of small order");
        byte[] signed = zero.clone();
        signed[31] = (byte) 0x80;
        assertThat(Ed25519.defect(signed)).isEqualTo("the point is of small order");
        byte[] above = new byte[32];
        Arrays.fill(above, (byte) 0xFF);
        above[31] = 0x7F;
        assertThat(Ed25519.defect(above)).isEqualTo("the encoding is not canonical");
        assertThat(Ed25519.defect(new byte[31])).isEqualTo("expected 32 bytes, found 31");
        assertThat(Ed25519.verify(zero, new byte[0], new byte[64])).isFalse();
    }

    @Test
    void lists_the_points_whose_eightfold_is_the_neutral_one() {
        // y of order 8 solves y^4 (d) + ... ; checked by doubling on the curve rather than by trust in a table
        BigInteger p = BigInteger.ONE.shiftLeft(255).subtract(BigInteger.valueOf(19));
        BigInteger d = BigInteger.valueOf(-121665)
                .multiply(BigInteger.valueOf(121666).modInverse(p))
                .mod(p);
        for (String hex : new String[] {
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"
        }) {
            byte[] little = HEX.parseHex(hex);
            BigInteger y = BigInteger.ZERO;
            for (int i = 31; i >= 0; i--) {
                y = y.shiftLeft(8).add(BigInteger.valueOf(little[i] & 0xFF));
            }
            BigInteger y2 = y.multiply(y).mod(p);
            // x^2 from -x^2 + y^2 = 1 + d x^2 y^2
            BigInteger x2 = y2.subtract(BigInteger.ONE)
                    .multiply(d.multiply(y2).add(BigInteger.ONE).modInverse(p))
                    .mod(p);
            // doubling gives y' = (y^2 + x^2) / (2 + x^2 - y^2), which is 0 for a point of order 8: its double has
            // order 4
            assertThat(y2.add(x2).mod(p)).isEqualTo(BigInteger.ZERO);
        }
    }

    @Test
    void derives_the_public_key_that_the_platform_generates() throws NoSuchAlgorithmException {
        for (int i = 0; i < 20; i++) {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            assertThat(Ed25519.publicKeyOf(Ed25519.raw(pair.getPrivate()))).isEqualTo(Ed25519.raw(pair.getPublic()));
        }
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        assertThatThrownBy(() -> Ed25519.raw(rsa.getPublic())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ed25519.raw(rsa.getPrivate())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writes_and_reads_base58_strictly() {
        Random random = new Random(58);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(70)];
            random.nextBytes(bytes);
            Arrays.fill(bytes, 0, Math.min(bytes.length, random.nextInt(4)), (byte) 0);
            String text = Base58.encode(bytes);
            if (bytes.length > 0) {
                assertThat(Base58.decode(text, bytes.length)).isEqualTo(bytes);
            }
            assertThat(Base58.decode(text, bytes.length + 1)).isNull();
            assertThat(Base58.decode(text + "0", bytes.length)).isNull();
        }
        // the sample of the multibase draft
        assertThat(Base58.encode("Multibase is awesome! \\o/".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo("zYAjKoNbau5KiqmHPmSxYCvn66dA1vLmwbt");
        assertThat(Base58.decode("z" + "z".repeat(10_000_000), 64)).isNull();
    }

    static Json member(Json object, String name) {
        return ((Json.Obj) object).members().get(name);
    }

    static Json.Arr array(Json object, String name) {
        return (Json.Arr) member(object, name);
    }
}
