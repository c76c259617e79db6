package org.innovente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.innovente.json.Documents.codes;
import static org.innovente.json.Documents.lines;
import static org.innovente.json.Documents.readAnything;
import static org.innovente.json.Documents.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.finding.Finding;
import org.innovente.finding.Read;
import org.innovente.finding.Severity;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Hostile and faulty input; the numbers are those of the table of hostile cases in the reliability reference. */
class HostileInputTest {

    private static final CatalogueJson JSON = CatalogueJson.standard();

    private static String catalogue(String members) {
        return "{\"format-version\":1,\"id\":\"c\"" + (members.isEmpty() ? "" : "," + members) + "}";
    }

    private static Finding only(Read<?> read) {
        assertThat(read.report().findings()).hasSize(1);
        return read.report().findings().get(0);
    }

    @Test
    void h001_h002_nothing_at_all_is_an_empty_document() {
        for (String text : new String[] {"", " ", "\n\t \r\n", "\uFEFF", "\uFEFF \n"}) {
            assertThat(lines(JSON.read(utf8(text)))).containsExactly("1:1 json.empty");
        }
    }

    @Test
    void h003_a_byte_order_mark_is_passed_and_columns_do_not_count_it() {
        assertThat(JSON.read(utf8("\uFEFF" + catalogue(""))).value()).isPresent();
        assertThat(lines(JSON.read(utf8("\uFEFF{\"format-version\":1,\"id\":7}"))))
                .containsExactly("1:26 json.type /id");
    }

    @Test
    void h004_other_unicode_encodings_are_named() {
        for (String name : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            for (String mark : new String[] {"", "\uFEFF"}) {
                byte[] bytes = (mark + catalogue("")).getBytes(Charset.forName(name));
                Finding finding = only(JSON.read(bytes));
                assertThat(finding.code()).isEqualTo(JsonCode.ENCODING);
                assertThat(finding.arguments()).containsEntry("encoding", name).containsEntry("problem", "other");
            }
        }
    }

    @Test
    void h005_latin_1_is_suspected_at_its_byte() {
        byte[] bytes = catalogue("\n\"title\":{\"fr\":\"Métier d'été\"}").getBytes(StandardCharsets.ISO_8859_1);
        Finding finding = only(JSON.read(bytes));
        assertThat(finding.arguments())
                .containsEntry("problem", "suspected")
                .containsEntry("encoding", "ISO-8859-1")
                .containsEntry("offset", "46");
        assertThat(finding.location()).hasToString("2:17");
    }

    @Test
    void h006_ill_formed_utf_8_is_refused() {
        int[][] sequences = {
            {0xC0, 0xAF},
            {0xE0, 0x80, 0xAF},
            {0xF0, 0x80, 0x80, 0xAF},
            {0xED, 0xA0, 0x80},
            {0xED, 0xBF, 0xBF},
            {0xF4, 0x90, 0x80, 0x80},
            {0xF8, 0x88, 0x80, 0x80, 0x80},
            {0xFC, 0x84, 0x80, 0x80, 0x80, 0x80},
            {0x80},
            {0xE2, 0x82},
            {0xFF},
            {0xFE}
        };
        for (int[] sequence : sequences) {
            byte[] head = utf8("{\"format-version\":1,\"id\":\"");
            byte[] tail = utf8("\"}");
            byte[] bytes = Arrays.copyOf(head, head.length + sequence.length + tail.length);
            for (int i = 0; i < sequence.length; i++) {
                bytes[head.length + i] = (byte) sequence[i];
            }
            System.arraycopy(tail, 0, bytes, head.length + sequence.length, tail.length);
            Read<Catalogue> read = JSON.read(bytes);
            assertThat(codes(read)).as(Arrays.toString(sequence)).containsExactly("json.encoding");
            assertThat(only(read).arguments()).containsEntry("offset", "26");
        }
    }

