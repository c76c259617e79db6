package org.innovente.exchange.imscase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.innovente.common.Identifier;
import org.innovente.common.LanguageTag;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyKind;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.innovente.module.TrainingModule;
import org.jspecify.annotations.Nullable;

/** Writes competencies and modules as CFItems, and knows the identifier under which each one went out. */
final class CaseItems {

    /** The item type of modules that were not read from CASE. */
    private static final String MODULE_TYPE = "Course";

    private final Writing writing;
    private final String document;
    private final LanguageTag language;
    private final CaseVersion version;
    private final Map<String, String> competencyIds = new HashMap<>();
    private final Map<String, String> moduleIds = new HashMap<>();

    CaseItems(Writing writing, String document, LanguageTag language, CaseVersion version) {
        this.writing = writing;
        this.document = document;
        this.language = language;
        this.version = version;
    }

    /** Returns the identifier of a competency of the framework that is written. */
    @Nullable
    String competencyId(String id) {
        return competencyIds.get(id);
    }

    /** Returns the identifier of a module. */
    @Nullable
    String moduleId(String id) {
        return moduleIds.get(id);
    }

    /** Returns the identifier under which something of another framework would go out. */
    static String outside(String framework, String competency) {
        return CaseIds.isUuid(competency) ? competency : CaseIds.derive("competency", framework, competency);
    }

    JsonNode competency(Competency competency, JsonNode raw, String at) {
        String id = identifier(competency.id().value(), competency.identifiers(), raw, "competency", at);
        competencyIds.putIfAbsent(competency.id().value(), id);
        JsonNode node = common(raw, id, competency.title(), competency.description(), at);
        code(node, competency.code(), competency.id().value(), at);
        lifecycle(node, competency.lifecycle(), at);
        Optional<String> kind = competency.kind().map(CompetencyKind::value);
        if (kind.isPresent()) {
            node.set("CFItemType", kind.get());
            writing.ledger().kept(at + "/kind", "CFItemType");
        }
        subjects(node, competency, at);
        return node;
    }

    private void subjects(JsonNode node, Competency competency, String at) {
        if (version == CaseVersion.V1_0 || competency.subjects().isEmpty()) {
            return;
        }
        JsonNode codes = JsonNode.array();
        for (int i = 0; i < competency.subjects().size(); i++) {
            codes.add(JsonNode.of(competency.subjects().get(i).code()));
            writing.ledger().kept(at + "/subjects/" + i + "/code", "subject");
        }
        node.set("subject", codes);
    }

    JsonNode module(TrainingModule module, JsonNode raw, String at) {
        String id = identifier(module.id().value(), module.identifiers(), raw, "module", at);
        moduleIds.putIfAbsent(module.id().value(), id);
        JsonNode node = common(raw, id, module.title(), module.description(), at);
        code(node, module.code(), module.id().value(), at);
        lifecycle(node, module.lifecycle(), at);
        if (node.get("CFItemType") == null) {
            node.set("CFItemType", MODULE_TYPE);
        }
        return node;
    }

    /** The id itself where it is a UUID or came from CASE, a UUID that the thing bears, or one derived from its id. */
    private String identifier(String id, Iterable<Identifier> others, JsonNode raw, String kind, String at) {
        writing.ledger().kept(at + "/id", "identifier");
        if (CaseIds.isUuid(id) || raw.get("uri") != null || raw.get("lastChangeDateTime") != null) {
            return id;
        }
        int i = 0;
        for (Identifier other : others) {
            if (other.scheme().equals("uuid") && CaseIds.isUuid(other.code())) {
                writing.ledger().kept(at + "/identifiers/" + i, "identifier");
                return other.code();
            }
            i++;
        }
        writing.ledger()
                .approximated(at + "/id", "identifier", CaseCode.DERIVED_ID, Reading.arguments("identifier", id));
        if (version == CaseVersion.V1_1) {
            CaseKept.keep(raw, false, "identifier", JsonNode.of(id));
        }
        return CaseIds.derive(kind, document, id);
    }

    /** The code as it is printed; the id where that became a UUID, so that people still recognise the thing. */
    private void code(JsonNode node, Optional<String> code, String id, String at) {
        if (code.isPresent()) {
            node.set("humanCodingScheme", code.get());
            writing.ledger().kept(at + "/code", "humanCodingScheme");
        } else if (!id.equals(node.string("identifier"))) {
            node.set("humanCodingScheme", id);
        }
    }

    private JsonNode common(JsonNode raw, String id, LocalizedText title, LocalizedText description, String at) {
        JsonNode node = raw;
        String said = node.string("language");
        LanguageTag tag = CaseCatalogue.language(said, language);
        node.set("identifier", id);
        node.set("fullStatement", writing.text(at + "/title", title, tag, "fullStatement"));
        node.set("notes", writing.text(at + "/description", description, tag, "notes"));
        LanguageTag written = writing.language(title, tag);
        if (said == null
                && written != null
                && !written.equals(language)
                && !written.equals(CaseCatalogue.UNKNOWN_LANGUAGE)) {
            node.set("language", written.value());
        }
        writing.ledger().kept(at + "/x-case", "item");
        return node;
    }

    private void lifecycle(JsonNode node, Optional<Lifecycle> lifecycle, String at) {
        Optional<Lifecycle> before =
                CaseDocument.lifecycle(null, null, node.string("statusStartDate"), node.string("statusEndDate"));
        if (!before.equals(lifecycle)) {
            node.take("statusStartDate");
            node.take("statusEndDate");
            lifecycle.ifPresent(now -> CaseHead.dates(node, now));
        }
        if (lifecycle.flatMap(Lifecycle::validity).isPresent()) {
            writing.ledger().kept(at + "/lifecycle/validity", "statusStartDate, statusEndDate");
        }
    }
}
