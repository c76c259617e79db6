package org.innovente.exchange.imscase;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.innovente.exchange.Exchanges;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonTree;
import org.innovente.testing.Corpus;

/** The official schema of CASE 1.1 packages and the CASE 1.0 schema of OpenSALT, from the corpus. */
final class CaseSchemas {

    private final Schema schema;

    private CaseSchemas(Schema schema) {
        this.schema = schema;
    }

    /** The component CFPackageDType of the OpenAPI document, with all that it refers to. */
    static CaseSchemas official11() {
        JsonNode api = JsonTree.parse(text("case/official-case-v1p1-openapi3.json"));
        JsonNode root = JsonNode.object()
                .set("$ref", "#/components/schemas/CFPackageDType")
                .set("components", api.get("components"));
        return new CaseSchemas(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root.toJson(), InputFormat.JSON));
    }

    static CaseSchemas openSalt10() {
        return new CaseSchemas(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(text("case/official-ish-case-v1p0-cfpackage-schema.json"), InputFormat.JSON));
    }

    private static String text(String file) {
        return new String(Exchanges.bytes(Corpus.require(file)), StandardCharsets.UTF_8);
    }

    List<String> faults(byte[] document) {
        return schema
                .validate(
                        new String(document, StandardCharsets.UTF_8),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
