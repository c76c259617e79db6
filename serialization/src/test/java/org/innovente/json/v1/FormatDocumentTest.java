package org.innovente.json.v1;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedSet;
import java.util.TreeSet;
import org.innovente.testing.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDocumentTest {

    private static SortedSet<String> members(String schema) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        Deque<JsonNode> todo = new ArrayDeque<>();
        try (InputStream in = CatalogueCodec.class.getResourceAsStream("/org/innovente/json/" + schema)) {
            todo.push(new ObjectMapper().readTree(in));
        }
        while (!todo.isEmpty()) {
            JsonNode node = todo.pop();
            if (node.path("properties").isObject()) {
                node.get("properties").fieldNames().forEachRemaining(names::add);
            }
            node.forEach(todo::push);
        }
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue-1.schema.json", "learner-record-1.schema.json"})
    void every_member_of_the_schema_is_in_the_document_of_the_format(String schema) throws IOException {
        String document = Files.readString(Repository.root().resolve("serialization/FORMAT.md"));

        assertThat(members(schema))
                .hasSizeGreaterThan(50)
                .allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
    }
}
