package org.innovente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.innovente.testing.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Large documents in a small virtual machine: it has room for the catalogue and little more, and none for a tree of the whole
 * document. The figures for 100 MB are in examples/benchmarks/README.md.
 */
class MemoryBoundTest {

    @ParameterizedTest
    @CsvSource({
        "case-1.1, 25000, 17, 64",
        "lheo, 8000, 12, 48",
        "csv, 60000, 12, 96",
    })
    void a_large_document_is_read_beside_its_catalogue(String format, int parts, int megabytes, int heap)
            throws IOException, InterruptedException {
        assertThat(size(document(format, parts))).isGreaterThan(megabytes * 1_000_000L);
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        MemoryBoundTest.class.getName(),
                        format,
                        "" + parts)
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(child.waitFor()).as(said).isZero();
        assertThat(said.strip()).endsWith("" + parts);
    }

    /** Our tests stand beside the class path, where they are patched into a named module, and our classes on the module path. */
    private static String classPath() {
        return Stream.of(
                        Repository.root()
                                .resolve("serialization/target/test-classes")
                                .toString(),
                        System.getProperty("java.class.path"),
                        System.getProperty("jdk.module.path", ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Reads a document and prints how many competencies or modules it has. */
    public static void main(String[] args) {
        Conversion read = Formats.builtIn()
                .find(args[0])
                .orElseThrow()
                .read(document(args[0], Integer.parseInt(args[1])), ExchangeOptions.DEFAULT);
        var catalogue = read.read().partial().orElseThrow();
        System.out.println(catalogue.modules().size()
                + catalogue.frameworks().stream()
                        .mapToInt(framework -> framework.competencies().size())
                        .sum());
    }

    private static long size(InputStream in) throws IOException {
        return in.transferTo(OutputStream.nullOutputStream());
    }

    private static InputStream document(String format, int parts) {
        return switch (format) {
            case "csv" ->
                made(Stream.concat(
                        Stream.of("Code;Intitulé (fr);ECTS;CM (h);Présentation (fr)\n"),
                        list(
                                parts,
                                i -> "M-" + i + ";Conduire un projet " + i + ";2,5;12;\""
                                        + "Choisir une protection, la défendre devant ses pairs et en tenir le budget. "
                                                .repeat(2)
                                        + i + "\"\n")));
            case "lheo" ->
                made(Stream.of(
                                Stream.of("<lheo xmlns=\"http://lheo.gouv.fr/2.3\"><offres>"),
                                list(parts, MemoryBoundTest::formation),
                                Stream.of("</offres></lheo>"))
                        .flatMap(each -> each));
            default ->
                made(Stream.of(
                                Stream.of("{\"CFDocument\":{\"identifier\":\"" + uuid('d', 1)
                                        + "\",\"uri\":\"https://e.example/d\",\"creator\":\"c\",\"title\":\"t\",\"language\":\"en\","
                                        + "\"lastChangeDateTime\":\"2024-01-02T03:04:05Z\"},\"CFItems\":["),
                                list(parts, MemoryBoundTest::item),
                                Stream.of("],\"CFAssociations\":["),
                                list(parts, MemoryBoundTest::edge),
                                Stream.of("]}"))
                        .flatMap(each -> each));
        };
    }

    private static Stream<String> list(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text);
    }

    private static String uuid(char kind, int number) {
        String digits = "" + number;
        return kind + "0000000-0000-4000-8000-" + "0".repeat(12 - digits.length()) + digits;
    }

    private static String item(int i) {
        return (i == 0 ? "" : ",") + "{\"identifier\":\"" + uuid('a', i) + "\",\"uri\":\"https://e.example/i/" + i
                + "\",\"fullStatement\":\"Choose and defend the protection that fits an innovation, number " + i
                + ".\",\"humanCodingScheme\":\"C." + i + "\",\"CFItemType\":\"Ability\","
                + "\"lastChangeDateTime\":\"2024-01-02T03:04:05Z\"}";
    }

    private static String edge(int i) {
        return (i == 0 ? "" : ",") + "{\"identifier\":\"" + uuid('e', i) + "\",\"uri\":\"https://e.example/e/" + i
                + "\",\"associationType\":\"isChildOf\",\"sequenceNumber\":" + (i + 1)
                + ",\"originNodeURI\":{\"title\":\"C." + i + "\",\"identifier\":\"" + uuid('a', i)
                + "\",\"uri\":\"https://e.example/i/" + i
                + "\"},\"destinationNodeURI\":{\"title\":\"t\",\"identifier\":\""
                + uuid('d', 1) + "\",\"uri\":\"https://e.example/d\"},\"lastChangeDateTime\":\"2024-01-02T03:04:05Z\"}";
    }

    private static String formation(int i) {
        return "<formation numero=\"F" + i + "\"><intitule-formation>Protéger l'innovation " + i
                + "</intitule-formation><objectif-formation>" + "Choisir une protection et la défendre. ".repeat(8)
                + "</objectif-formation><contenu-formation>" + "Brevet, marque, secret, contrat. ".repeat(32)
                + "</contenu-formation><identifiant-module>M" + i + "</identifiant-module></formation>";
    }

    /** A stream of texts of which only one exists at a time. */
    private static InputStream made(Stream<String> texts) {
        Iterator<String> each = texts.iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return each.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(each.next().getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
