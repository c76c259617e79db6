package org.innovente.exchange.imscase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.Extensions;
import org.innovente.common.FrameworkId;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.PartnerId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyKind;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.Place;
import org.innovente.module.TrainingModule;
import org.innovente.network.Partner;
import org.jspecify.annotations.Nullable;

/** The catalogue that a CASE package becomes: one framework, and the modules among its items. */
final class CaseCatalogue {

    /** The extension under which what only CASE knows is remembered. */
    static final String MEMORY = "x-case";

    /** The language of texts that do not say theirs (BCP 47, undetermined). */
    static final LanguageTag UNKNOWN_LANGUAGE = LanguageTag.parse("und");

    private final CaseSource source;
    private final Reading reading;
    private final JsonNode document;
    private final String frameworkId;
    private final LanguageTag language;
    private final Map<String, CaseLinks.End> kinds = new HashMap<>();

    CaseCatalogue(CaseSource source, Reading reading) {
        this.source = source;
        this.reading = reading;
        this.document = Objects.requireNonNull(source.document());
        this.frameworkId = String.valueOf(document.string("identifier"));
        this.language = language(document.string("language"), UNKNOWN_LANGUAGE);
        for (CaseSource.Item item : source.items()) {
            kinds.putIfAbsent(item.identifier(), isModule(item) ? CaseLinks.End.MODULE : CaseLinks.End.COMPETENCY);
        }
    }

    static LanguageTag language(@Nullable String text, LanguageTag otherwise) {
        return text == null
                        || text.isBlank()
                        || text.length() > 35
                        || !text.chars().allMatch(CaseCatalogue::isTagCharacter)
                ? otherwise
                : LanguageTag.parse(text);
    }

