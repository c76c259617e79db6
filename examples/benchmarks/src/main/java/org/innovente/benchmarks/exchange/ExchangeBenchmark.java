package org.innovente.benchmarks.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Format;
import org.innovente.exchange.Formats;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each reader beside a bare pass that decodes every name and text of the same document of about 3 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExchangeBenchmark {

    /** The document. */
    @Param({"case", "lheo", "orebut", "orebut-levels", "rncp", "rncp-pack", "csv", "xlsx"})
    public String document = "";

    private Format format = Formats.builtIn().all().get(0);
    private byte[] bytes = new byte[0];

    /** Makes the document. */
    @Setup
    public void make() throws IOException {
        String id = document.equals("case") ? "case-1.1" : document.replaceAll("-.*", "");
        format = Formats.builtIn().find(id).orElseThrow();
        bytes = made().readAllBytes();
    }

    private InputStream made() {
        return switch (document) {
            case "case" -> ExchangeDocuments.casePackage(4_000);
            case "lheo" -> ExchangeDocuments.lheo(1_300);
            case "orebut" -> ExchangeDocuments.orebut(12_000);
            case "orebut-levels" -> ExchangeDocuments.referential(2_100);
            case "rncp" -> ExchangeDocuments.rncp(1_200);
            case "rncp-pack" -> TableDocuments.pack(1_350);
            case "csv" -> TableDocuments.csv(13_000);
            default -> TableDocuments.xlsx(4_200);
        };
    }

    /** The document into a catalogue. */
    @Benchmark
    public Conversion read() {
        return format.read(new ByteArrayInputStream(bytes), ExchangeOptions.DEFAULT);
    }

    /** The tokens of the same document: of JSON, the events of XML, the cells of CSV, inflated where it is a container. */
    @Benchmark
    public long raw() throws IOException, XMLStreamException {
        return switch (document) {
            case "case" -> tokens(bytes);
            case "csv" -> cells(new ByteArrayInputStream(bytes), ';');
            case "rncp-pack", "xlsx" -> files(document.equals("xlsx"));
            default -> events(new ByteArrayInputStream(bytes));
        };
    }

    private long files(boolean isXml) throws IOException, XMLStreamException {
        long characters = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // A parser of XML ends the stream that it reads.
                characters += isXml ? events(new ByteArrayInputStream(zip.readAllBytes())) : cells(zip, ';');
            }
        }
        return characters;
    }

    private static long tokens(byte[] document) throws IOException {
        long characters = 0;
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() || token == JsonToken.FIELD_NAME) {
                    characters += parser.getText().length();
                }
            }
        }
        return characters;
    }

    private static long events(InputStream document) throws XMLStreamException {
        long characters = 0;
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(document);
        while (reader.hasNext()) {
            reader.next();
            if (reader.isStartElement()) {
                characters += reader.getLocalName().length();
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    characters += reader.getAttributeValue(i).length();
                }
            } else if (reader.isCharacters()) {
                characters += reader.getText().length();
            }
        }
        return characters;
    }

    private static long cells(InputStream document, char separator) throws IOException {
        long characters = 0;
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        Reader reader = new BufferedReader(new InputStreamReader(document, StandardCharsets.UTF_8));
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == separator || c == '\n')) {
                characters += cell.toString().length();
                cell.setLength(0);
            } else {
                cell.append((char) c);
            }
        }
        return characters + cell.length();
    }
}
