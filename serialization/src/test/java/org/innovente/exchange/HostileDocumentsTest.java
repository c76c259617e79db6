package org.innovente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that mean harm, or that were damaged on the way: a clear refusal each time, never anything worse. */
class HostileDocumentsTest {

    private static Format format(String id) {
        return Formats.builtIn().find(id).orElseThrow();
    }

    private static List<String> codes(Conversion conversion) {
        return conversion.read().report().findings().stream()
                .map(finding -> finding.code().id())
                .toList();
    }

    static Stream<Arguments> xml() {
        String bomb = "<!DOCTYPE lheo [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><lheo>&c;</lheo>";
        return Stream.of(
                Arguments.of(
                        "external entity",
                        "<!DOCTYPE lheo SYSTEM 'file:///etc/passwd'><lheo>&x;</lheo>",
                        "exchange.doctype"),
                Arguments.of(
                        "external entity over the net",
                        "<!DOCTYPE lheo [<!ENTITY x SYSTEM 'http://127.0.0.1:1/'>]><lheo>&x;</lheo>",
                        "exchange.doctype"),
                Arguments.of(
                        "parameter entity",
                        "<!DOCTYPE lheo [<!ENTITY % x SYSTEM 'http://127.0.0.1:1/x'> %x;]><lheo/>",
                        "exchange.doctype"),
                Arguments.of("billion laughs", bomb, "exchange.doctype"),
                Arguments.of("undeclared entity", "<lheo>&x;</lheo>", "exchange.syntax"),
                Arguments.of("deep nesting", "<a>".repeat(200_000), "exchange.limit"),
                Arguments.of(
                        "many attributes", "<a " + "b%d='' ".repeat(1) + manyAttributes() + "/>", "exchange.syntax"),
                Arguments.of("XML 1.1", "<?xml version='1.1'?><lheo/>", "exchange.xml-version"),
                Arguments.of(
                        "another encoding than said",
                        "<?xml version='1.0' encoding='UTF-7'?><lheo/>",
                        "exchange.encoding"),
                Arguments.of("cut off", "<lheo><offres>", "exchange.syntax"),
                Arguments.of("not XML", "lheo", "exchange.syntax"),
                Arguments.of("empty", "", "exchange.empty"),
                Arguments.of("white space", " \n ", "exchange.empty"),
                Arguments.of("NUL", "<lheo>\u0000</lheo>", "exchange.syntax"),
                Arguments.of("two roots", "<lheo/><lheo/>", "exchange.syntax"));
    }

