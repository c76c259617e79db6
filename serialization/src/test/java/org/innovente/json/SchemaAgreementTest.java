package org.innovente.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.innovente.finding.Finding;
import org.innovente.finding.Read;
import org.innovente.finding.Severity;
import org.innovente.testing.RandomModel;
import org.innovente.testing.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schemas and the reader say the same about the shape of every document: of every bundled one, of random ones, and
 * of all of these after one value was replaced by one of another kind, or one member taken away, renamed or added.
 */
class SchemaAgreementTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Schema CATALOGUE = schema("catalogue-1.schema.json");
    private static final Schema RECORD = schema("learner-record-1.schema.json");
    private static final int SEEDS = 60;
    private static final int MUTATIONS = 60;

    /** What FORMAT.md lists as beyond Schema. */
    private static final Set<JsonCode> BEYOND_SCHEMA =
            Set.of(JsonCode.LIMIT, JsonCode.DUPLICATE_MEMBER, JsonCode.MUST_UNDERSTAND);

    private final List<String> disagreements = new ArrayList<>();

    @AfterEach
    void nothing_is_left_to_argue_about() {
        assertThat(disagreements).isEmpty();
    }

    private static Schema schema(String name) {
        try (InputStream in = Objects.requireNonNull(JsonCode.class.getResourceAsStream(name), name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(MAPPER.readTree(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void agree(String what, JsonNode document, Schema schema, NativeJson<?, ?> json) {
        String text = document.toString();
        Read<?> read = json.read(text);
        List<Error> errors = schema.validate(document);
        List<Finding> faults = read.report().findings().stream()
                .filter(f -> f.severity() == Severity.ERROR && !BEYOND_SCHEMA.contains(f.code()))
                .toList();
        if (errors.isEmpty() != faults.isEmpty()) {
            disagreements.add(
                    "%s%n  reader: %s%n  schema: %s%n  %s".formatted(what, Documents.lines(read), errors, text));
        }
        assertThat(read.report().findings())
                .allSatisfy(f -> assertThat(f.location().line()).contains(1));
    }

    @Test
    void every_bundled_document_agrees() throws IOException {
        Path resources = Repository.root().resolve("examples/quickstart/src/main/resources");
        int documents = 0;
        try (Stream<Path> files = Files.walk(resources)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                boolean record = file.toString().contains("records");
                JsonNode document = MAPPER.readTree(Files.readAllBytes(file));
                agree(file.toString(), document, record ? RECORD : CATALOGUE, json(record));
                documents++;
            }
        }
        assertThat(documents).isGreaterThan(1);
    }

    @Test
    void random_documents_agree_before_and_after_a_mutation() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            String catalogue = CatalogueJson.standard().compact().toJson(RandomModel.catalogue(seed));
            String record = LearnerRecordJson.standard().compact().toJson(RandomModel.learnerRecord(seed));
            mutate(seed, catalogue, CATALOGUE, json(false));
            mutate(seed, record, RECORD, json(true));
        }
    }

    private static NativeJson<?, ?> json(boolean record) {
        return record
                ? LearnerRecordJson.standard().withoutSources()
                : CatalogueJson.standard().withoutSources();
    }

    private void mutate(long seed, String text, Schema schema, NativeJson<?, ?> json) {
        JsonNode original = MAPPER.readTree(text);
        agree("seed " + seed, original, schema, json);
        Random random = new Random(seed);
        for (int i = 0; i < MUTATIONS; i++) {
            JsonNode document = MAPPER.readTree(text);
            String mutation = Mutations.apply(document, random);
            agree("seed " + seed + ", mutation " + i + ": " + mutation, document, schema, json);
        }
    }
}
