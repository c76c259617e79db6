package org.innovente.exchange.table;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.ModuleId;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonTree;
import org.innovente.exchange.source.SourceException;
import org.innovente.exchange.source.SourceLimits;
import org.innovente.json.CatalogueJson;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementSyntaxException;
import org.innovente.requirement.RequirementText;
import org.jspecify.annotations.Nullable;

/** Rules in cells: on one line, or as native JSON where a line cannot say them. */
final class RuleParser {

    private static final CatalogueJson JSON = CatalogueJson.standard().withoutSources();
    private static final List<String> NONE = List.of("aucun", "none");
    private static final List<String> NONE_TOO =
            List.of("aucune", "neant", "sans", "rien", "non", "no", "nothing", "sans-objet", "n-a");
    private static final SourceLimits LIMITS = new SourceLimits(64L << 20, 256, 32 << 20, 10_000_000L);

    private RuleParser() {}

    /** Returns the rule in a cell; null when there is none, which is a remark. */
    static @Nullable JsonNode rule(ColumnPlan column, String text, Custom custom, Remarks remarks) {
        if (text.startsWith("{")) {
            return json(text, remarks);
        }
        if (column.isPrerequisite()) {
            String folded = Fold.of(text);
            if (NONE.contains(text)) {
                return JsonNode.of("none");
            }
            if (NONE.contains(folded) || NONE_TOO.contains(folded) || folded.isEmpty()) {
                remarks.remark(TableCode.CODE_FORM, "value", text, "code", custom.french() ? "aucun" : "none");
                return JsonNode.of("none");
            }
        }
        try {
            return tree(RequirementText.parse(text));
        } catch (RequirementSyntaxException none) {
            return words(column, text, none, custom, remarks);
        }
    }

    private static JsonNode words(
            ColumnPlan column, String text, RequirementSyntaxException fault, Custom custom, Remarks remarks) {
        TableCode code = column.isPrerequisite() ? TableCode.RULE_PROSE : TableCode.RULE_SYNTAX;
        remarks.remark(code, "text", text, "position", "" + (fault.position() + 1), "expected", fault.expected());
        return column.isPrerequisite()
                ? JsonNode.object().set("prose", JsonNode.object().set(custom.french() ? "fr" : "en", text))
                : JsonNode.object().set("x-text", text);
    }

    /** Returns the JSON object in a cell; null when it is none, which is a remark. */
    static @Nullable JsonNode json(String text, Remarks remarks) {
        try {
            JsonTree tree = JsonTree.open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LIMITS);
            JsonNode node = tree.value();
            tree.end();
            if (node.is(JsonNode.Kind.OBJECT)) {
                return node;
            }
            remarks.remark(TableCode.JSON, "detail", "{");
        } catch (SourceException broken) {
            remarks.remark(TableCode.JSON, "detail", broken.arguments().getOrDefault("detail", "" + broken.reason()));
        }
        return null;
    }

    /** Returns the JSON of a requirement. */
    private static JsonNode tree(Requirement requirement) {
        Catalogue host = Catalogue.builder()
                .id(new CatalogueId("x"))
                .addModule(TrainingModule.builder()
                        .id(new ModuleId("x"))
                        .corequisite(requirement)
                        .build())
                .build();
        JsonNode root = JsonTree.open(new ByteArrayInputStream(JSON.compact().toBytes(host)), LIMITS)
                .value();
        JsonNode module = Objects.requireNonNull(root.get("modules")).elements().get(0);
        return Objects.requireNonNull(module.get("corequisite"));
    }

    /** Returns the line that says a rule given as JSON; empty when a line cannot say it. */
    static Optional<String> line(JsonNode rule, boolean french) {
        if (!rule.is(JsonNode.Kind.OBJECT)) {
            return Optional.empty();
        }
        JsonNode module = JsonNode.object().set("id", "x").set("corequisite", rule);
        JsonNode root = JsonNode.object().set("format-version", JsonNode.of(1)).set("id", "x");
        root.set("modules", JsonNode.array().add(module));
        return JSON.read(root.toJson())
                .value()
                .flatMap(catalogue -> catalogue.modules().get(0).corequisite())
                .flatMap(RequirementText.in(french ? Locale.FRENCH : Locale.ENGLISH)::print);
    }
}
