package org.innovente.benchmarks.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Read;
import org.innovente.json.CatalogueJson;
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

/**
 * Reading a catalogue from JSON to the model, against a pass of Jackson over the same stream. The budget: {@link #read} takes
 * at most 1.25 times as long as {@link #tokens}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
public class ReadBenchmark {

    /** How many modules the catalogue has. */
    @Param({"1000", "20000"})
    public int modules;

    private byte[] document = new byte[0];

    /** Generates the document. */
    @Setup
    public void generate() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LargeCatalogue.write(modules, 1, out);
        document = out.toByteArray();
    }

    /** The pass of Jackson. */
    @Benchmark
    public long tokens() throws IOException {
        return TokenPass.run(new ByteArrayInputStream(document));
    }

    /** Reading, without recording where the parts stand. */
    @Benchmark
    public Catalogue read() throws IOException {
        return CatalogueJson.standard()
                .withoutSources()
                .read(new ByteArrayInputStream(document))
                .orThrow();
    }

    /** Reading, with a record of where the parts stand. */
    @Benchmark
    public Read<Catalogue> readWithSources() throws IOException {
        return CatalogueJson.standard().read(new ByteArrayInputStream(document));
    }
}
