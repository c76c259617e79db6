package org.innovente.exchange.imscase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.common.LanguageTag;
import org.innovente.common.LevelId;
import org.innovente.common.LocalizedText;
import org.innovente.common.ScaleId;
import org.innovente.competency.Competency;
import org.innovente.competency.LevelDescriptor;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonNode.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The rubrics of a package seen as scales: a rubric is a scale, the levels of its criteria are its levels, and a criterion
 * with an item describes the levels of that competency. The rubrics themselves are remembered whole.
 */
final class CaseScales {

    /**
     * What a rubric becomes.
     *
     * @param scale the scale
     * @param descriptors the level descriptors by item
     */
    record Projection(ProficiencyScale scale, Map<String, List<LevelDescriptor>> descriptors) {}

    private final List<ProficiencyScale> scales = new ArrayList<>();
    private final Map<String, ScaleId> scaleOf = new LinkedHashMap<>();
    private final Map<String, List<LevelDescriptor>> descriptors = new LinkedHashMap<>();

    CaseScales(List<JsonNode> rubrics, Set<String> items, LanguageTag language) {
        for (JsonNode rubric : rubrics) {
            project(rubric, language).ifPresent(projection -> {
                scales.add(projection.scale());
                projection.descriptors().forEach((item, levels) -> {
                    if (items.contains(item)
                            && scaleOf.putIfAbsent(item, projection.scale().id()) == null) {
                        descriptors.put(item, levels);
                    }
                });
            });
        }
    }

    /** Returns the scales. */
    List<ProficiencyScale> scales() {
        return scales;
    }

    /** Gives a competency its scale and level descriptors. */
    void describe(String item, Competency.Builder builder) {
        ScaleId scale = scaleOf.get(item);
        if (scale != null) {
            builder.scale(scale).addAllLevels(descriptors.getOrDefault(item, List.of()));
        }
    }

    /** Returns what a rubric becomes; empty when it has no levels or the model cannot represent it. */
    static Optional<Projection> project(JsonNode rubric, LanguageTag language) {
        try {
            return projection(rubric, language);
        } catch (IllegalArgumentException | IllegalStateException notRepresentable) {
            return Optional.empty();
        }
    }

    private static Optional<Projection> projection(JsonNode rubric, LanguageTag language) {
        Map<String, ProficiencyLevel> levels = new LinkedHashMap<>();
        Map<String, List<LevelDescriptor>> descriptors = new LinkedHashMap<>();
        for (JsonNode criterion : elements(rubric, "CFRubricCriteria")) {
            JsonNode link = criterion.get("CFItemURI");
            String item = link == null ? null : CaseRepairs.identifier(link);
            for (JsonNode level : elements(criterion, "CFRubricCriterionLevels")) {
                String name = name(level);
                if (name == null) {
                    continue;
                }
                levels.computeIfAbsent(name, unused -> level(name, level, language));
                if (item != null) {
                    descriptors
                            .computeIfAbsent(item, unused -> new ArrayList<>())
                            .add(descriptor(name, level, language));
                }
            }
        }
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        ProficiencyScale.Builder scale = ProficiencyScale.builder()
                .id(ScaleId.parse(String.valueOf(rubric.string("identifier"))))
                .title(text(rubric.string("title"), language))
                .description(text(rubric.string("description"), language))
                .addAllLevels(levels.values());
        return Optional.of(new Projection(scale.build(), descriptors));
    }

    private static List<JsonNode> elements(JsonNode node, String member) {
        JsonNode list = node.get(member);
        return list == null ? List.of() : list.elements();
    }

    private static @Nullable String name(JsonNode level) {
        String quality = level.string("quality");
        if (quality != null && !quality.isBlank()) {
            return quality.strip();
        }
        JsonNode position = level.get("position");
        return position != null && position.is(Kind.NUMBER) ? position.text() : null;
    }

    private static ProficiencyLevel level(String name, JsonNode level, LanguageTag language) {
        JsonNode position = level.get("position");
        ProficiencyLevel.Builder builder = ProficiencyLevel.builder().id(LevelId.parse(name));
        if (position != null && position.is(Kind.NUMBER)) {
            builder.rank(Integer.parseInt(position.text()));
        }
        String quality = level.string("quality");
        return builder.title(text(quality, language)).build();
    }

    private static LevelDescriptor descriptor(String name, JsonNode level, LanguageTag language) {
        LevelDescriptor.Builder builder = LevelDescriptor.builder()
                .level(LevelId.parse(name))
                .description(text(level.string("description"), language));
        String feedback = level.string("feedback");
        if (feedback != null) {
            builder.addCriterion(text(feedback, language));
        }
        return builder.build();
    }

    private static LocalizedText text(@Nullable String text, LanguageTag language) {
        return text == null ? LocalizedText.EMPTY : LocalizedText.of(language, text);
    }
}
