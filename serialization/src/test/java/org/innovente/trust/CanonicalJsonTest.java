package org.innovente.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.innovente.finding.Finding;
import org.innovente.finding.Read;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    private static final String VECTORS = "reliability/rfc8785-jcs/testdata/";

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
    void writes_the_published_vectors_byte_for_byte(String name) throws IOException {
        byte[] input = Files.readAllBytes(Corpus.require(VECTORS + "input/" + name + ".json"));
        byte[] output = Files.readAllBytes(Corpus.require(VECTORS + "output/" + name + ".json"));
        String hex = Files.readString(Corpus.require(VECTORS + "outhex/" + name + ".txt"))
                .replaceAll("\\s", "");

        byte[] canonical = CanonicalJson.of(input).orThrow();

        assertThat(canonical).isEqualTo(output).isEqualTo(HexFormat.of().parseHex(hex));
        assertThat(CanonicalJson.of(canonical).orThrow()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"b\":1, \"a\":[ ]}|{\"a\":[],\"b\":1}",
                "{\"\":1,\"\\n\":2}|{\"\":1,\"\\n\":2}",
                "-0|0",
                "1E30|1e+30",
                "4.50|4.5",
                "1E-999|0",
                "\"\\u0041\\/\\u001F\\u007f\"|\"A/\\u001f\u007f\"",
            })
    void has_one_spelling_for_what_is_the_same(String document, String canonical) {
        assertThat(canonical(document)).isEqualTo(canonical);
    }

    @Test
    void sorts_members_by_utf_16_code_units() {
        // U+1F600 starts with the unit D83D, which comes before FFFD although the character comes after it
        assertThat(canonical("{\"\uFFFD\":1,\"😀\":2}")).isEqualTo("{\"😀\":2,\"\uFFFD\":1}");
    }

    @Test
    void skips_a_byte_order_mark() {
        assertThat(canonical("\uFEFF{}")).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"a\":1}|syntax",
                "{\"a\":1,\"\\u0061\":2}|syntax",
                "\"\\ud800\"|lone-surrogate",
                "[\"\\udc00\\ud800\"]|lone-surrogate",
                "{\"\\ud800\":1}|syntax",
                "1e400|out-of-range",
                "{} {}|trailing",
                "[1]x|syntax",
                "[1|syntax",
                "[1,]|syntax",
                "NaN|syntax",
                "01|syntax",
                "// note|syntax",
            })
    void refuses_what_two_readers_could_read_differently(String document, String reason) {
        assertThat(refused(CanonicalJson.of(document.getBytes(StandardCharsets.UTF_8))))
                .returns(TrustCode.NOT_I_JSON, Finding::code)
                .returns(reason, finding -> finding.arguments().get("reason"));
    }

    @Test
    void refuses_bytes_that_are_not_strict_utf_8() {
        for (byte[] bytes : List.of(
                new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'},
                new byte[] {'"', (byte) 0xE0, (byte) 0x80, (byte) 0xAF, '"'},
                new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
                new byte[] {'"', (byte) 0xE9, '"'},
                new byte[] {'"', (byte) 0xC3})) {
            assertThat(refused(CanonicalJson.of(bytes)).arguments()).containsEntry("reason", "not-utf-8");
        }
        assertThat(refused(CanonicalJson.of(new byte[0])).arguments()).containsEntry("reason", "empty");
        assertThat(refused(CanonicalJson.of("{}".getBytes(StandardCharsets.UTF_16LE)))
                        .code())
                .isEqualTo(TrustCode.NOT_I_JSON);
        assertThat(refused(CanonicalJson.of("{}".getBytes(StandardCharsets.UTF_16)))
                        .code())
                .isEqualTo(TrustCode.NOT_I_JSON);
    }

    @Test
    void refuses_nesting_beyond_its_limit() {
        String deep = "[".repeat(256) + "]".repeat(256);
        assertThat(canonical(deep)).isEqualTo(deep);
        assertThat(refused(CanonicalJson.of("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                        .code())
                .isEqualTo(TrustCode.LIMIT);
    }

    @Test
    void refuses_the_document_cut_at_every_byte() {
        byte[] whole = "{\"a\":[1.5,\"é\\n\",{\"b\":null}],\"c\":true}".getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            assertThat(CanonicalJson.of(Arrays.copyOf(whole, length)).value()).isEmpty();
        }
    }

    @Test
    void hashes_the_canonical_bytes() throws IOException {
        ContentHash hash =
                CanonicalJson.hash("{ }".getBytes(StandardCharsets.UTF_8)).orThrow();

        // sha256sum of the two characters {}
        assertThat(hash).hasToString("sha-256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        assertThat(ContentHash.parse(hash.toString())).isEqualTo(hash);
    }

    @Test
    void agrees_with_itself_on_every_valid_document_of_the_json_test_suite() throws IOException {
        int accepted = 0;
        for (Path file : Corpus.requireAll("reliability/jsontestsuite/test_parsing", ".json")) {
            String name = String.valueOf(file.getFileName());
            Read<byte[]> read = CanonicalJson.of(Files.readAllBytes(file));
            if (name.startsWith("n_")) {
                assertThat(read.value()).as(name).isEmpty();
            } else if (read.value().isPresent()) {
                byte[] canonical = read.orThrow();
                assertThat(CanonicalJson.of(canonical).orThrow()).as(name).isEqualTo(canonical);
                accepted++;
            } else {
                boolean ambiguous = name.startsWith("i_") || name.contains("duplicated_key");
                assertThat(ambiguous).as(name).isTrue();
            }
        }
        assertThat(accepted).isGreaterThan(95);
    }

    @Test
    void has_every_text_in_both_languages() {
        for (TrustCode code : TrustCode.values()) {
            Finding.Builder finding = Finding.builder(code);
            code.arguments().forEach(name -> finding.putArgument(name, "7"));
            assertThat(finding.build().message(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
            assertThat(finding.build().message(Locale.FRENCH)).isNotBlank().doesNotContain("{");
        }
        assertThat(TrustCode.LIMIT.texts().keys(Locale.ENGLISH))
                .isEqualTo(TrustCode.LIMIT.texts().keys(Locale.FRENCH));
    }

    private static String canonical(String document) {
        return new String(
                CanonicalJson.of(document.getBytes(StandardCharsets.UTF_8)).orThrow(), StandardCharsets.UTF_8);
    }

    private static Finding refused(Read<byte[]> read) {
        assertThat(read.value()).isEmpty();
        return read.report().findings().get(0);
    }
}