    private static boolean isTagCharacter(int c) {
        return c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Returns the catalogue, or null when the model cannot represent it, which a finding explains. */
    @Nullable
    Catalogue build() {
        Place place = document.place("/CFDocument");
        FrameworkId framework = reading.build(place, () -> FrameworkId.parse(frameworkId));
        if (framework == null) {
            return null;
        }
        CaseDocument head = new CaseDocument(document, language);
        // Before the competencies: joining the associations is when their texts are in memory twice.
        String frameworkMemory = frameworkMemory(head);
        CaseEdges edges = new CaseEdges(source, reading, kinds, frameworkId);
        CaseScales scales = new CaseScales(source.rubrics(), kinds.keySet(), language);
        List<Competency> competencies = new ArrayList<>();
        List<TrainingModule> modules = new ArrayList<>();
        List<CaseSource.Item> ordered = new ArrayList<>(CaseOrder.order(source, reading));
        boolean reordered =
                !ordered.equals(source.items()) || source.items().stream().anyMatch(CaseCatalogue::isModule);
        source.edges().clear();
        source.items().clear();
        Collections.reverse(ordered);
        while (!ordered.isEmpty()) {
            // An item is let go as soon as the model has it.
            CaseSource.Item item = ordered.remove(ordered.size() - 1);
            Extensions memory = memory(item, reordered);
            if (isModule(item)) {
                TrainingModule module = reading.build(place(item), () -> module(item, edges, memory));
                if (module != null) {
                    modules.add(module);
                }
            } else {
                Competency competency = reading.build(place(item), () -> competency(item, edges, scales, memory));
                if (competency != null) {
                    competencies.add(competency);
                }
            }
        }
        return reading.build(place, () -> {
            CompetencyFramework.Builder builder = head.framework(framework);
            builder.addAllCompetencies(competencies)
                    .addAllRelations(edges.relations())
                    .addAllAlignments(edges.alignments(frameworkId))
                    .addAllScales(scales.scales())
                    .extensions(Extensions.EMPTY.with(MEMORY, frameworkMemory));
            Catalogue.Builder catalogue = Catalogue.builder()
                    .id(CatalogueId.parse(frameworkId))
                    .title(head.title())
                    .addFramework(builder.build())
                    .addAllModules(modules);
            Optional<String> publisher = head.publisher();
            if (publisher.isPresent()) {
                PartnerId id = PartnerId.parse(publisher.get());
                catalogue
                        .publisher(id)
                        .addPartner(Partner.builder()
                                .id(id)
                                .name(LocalizedText.of(language, publisher.get()))
                                .build());
            }
            reading.ledger().kept("/CFDocument", "framework", head.mapped());
            reading.ledger().remembered("/CFDocument", "framework", source.documentLeaves() - head.mapped());
            return catalogue.build();
        });
    }

    private static Place place(CaseSource.Item item) {
        return new Place("/CFItems/" + item.position(), 0, 0);
    }

    /** The convention by which an item is a module: its type is one of these words, whatever their case. */
    static boolean isModule(CaseSource.Item item) {
        return item.type() != null && isModuleType(item.type());
    }

    static boolean isModuleType(String type) {
        return switch (type.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "course", "module", "training module", "cours", "module de formation", "unité d'enseignement" -> true;
            default -> false;
        };
    }

    private static Extensions memory(CaseSource.Item item, boolean withPosition) {
        StringBuilder text = new StringBuilder("{");
        if (withPosition) {
            text.append("\"n\":").append(item.position()).append(',');
        }
        String type = item.type();
        if (type != null && (isModuleType(type) || kind(type) == null)) {
            text.append("\"CFItemType\":").append(JsonNode.of(type).toJson()).append(',');
        }
        if (item.memory().length() > 2) {
            text.append(item.memory(), 1, item.memory().length());
        } else {
            text.setLength(Math.max(1, text.length() - 1));
            text.append('}');
        }
        return Extensions.EMPTY.with(MEMORY, text.toString());
    }

    private LocalizedText text(CaseSource.Item item, @Nullable String text) {
        return text == null ? LocalizedText.EMPTY : LocalizedText.of(language(item.language(), language), text);
    }

    private Competency competency(CaseSource.Item item, CaseEdges edges, CaseScales scales, Extensions memory) {
        Competency.Builder builder = Competency.builder()
                .id(CompetencyId.parse(item.identifier()))
                .code(Optional.ofNullable(item.code()))
                .title(text(item, item.statement()))
                .description(text(item, item.notes()))
                .kind(Optional.ofNullable(kind(item.type())))
                .lifecycle(CaseDocument.lifecycle(null, null, item.start(), item.end()))
                .extensions(memory);
        edges.parents(item.identifier()).forEach(parent -> builder.addParent(CompetencyId.parse(parent)));
        builder.addAllAlignments(edges.alignments(item.identifier()));
        scales.describe(item.identifier(), builder);
        return builder.build();
    }

    static @Nullable CompetencyKind kind(@Nullable String type) {
        if (type == null) {
            return null;
        }
        try {
            return CompetencyKind.parse(type);
        } catch (IllegalArgumentException notAName) {
            return null;
        }
    }

    private TrainingModule module(CaseSource.Item item, CaseEdges edges, Extensions memory) {
        TrainingModule.Builder builder = TrainingModule.builder()
                .id(ModuleId.parse(item.identifier()))
                .code(Optional.ofNullable(item.code()))
                .title(text(item, item.statement()))
                .description(text(item, item.notes()))
                .lifecycle(CaseDocument.lifecycle(null, null, item.start(), item.end()))
                .extensions(memory);
        edges.complete(item.identifier(), builder);
        return builder.build();
    }

    private String frameworkMemory(CaseDocument head) {
        JsonNode memory = JsonNode.object().set("document", head.remainder());
        JsonNode rest = JsonNode.object();
        source.others().forEach(rest::set);
        memory.set("package", rest);
        if (!source.rubrics().isEmpty()) {
            JsonNode rubrics = JsonNode.array();
            source.rubrics().forEach(rubrics::add);
            memory.set("rubrics", rubrics);
        }
        String text = memory.toJson();
        List<String> associations = source.associations();
        String start = text.substring(0, text.length() - 1) + ",\"associations\":[";
        if (associations.isEmpty()) {
            return start + "]}";
        }
        int last = associations.size() - 1;
        associations.set(0, start + associations.get(0));
        associations.set(last, associations.get(last) + "]}");
        // One allocation of the right size: a builder would hold the text two or three times while it grows.
        String joined = String.join(",", associations);
        associations.clear();
        return joined;
    }
}
