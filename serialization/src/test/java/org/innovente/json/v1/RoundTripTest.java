package org.innovente.json.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.innovente.finding.Read;
import org.innovente.finding.Severity;
import org.innovente.json.Limits;
import org.innovente.json.cursor.DocumentReader;
import org.innovente.json.cursor.JsonSink;
import org.innovente.json.cursor.ReadOptions;
import org.innovente.json.cursor.ValueReader;
import org.innovente.testing.RandomModel;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    private static final int SEEDS = 3_000;

    private static <T> byte[] write(T value, BiConsumer<T, JsonSink> codec) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonSink.write(out, JsonSink.Layout.INDENTED, value, codec);
        return out.toByteArray();
    }

    private static <T> Read<T> read(byte[] bytes, ValueReader<T> codec) throws IOException {
        DocumentReader reader = new DocumentReader(new ReadOptions(Limits.standard(), Severity.NOTE, true));
        return reader.readJson(new ByteArrayInputStream(bytes), codec);
    }

    private static <T> void check(long seed, T value, ValueReader<T> codec, BiConsumer<T, JsonSink> writer)
            throws IOException {
        byte[] bytes = write(value, writer);
        Read<T> read = read(bytes, codec);
        String text = new String(bytes, StandardCharsets.UTF_8);

        assertThat(read.report().hasErrors())
                .as("seed %d: %s%n%s", seed, read.report(), text)
                .isFalse();
        assertThat(read.value()).as("seed %d%n%s", seed, text).contains(value);
        assertThat(write(read.value().orElseThrow(), writer)).isEqualTo(bytes);
    }

    @Test
    void catalogues_read_back_equal_and_write_the_same_bytes() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            check(seed, RandomModel.catalogue(seed), CatalogueCodec::read, CatalogueCodec::write);
        }
    }

    @Test
    void learner_records_read_back_equal_and_write_the_same_bytes() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            check(seed, RandomModel.learnerRecord(seed), LearnerRecordCodec::read, LearnerRecordCodec::write);
        }
    }
}