    @Test
    void h007_half_a_character_is_refused_in_names_and_values() {
        assertThat(codes(JSON.read(catalogue("\"title\":{\"fr\":\"a\\ud800b\"}"))))
                .containsExactly("json.lone-surrogate");
        assertThat(codes(JSON.read(catalogue("\"x-a\":\"\\udc00\"")))).containsExactly("json.lone-surrogate");
        assertThat(JSON.read(catalogue("\"x\\ud800\":1")).value()).isEmpty();
        assertThat(JSON.read(catalogue("\"title\":{\"fr\":\"\\ud83d\\ude00\"}")).value())
                .isPresent();
        assertThat(codes(JSON.read((CharSequence) catalogue("\"title\":{\"fr\":\"a\ud800b\"}"))))
                .containsExactly("json.encoding");
    }

    @Test
    void h008_h050_h051_ids_hold_no_control_invisible_or_outer_space_characters() {
        for (String id : new String[] {
            "a\\u0000b", "a\\u001Fb", "a\\u202Eb", "a\\u200Bb", "a\\uFEFFb", " a", "a ", "\\u00A0a", "\\t", "", "a\\nb"
        }) {
            Read<Catalogue> read = JSON.read(catalogue("\"modules\":[{\"id\":\"" + id + "\"}]"));
            assertThat(codes(read)).as(id).containsExactly("value.invalid");
        }
        assertThat(readAnything(utf8("\"a\0b\"")).value()).isEmpty();
    }

    @Test
    void h010_h031_what_follows_or_is_not_json_is_refused_with_a_hint() {
        assertThat(lines(readAnything(utf8("{}{}")))).containsExactly("1:3 json.trailing-content");
        String[][] cases = {
            {"{} x", "word"},
            {"{\"a\":1,}", "trailing-comma"},
            {"[1,]", "trailing-comma"},
            {"{\"a\":1} // c", "comment"},
            {"/* c */ {}", "comment"},
            {"# c\n{}", "comment"},
            {"{'a':1}", "single-quote"},
            {"{\"a\":'b'}", "single-quote"},
            {"{a:1}", "unquoted-name"},
            {"{\"a\":1 \"b\":2}", "missing-comma"},
            {"[NaN]", "not-a-number"},
            {"[-Infinity]", "not-a-number"},
            {"[+1]", "number"},
            {"[01]", "leading-zero"},
            {"[1.]", "number"},
            {"[.5]", "number"},
            {"[True]", "capital-word"},
            {"[\"\t\"]", "control-character"},
            {"[\"\\x\"]", "escape"},
            {"[1e]", "number"}
        };
        for (String[] one : cases) {
            Finding finding = only(readAnything(utf8(one[0])));
            assertThat(finding.code()).as(one[0]).isEqualTo(JsonCode.SYNTAX);
            assertThat(finding.arguments()).as(one[0]).containsEntry("problem", one[1]);
        }
    }

