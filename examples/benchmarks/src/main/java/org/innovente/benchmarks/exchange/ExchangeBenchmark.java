package org.innovente.benchmarks.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Formats;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
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

    private byte[] json = new byte[0];
    private byte[] lheo = new byte[0];
    private byte[] orebut = new byte[0];
    private byte[] rncp = new byte[0];

    /** Makes the documents. */
    @Setup
    public void documents() throws IOException {
        json = ExchangeDocuments.casePackage(4_000).readAllBytes();
        lheo = ExchangeDocuments.lheo(1_300).readAllBytes();
        orebut = ExchangeDocuments.orebut(12_000).readAllBytes();
        rncp = ExchangeDocuments.rncp(1_200).readAllBytes();
    }

    private static Conversion read(String format, byte[] document) {
        return Formats.builtIn()
                .find(format)
                .orElseThrow()
                .read(new ByteArrayInputStream(document), ExchangeOptions.DEFAULT);
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

    private static long events(byte[] document) throws XMLStreamException {
        long characters = 0;
        XMLStreamReader reader =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(document));
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

    /** A CASE package into a catalogue. */
    @Benchmark
    public Conversion caseRead() {
        return read("case-1.1", json);
    }

    /** The tokens of the same package. */
    @Benchmark
    public long caseTokens() throws IOException {
        return tokens(json);
    }

    /** A LHEO document into a catalogue. */
    @Benchmark
    public Conversion lheoRead() {
        return read("lheo", lheo);
    }

    /** The events of the same document. */
    @Benchmark
    public long lheoEvents() throws XMLStreamException {
        return events(lheo);
    }

    /** An ORéBUT programme into a catalogue. */
    @Benchmark
    public Conversion orebutRead() {
        return read("orebut", orebut);
    }

    /** The events of the same programme. */
    @Benchmark
    public long orebutEvents() throws XMLStreamException {
        return events(orebut);
    }

    /** Fiches of the RNCP into a catalogue. */
    @Benchmark
    public Conversion rncpRead() {
        return read("rncp", rncp);
    }

    /** The events of the same fiches. */
    @Benchmark
    public long rncpEvents() throws XMLStreamException {
        return events(rncp);
    }
}
