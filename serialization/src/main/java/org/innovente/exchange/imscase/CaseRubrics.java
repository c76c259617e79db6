package org.innovente.exchange.imscase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.common.LanguageTag;
import org.innovente.common.LevelId;
import org.innovente.common.ScaleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.LevelDescriptor;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes scales as rubrics: the competencies measured on a scale are its criteria. A remembered rubric goes out as it came
 * in, unless scale or descriptors were changed since.
 */
final class CaseRubrics {

    private final Writing writing;
    private final LanguageTag language;
    private final CaseItems items;

    CaseRubrics(Writing writing, LanguageTag language, CaseItems items) {
        this.writing = writing;
        this.language = language;
        this.items = items;
    }

    List<JsonNode> rubrics(@Nullable CompetencyFramework framework, JsonNode memory) {
        Map<String, JsonNode> remembered = new LinkedHashMap<>();
        List<JsonNode> rubrics = new ArrayList<>();
        JsonNode list = memory.get("rubrics");
        if (list != null) {
            for (JsonNode rubric : list.elements()) {
                if (CaseScales.project(rubric, language).isEmpty()) {
                    rubrics.add(rubric.copy());
                } else {
                    remembered.put(String.valueOf(rubric.string("identifier")), rubric);
                }
            }
        }
        if (framework == null) {
            return rubrics;
        }
        for (int i = 0; i < framework.scales().size(); i++) {
            ProficiencyScale scale = framework.scales().get(i);
            JsonNode before = remembered.get(scale.id().value());
            JsonNode written = rubric(scale, framework, writing.frameworkPointer() + "/scales/" + i);
            rubrics.add(before != null && isUnchanged(before, scale, framework) ? before.copy() : written);
        }
        return rubrics;
    }

    private boolean isUnchanged(JsonNode before, ProficiencyScale scale, CompetencyFramework framework) {
        Optional<CaseScales.Projection> projection = CaseScales.project(before, language);
        if (projection.isEmpty() || !projection.get().scale().equals(scale)) {
            return false;
        }
        for (Competency competency : framework.competencies()) {
            boolean here = competency.scale().equals(Optional.of(scale.id()));
            List<LevelDescriptor> was =
                    projection.get().descriptors().get(competency.id().value());
            if (here && !competency.levels().equals(was)) {
                return false;
            }
        }
        return true;
    }

    private JsonNode rubric(ProficiencyScale scale, CompetencyFramework framework, String at) {
        String id = id("CFRubric", framework, scale.id());
        JsonNode rubric =
                JsonNode.object().set("identifier", id).set("uri", CaseShape.address(writing, "CFRubrics", id));
        writing.ledger().kept(at + "/id", "CFRubric");
        rubric.set("title", writing.text(at + "/title", scale.title(), language, "CFRubric/title"));
        rubric.set(
                "description",
                writing.text(at + "/description", scale.description(), language, "CFRubric/description"));
        JsonNode criteria = JsonNode.array();
        boolean byDefault = framework.defaultScale().equals(Optional.of(scale.id()));
        for (int c = 0; c < framework.competencies().size(); c++) {
            Competency competency = framework.competencies().get(c);
            boolean here = competency.scale().map(scale.id()::equals).orElse(byDefault);
            if (here && !competency.levels().isEmpty()) {
                criteria.add(criterion(
                        competency,
                        scale,
                        id,
                        writing.frameworkPointer() + "/competencies/" + c,
                        at,
                        criteria.elements().size() + 1));
            }
        }
        if (criteria.isEmpty()) {
            criteria.add(criterion(null, scale, id, "", at, 1));
        }
        if (byDefault) {
            writing.ledger().kept(writing.frameworkPointer() + "/default-scale", "CFRubric");
        }
        return rubric.set("CFRubricCriteria", criteria);
    }

    private static String id(String type, CompetencyFramework framework, ScaleId scale) {
        return CaseIds.isUuid(scale.value())
                ? scale.value()
                : CaseIds.derive(type, framework.id().value(), scale.value());
    }

    private JsonNode criterion(
            @Nullable Competency competency,
            ProficiencyScale scale,
            String rubric,
            String at,
            String scaleAt,
            int position) {
        String item =
                competency == null ? null : items.competencyId(competency.id().value());
        String id = CaseIds.derive("CFRubricCriterion", rubric, item == null ? "" : item);
        JsonNode node =
                JsonNode.object().set("identifier", id).set("uri", CaseShape.address(writing, "CFRubricCriteria", id));
        Map<LevelId, Integer> described = new HashMap<>();
        if (competency != null && item != null) {
            node.set(
                    "CFItemURI",
                    JsonNode.object()
                            .set("title", "")
                            .set("identifier", item)
                            .set("uri", CaseShape.address(writing, "CFItems", item)));
            writing.ledger().kept(at + "/scale", "CFRubricCriterion");
            for (int i = 0; i < competency.levels().size(); i++) {
                described.put(competency.levels().get(i).level(), i);
            }
        }
        node.set("position", JsonNode.of(position)).set("rubricId", rubric);
        JsonNode levels = JsonNode.array();
        for (int i = 0; i < scale.levels().size(); i++) {
            ProficiencyLevel level = scale.levels().get(i);
            Integer own = described.get(level.id());
            if (competency == null || own != null) {
                levels.add(level(level, i + 1, id, scaleAt + "/levels/" + i, competency, own, at));
            }
        }
        return node.set("CFRubricCriterionLevels", levels);
    }

    private JsonNode level(
            ProficiencyLevel level,
            int position,
            String criterion,
            String levelAt,
            @Nullable Competency competency,
            @Nullable Integer own,
            String at) {
        String id =
                CaseIds.derive("CFRubricCriterionLevel", criterion, level.id().value());
        JsonNode node = JsonNode.object()
                .set("identifier", id)
                .set("uri", CaseShape.address(writing, "CFRubricCriterionLevels", id));
        writing.ledger().kept(levelAt + "/id", "quality");
        writing.ledger().kept(levelAt + "/rank", "position");
        String title = writing.text(levelAt + "/title", level.title(), language, "quality");
        String description = writing.text(levelAt + "/description", level.description(), language, "description");
        if (competency != null && own != null) {
            LevelDescriptor descriptor = competency.levels().get(own);
            String pointer = at + "/levels/" + own;
            writing.ledger().kept(pointer + "/level", "quality");
            String text = writing.text(pointer + "/description", descriptor.description(), language, "description");
            description = text == null ? description : text;
            if (!descriptor.criteria().isEmpty()) {
                node.set(
                        "feedback",
                        writing.text(
                                pointer + "/criteria/0", descriptor.criteria().get(0), language, "feedback"));
            }
        }
        node.set("description", description);
        node.set("quality", title == null ? level.id().value() : title);
        return node.set("position", JsonNode.of(level.rank().orElse(position))).set("rubricCriterionId", criterion);
    }
}
