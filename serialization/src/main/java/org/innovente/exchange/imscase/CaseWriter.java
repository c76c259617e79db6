package org.innovente.exchange.imscase;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.LanguageTag;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.exchange.ExchangeCode;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonNode.Kind;
import org.innovente.exchange.source.JsonText;
import org.innovente.module.TrainingModule;
import org.jspecify.annotations.Nullable;

/**
 * Writes one framework and the modules of its catalogue as a CASE package, one element a line. What a reader remembered is
 * written back; what the model says wins over it.
 */
final class CaseWriter {

    private record Placed(int position, JsonNode node, String pointer) {}

    private final Catalogue catalogue;
    private final Writing writing;
    private final CaseVersion version;
    private final @Nullable CompetencyFramework framework;
    private final JsonNode memory;

    private CaseWriter(Catalogue catalogue, Writing writing, CaseVersion version) {
        this.catalogue = catalogue;
        this.writing = writing;
        this.version = version;
        this.framework =
                catalogue.frameworks().isEmpty() ? null : catalogue.frameworks().get(writing.framework());
        this.memory = framework == null
                ? JsonNode.object()
                : CaseMemory.of(framework.extensions()).orElse(JsonNode.object());
    }

    /** Returns the package as JSON text, or null after an error. */
    static @Nullable String write(Catalogue catalogue, Writing writing, CaseVersion version) {
        return new CaseWriter(catalogue, writing, version).write();
    }

    private @Nullable String write() {
        CaseHead head = new CaseHead(catalogue, framework, memory, writing, version);
        JsonNode document = head.document();
        writing.dropOtherFrameworks(catalogue, CaseCode.ONE_FRAMEWORK);
        String documentId = String.valueOf(document.string("identifier"));
        CaseItems items = new CaseItems(writing, documentId, head.language(), version);
        List<Placed> placed = items(items);
        String lastChange = lastChange(document, placed);
        if (lastChange == null) {
            incomplete(writing, version, "lastChangeDateTime");
            return null;
        }
        if (document.get("lastChangeDateTime") == null) {
            document.set("lastChangeDateTime", lastChange);
        }
        CaseShape shape = new CaseShape(version, document, lastChange, writing, memory);
        LanguageTag language = head.language();
        CaseGraph graph = new CaseGraph(catalogue, framework, items, documentId, writing);
        List<CaseGraph.Out> associations = graph.associations(memory);
        List<JsonNode> rubrics = new CaseRubrics(writing, language, items).rubrics(framework, memory);
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put(documentId, String.valueOf(document.string("title")));
        for (Placed each : placed) {
            titles.putIfAbsent(
                    String.valueOf(each.node().string("identifier")),
                    Optional.ofNullable(each.node().string("fullStatement")).orElse(""));
        }
        shape.titles(titles);
        return assemble(shape, document, placed, associations, rubrics);
    }

    /**
     * Every element needs the time of its last change, and no clock is read: that of the document where it is a time, else
     * what the caller says, else the latest that any item states.
     */
    private @Nullable String lastChange(JsonNode document, List<Placed> placed) {
        String said = document.string("lastChangeDateTime");
        if (said != null
                && (version == CaseVersion.V1_0
                        || CaseText.isTime(said)
                        || CaseText.toTime(said).isPresent())) {
            return said;
        }
        OffsetDateTime latest = writing.options().timestamp().orElse(null);
        if (latest == null) {
            for (Placed each : placed) {
                String text = each.node().string("lastChangeDateTime");
                Optional<String> time = text == null ? Optional.empty() : CaseText.toTime(text);
                if (time.isPresent()) {
                    OffsetDateTime own = OffsetDateTime.parse(time.get());
                    latest = latest == null || own.isAfter(latest) ? own : latest;
                }
            }
        }
        return latest == null ? null : latest.format(CaseText.TIME);
    }

    private String assemble(
            CaseShape shape,
            JsonNode document,
            List<Placed> items,
            List<CaseGraph.Out> associations,
            List<JsonNode> rubrics) {
        JsonNode rest = memory.get("package") == null
                ? JsonNode.object()
                : memory.get("package").copy();
        StringBuilder out = new StringBuilder("{\n\"CFDocument\":");
        out.append(Objects.requireNonNull(
                        shape.shape(document.copy(), "CFDocument", writing.frameworkPointer() + "/x-case/document"))
                .toJson());
        list(out, "CFItems", items, Placed::node, Placed::pointer, shape);
        list(out, "CFAssociations", associations, CaseGraph.Out::node, CaseGraph.Out::pointer, shape);
        JsonNode definitions = rest.get("CFDefinitions");
        if (definitions != null && definitions.is(Kind.OBJECT)) {
            out.append(",\n\"CFDefinitions\":")
                    .append(shape.definitions(definitions).toJson());
            rest.take("CFDefinitions");
        }
        if (!rubrics.isEmpty() || rest.get("CFRubrics") != null) {
            String origin = writing.frameworkPointer() + "/x-case/rubrics/";
            int[] next = {0};
            list(out, "CFRubrics", rubrics, rubric -> rubric, rubric -> origin + next[0]++, shape);
        }
        JsonNode last = shape.packageRest(rest);
        last.members().forEach((name, value) -> {
            out.append(",\n");
            JsonText.quote(name, out);
            out.append(':').append(value.toJson());
        });
        return out.append("\n}\n").toString();
    }

    private static <T> void list(
            StringBuilder out,
            String name,
            List<T> elements,
            Function<T, JsonNode> node,
            Function<T, String> pointer,
            CaseShape shape) {
        out.append(",\n\"").append(name).append("\":[");
        String separator = "\n";
        for (T element : elements) {
            JsonNode shaped =
                    shape.shape(node.apply(element), name.substring(0, name.length() - 1), pointer.apply(element));
            if (shaped != null) {
                out.append(separator).append(shaped.toJson());
                separator = ",\n";
            }
        }
        out.append(']');
    }

    /** The items in the order of the model, or in that of the package they came from where it differed. */
    private List<Placed> items(CaseItems items) {
        List<Placed> placed = new ArrayList<>();
        boolean positioned = false;
        if (framework != null) {
            int i = 0;
            for (Competency competency : framework.competencies()) {
                String at = writing.frameworkPointer() + "/competencies/" + i++;
                JsonNode raw = CaseMemory.of(competency.extensions()).orElse(JsonNode.object());
                JsonNode n = raw.take("n");
                positioned |= n != null;
                placed.add(new Placed(position(n), items.competency(competency, raw, at), at + "/x-case"));
            }
        }
        int i = 0;
        for (TrainingModule module : catalogue.modules()) {
            String at = "/modules/" + i++;
            JsonNode raw = CaseMemory.of(module.extensions()).orElse(JsonNode.object());
            JsonNode n = raw.take("n");
            placed.add(new Placed(position(n), items.module(module, raw, at), at + "/x-case"));
        }
        if (positioned) {
            placed.sort(Comparator.comparingInt(Placed::position));
        }
        return placed;
    }

    private static int position(@Nullable JsonNode n) {
        return n != null && n.is(Kind.NUMBER) && n.text().length() < 10 && CaseRepairs.isWhole(n.text())
                ? Integer.parseInt(n.text())
                : Integer.MAX_VALUE;
    }

    /** Reports that a package cannot be written for want of something. */
    static void incomplete(Writing writing, CaseVersion version, String missing) {
        writing.report(
                ExchangeCode.INCOMPLETE, "", "", Reading.arguments("format", version.formatId(), "missing", missing));
    }
}