    private static String manyAttributes() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            out.append('a').append(i).append("='' ");
        }
        return out.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("xml")
    void hostile_xml_is_refused(String name, String text, String code) {
        for (String id : List.of("lheo", "orebut", "rncp")) {
            String root = switch (id) {
                case "lheo" -> "<lheo>";
                case "rncp" -> "<FICHES>";
                default -> "<referentiel_competence>";
            };
            String own =
                    text.startsWith("<a>") ? root + text : text.replace("lheo", root.substring(1, root.length() - 1));
            Conversion conversion = Exchanges.read(format(id), own);

            // What is no XML is a table to the reader of fiches.
            boolean table = id.equals("rncp") && name.equals("not XML");
            assertThat(codes(conversion)).as(id).contains(table ? "exchange.wrong-format" : code);
            assertThat(conversion.read().partial()).isEmpty();
        }
    }

    static Stream<Arguments> json() {
        return Stream.of(
                Arguments.of("deep nesting", "[".repeat(100_000), "case.no-document"),
                Arguments.of("deep nesting inside", "{\"CFDocument\":" + "[".repeat(100_000), "exchange.limit"),
                Arguments.of("ladder", "{\"x\":" + "[{\"\":".repeat(10_000), "exchange.limit"),
                Arguments.of("cut off", "{\"CFDocument\":{\"title\":\"x\"", "exchange.syntax"),
                Arguments.of("empty", "", "exchange.empty"),
                Arguments.of("white space", " \n ", "exchange.empty"),
                Arguments.of("repeated member", "{\"CFDocument\":{},\"CFDocument\":{}}", "exchange.syntax"),
                Arguments.of("half a surrogate pair", "{\"CFDocument\":{\"title\":\"\\ud800\"}}", "exchange.encoding"),
                Arguments.of("two documents", "{\"CFDocument\":{\"title\":\"x\"}}{}", "exchange.syntax"),
                Arguments.of("comment", "{/* */\"CFDocument\":{}}", "exchange.syntax"),
                Arguments.of("long number", "{\"CFDocument\":{\"x\":" + "9".repeat(5_000) + "}}", "exchange.limit"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("json")
    void hostile_json_is_refused(String name, String text, String code) {
        Conversion conversion = Exchanges.read(format("case-1.1"), text);

        assertThat(codes(conversion)).contains(code);
        assertThat(conversion.read().partial()).isEmpty();
    }

    @Test
    void nothing_is_fetched_from_a_file(@TempDir Path folder) throws IOException {
        Path secret = folder.resolve("secret");
        Files.writeString(secret, "TOP SECRET");
        String text = "<!DOCTYPE lheo [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><lheo numero='&x;'>&x;</lheo>";

        assertThat(Exchanges.describe(
                        Exchanges.read(format("lheo"), text).read().report()))
                .doesNotContain("SECRET");
    }

    @Test
    void other_encodings_of_json_are_refused_and_those_of_xml_are_read() {
        String json = "{\"CFDocument\":{\"identifier\":\"x\",\"title\":\"été\"}}";
        for (Charset charset :
                List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
            Conversion conversion = Exchanges.read(format("case-1.0"), json.getBytes(charset));
            assertThat(conversion.read().partial()).as(charset.name()).isEmpty();
        }
        String xml =
                "<?xml version='1.0' encoding='windows-1252'?><referentiel_competence specialite='é'><competences/><parcours/></referentiel_competence>";
        Conversion conversion = Exchanges.read(format("orebut"), xml.getBytes(Charset.forName("windows-1252")));
        assertThat(Exchanges.catalogue(conversion).id().value()).isEqualTo("BUT-é");
        Conversion broken = Exchanges.read(
                format("orebut"), xml.replace("windows-1252", "UTF-8").getBytes(Charset.forName("windows-1252")));
        assertThat(codes(broken)).contains("exchange.encoding");
    }

    @Test
    void a_byte_order_mark_is_no_fault() {
        assertThat(Exchanges.read(format("orebut"), "\uFEFF<referentiel_competence specialite='x'/>")
                        .read()
                        .value())
                .isPresent();
        assertThat(Exchanges.read(format("case-1.0"), "\uFEFF{\"CFDocument\":{\"identifier\":\"x\",\"title\":\"t\"}}")
                        .read()
                        .value())
                .isPresent();
    }

    @Test
    void overlong_utf_8_is_refused() {
        byte[] bytes = "{\"CFDocument\":{\"title\":\"xx\"}}".getBytes(StandardCharsets.UTF_8);
        bytes[24] = (byte) 0xC0;
        bytes[25] = (byte) 0xAF;

        assertThat(codes(Exchanges.read(format("case-1.0"), bytes))).containsExactly("exchange.encoding");
    }

    private static byte[] gzip(int megabytes, String prefix) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(prefix.getBytes(StandardCharsets.UTF_8));
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) ' ');
            for (int i = 0; i < megabytes; i++) {
                out.write(block);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_compressed_document_is_read_and_a_bomb_meets_the_limit() throws IOException {
        byte[] honest = gzip(0, "<referentiel_competence specialite='x'/>");
        assertThat(Exchanges.read(format("orebut"), honest).read().value()).isPresent();

        for (String id : List.of("case-1.0", "lheo", "orebut", "rncp")) {
            String prefix = id.startsWith("case") ? "{\"CFItems\":[" : id.equals("rncp") ? "<FICHES>" : "<lheo>";
            Conversion bomb = Exchanges.read(format(id), gzip(64, prefix), ExchangeOptions.DEFAULT.untrusted());
            assertThat(codes(bomb)).as(id).contains("exchange.limit");
        }
    }

    @Test
    void one_token_without_end_meets_the_limit() {
        ExchangeOptions small = ExchangeOptions.DEFAULT.withLimits(1 << 30, 64, 1_000, 1_000_000);
        assertThat(codes(Exchanges.read(
                        format("lheo"), ("<lheo a='" + "x".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8), small)))
                .containsExactly("exchange.limit");
        assertThat(codes(Exchanges.read(
                        format("case-1.0"),
                        ("{\"a\":\"" + "x".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8),
                        small)))
                .containsExactly("exchange.limit");
    }

    @Test
    void a_stream_that_fails_or_stands_still_is_reported() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        InputStream stuck = new InputStream() {
            private int first = '<';

            @Override
            public int read() {
                int result = first;
                first = 'a';
                return result;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return 0;
            }
        };
        for (String id : List.of("case-1.0", "lheo", "orebut", "rncp")) {
            assertThat(codes(format(id).read(failing, ExchangeOptions.DEFAULT))).containsExactly("exchange.io");
        }
        assertThat(codes(format("lheo").read(stuck, ExchangeOptions.DEFAULT))).containsExactly("exchange.io");
    }

    @Test
    void a_document_cut_at_any_byte_is_refused_or_read_and_nothing_else() {
        byte[] lheo = Exchanges.resource(org.innovente.exchange.lheo.LheoFormat.class, "good.xml");
        for (int length = 0; length < lheo.length - 2; length += 7) {
            Conversion conversion = Exchanges.read(format("lheo"), Arrays.copyOf(lheo, length));
            assertThat(conversion.read().value()).isEmpty();
            assertThat(conversion.read().report().hasErrors()).isTrue();
        }
    }

    @Test
    void a_document_cut_at_any_byte_of_a_published_package_is_refused() {
        byte[] bytes = Exchanges.bytes(Corpus.require("case/opensalt-test-Utf8TestFramework.json"));
        for (int length = 0; length < bytes.length - 2; length++) {
            assertThat(Exchanges.read(format("case-1.0"), Arrays.copyOf(bytes, length))
                            .read()
                            .value())
                    .isEmpty();
        }
    }

    @Test
    void the_parser_reads_no_further_than_it_must_to_refuse() {
        CountingStream endless = new CountingStream();

        assertThat(codes(format("lheo").read(endless, ExchangeOptions.DEFAULT.untrusted())))
                .contains("exchange.limit");
        assertThat(endless.count).isLessThan(40L << 20);
    }

    /** A document that never ends. */
    private static final class CountingStream extends InputStream {
        private static final byte[] START = "<lheo><offres>".getBytes(StandardCharsets.UTF_8);
        private static final byte[] REST = "<extras/>".getBytes(StandardCharsets.UTF_8);
        private long count;

        @Override
        public int read() {
            long at = count++;
            return at < START.length ? START[(int) at] : REST[(int) ((at - START.length) % REST.length)];
        }
    }

    @Test
    void bytes_are_closed_by_whoever_opened_them() {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream("<lheo/>".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        format("lheo").read(in, ExchangeOptions.DEFAULT);

        assertThat(closed[0]).isFalse();
    }
}