    @Test
    void h011_streams_that_fail_stall_or_trickle() throws IOException {
        byte[] bytes = utf8(catalogue(""));
        InputStream failing = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == 10) {
                    throw new IOException("the line went dead");
                }
                return bytes[at++];
            }

            @Override
            public int read(byte[] target, int off, int len) throws IOException {
                target[off] = (byte) read();
                return 1;
            }
        };
        assertThatThrownBy(() -> JSON.read(failing))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("beyond byte 10")
                .hasMessageContaining("the line went dead");
        InputStream stalling = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] target, int off, int len) {
                return 0;
            }
        };
        assertThat(only(JSON.read(stalling)).arguments()).containsEntry("limit", "empty-reads");
        InputStream trickling = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int off, int len) {
                return super.read(target, off, Math.min(len, 1));
            }
        };
        assertThat(JSON.read(trickling).value()).isPresent();
    }

    @Test
    void h012_an_endless_stream_ends_at_the_limit() throws IOException {
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                return at++ == 0 ? '{' : ' ';
            }
        };
        Read<Catalogue> read = JSON.withLimits(Limits.untrusted()).read(endless);
        assertThat(only(read).arguments())
                .containsEntry("limit", "document-bytes")
                .containsEntry("value", "33554432")
                .containsEntry("knob", "Limits.withDocumentBytes");
    }

    @Test
    void h018_h019_h030_nesting_is_bounded_everywhere() {
        String ladder = "[{\"\":".repeat(50_000);
        for (String text : new String[] {
            "[".repeat(100_000),
            ladder,
            catalogue("\"x-a\":" + "[".repeat(1_000) + "]".repeat(1_000)),
            catalogue("\"modules\":[{\"id\":\"A\",\"prerequisite\":" + "{\"all-of\":[".repeat(1_000))
        }) {
            Read<Catalogue> read = JSON.read(utf8(text));
            assertThat(codes(read)).contains("limit.exceeded");
            assertThat(read.report().findings().stream().filter(f -> f.code() == JsonCode.LIMIT))
                    .allSatisfy(f -> assertThat(f.arguments()).containsEntry("limit", "nesting"));
        }
    }

    @Test
    void h020_a_duplicate_is_found_however_it_is_spelled() {
        assertThat(lines(JSON.read(catalogue("\"\\u0069d\":\"d\"")))).containsExactly("1:30 json.duplicate-member /id");
        assertThat(codes(JSON.read(catalogue("\"x-a\":{\"b\":1,\"c\":{\"d\":1,\"d\":1}}"))))
                .containsExactly("json.duplicate-member");
        Catalogue kept = JSON.read(catalogue("\"x-a\":{\"b\":1,\"b\":{\"c\":2,\"c\":3},\"d\":4}"))
                .partial()
                .orElseThrow();
        assertThat(kept.extensions().find("x-a")).contains("{\"b\":1,\"d\":4}");
        StringBuilder many = new StringBuilder("{");
        for (int i = 0; i < 100; i++) {
            many.append("\"n").append(i).append("\":0,");
        }
        assertThat(codes(readAnything(utf8(many + "\"n99\":1}")))).containsExactly("json.duplicate-member");
        assertThat(codes(readAnything(utf8(many + "\"n3\":1}")))).containsExactly("json.duplicate-member");
    }

    @Test
    void h021_h022_h023_numbers_are_bounded_before_they_are_computed() {
        for (String number :
                new String[] {"1e10000000", "1e400", "1E-999", "1".repeat(41), "0." + "1".repeat(21), "1".repeat(31)}) {
            Read<Catalogue> read = JSON.read(catalogue("\"x-a\":" + number));
            assertThat(only(read).code()).as(number).isEqualTo(JsonCode.LIMIT);
        }
        for (String number : new String[] {"1.5e3", "-0", "12345678901234567890", "0.00000000000000000001"}) {
            assertThat(JSON.read(catalogue("\"x-a\":" + number)).value())
                    .as(number)
                    .isPresent();
        }
        for (String credits :
                new String[] {"1e1", "+1", "01", "1.", ".5", " 1", "1,5", "", "1".repeat(31), "0." + "1".repeat(21)}) {
            Read<Catalogue> read =
                    JSON.read(catalogue("\"modules\":[{\"id\":\"A\",\"credits\":{\"ects\":\"" + credits + "\"}}]"));
            assertThat(codes(read)).as(credits).containsExactly("value.invalid");
        }
        assertThat(codes(JSON.read("{\"format-version\":99999999999999999999,\"id\":\"c\"}")))
                .contains("value.invalid");
        assertThat(codes(JSON.read("{\"format-version\":1" + "0".repeat(1_000_000) + "}")))
                .contains("limit.exceeded");
    }

    @Test
    void h024_long_texts_long_names_and_many_members() {
        assertThat(only(JSON.read(catalogue("\"title\":{\"fr\":\"" + "x".repeat(20_000_000) + "\"}")))
                        .arguments())
                .containsEntry("limit", "string-length");
        assertThat(only(JSON.read(catalogue("\"" + "n".repeat(1_000_000) + "\":1")))
                        .arguments())
                .containsEntry("limit", "name-length");
        StringBuilder members = new StringBuilder("\"x-a\":{\"\":0");
        for (int i = 0; i < 300_000; i++) {
            members.append(",\"").append(i).append("\":0");
        }
        byte[] bytes = utf8(catalogue(members + "}"));
        assertThat(only(JSON.withLimits(Limits.standard().withTokens(300_000)).read(bytes))
                        .arguments())
                .containsEntry("limit", "tokens");
        Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThat(JSON.read(bytes).value()).isPresent());
        assertThat(only(JSON.withLimits(Limits.standard().withEntities(2))
                                .read(catalogue("\"modules\":[{\"id\":\"A\"},{\"id\":\"B\"},{\"id\":\"C\"}]")))
                        .arguments())
                .containsEntry("limit", "entities");
    }

    @Test
    void h025_unknown_members_are_kept_noted_and_errors_when_strict() {
        String json = catalogue("\"modules\":[{\"id\":\"A\",\"colour\":{\"b\":[1, 2.50]},\"x-own\":true}]");
        Read<Catalogue> read = JSON.read(json);
        assertThat(lines(read)).containsExactly("1:51 json.unknown-member /modules/0/colour");
        assertThat(only(read).severity()).isEqualTo(Severity.NOTE);
        assertThat(only(read).subject()).isEqualTo("module A");
        assertThat(JSON.compact().toJson(read.orThrow())).isEqualTo(json.replace("1, 2", "1,2"));
        assertThat(JSON.strict().read(json).value()).isEmpty();
        assertThat(JSON.strict().read(catalogue("\"x-own\":1")).value()).isPresent();
    }

    @Test
    void h026_what_must_be_understood_and_is_not_refuses_the_document() {
        Read<Catalogue> read = JSON.read(catalogue("\"must-understand\":[\"urn:example:quota\"]"));
        assertThat(codes(read)).containsExactly("json.must-understand");
        assertThat(read.value()).isEmpty();
    }

    @Test
    void h028_h029_names_that_mean_something_elsewhere_are_data_here() {
        for (String name : new String[] {"@type", "class", "__proto__", "constructor", "$ref", "$id", "$schema"}) {
            String json = catalogue("\"" + name + "\":\"javax.naming.InitialContext\"");
            assertThat(JSON.compact().toJson(JSON.read(json).orThrow())).isEqualTo(json);
        }
    }

    @Test
    void h032_h033_lines_and_columns_count_as_editors_do() {
        assertThat(lines(JSON.read("{\"format-version\":1,\r\n\"x-a\":1,\r\"x-b\":\"\u2028\",\n \"id\":7}")))
                .containsExactly("4:7 json.type /id");
        assertThat(lines(JSON.read("{\"format-version\":1,\n\t\"x-a\":\"😀e\u0301\",\"id\":7}")))
                .containsExactly("2:20 json.type /id");
        assertThat(lines(readAnything(utf8("{\"a\":\"😀e\u0301\",\"b\": x}")))).hasSize(1);
    }

    @Test
    void h045_h046_ids_and_names_with_equal_hashes_cost_no_more_than_others() {
        StringBuilder modules = new StringBuilder();
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 1 << 15; i++) {
            StringBuilder id = new StringBuilder();
            for (int bit = 0; bit < 15; bit++) {
                id.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            modules.append(i == 0 ? "" : ",").append("{\"id\":\"").append(id).append("\"}");
            members.append(i == 0 ? "" : ",").append('"').append(id).append("\":0");
        }
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            Catalogue catalogue =
                    JSON.read(catalogue("\"modules\":[" + modules + "]")).orThrow();
            assertThat(catalogue.findModule(ModuleId.parse("Aa".repeat(15)))).isPresent();
            Read<Catalogue> many = JSON.read(catalogue("\"x-a\":{" + members + "}"));
            assertThat(many.value().isPresent() || codes(many).contains("limit.exceeded"))
                    .isTrue();
        });
    }

    @Test
    void h047_h052_ids_are_compared_exactly_and_may_hold_what_people_write() {
        String ids =
                "[{\"id\":\"GE37\"},{\"id\":\"ge37\"},{\"id\":\"GEOS 4300\"},{\"id\":\"a/b~1\"},{\"id\":\"..\"},{\"id\":\"#x\"}]";
        Read<Catalogue> read = JSON.read(catalogue("\"modules\":" + ids));
        assertThat(lines(read)).isEmpty();
        assertThat(read.orThrow().modules()).hasSize(6);
        assertThat(codes(JSON.read(catalogue("\"modules\":[{\"id\":\"" + "x".repeat(513) + "\"}]"))))
                .containsExactly("value.invalid");
        assertThat(lines(JSON.read(catalogue("\"a/b~c\":{\"d\":1,\"d\":2}"))))
                .contains("1:45 json.duplicate-member /a~1b~0c/d");
    }
}
