package org.innovente.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.innovente.json.CatalogueJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema of audits, twice: as it is, and closed, so that a member that it does not name is noticed. */
final class AuditSchema {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNode PUBLISHED = read();
    private static final Schema OPEN = schema(PUBLISHED);
    private static final Schema CLOSED = schema(closed(PUBLISHED.deepCopy()));

    private AuditSchema() {}

    /** Fails unless a report is written as the schema says, without a member that it does not name; returns what was written. */
    static JsonNode requireValid(AuditReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            AuditJson.write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonNode json = MAPPER.readTree(bytes.toByteArray());
        assertThat(OPEN.validate(json)).as(report.audit().toString()).isEmpty();
        assertThat(CLOSED.validate(json)).as(report.audit().toString()).isEmpty();
        return json;
    }

    /** Returns whether the published schema accepts a document. */
    static boolean accepts(JsonNode json) {
        return OPEN.validate(json).isEmpty();
    }

    private static JsonNode closed(JsonNode schema) {
        for (JsonNode definition : schema.path("$defs")) {
            if (definition.has("properties")) {
                ((ObjectNode) definition).put("additionalProperties", false);
            }
        }
        return schema;
    }

    private static Schema schema(JsonNode json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json);
    }

    private static JsonNode read() {
        try (InputStream in = Objects.requireNonNull(
                CatalogueJson.class.getResourceAsStream("output/audit-1.schema.json"), "the schema of audits")) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
