package org.innovente.exchange.imscase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Identifier;
import org.innovente.common.LanguageTag;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.PartnerId;
import org.innovente.common.Rights;
import org.innovente.competency.CompetencyFramework;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.jspecify.annotations.Nullable;

/** Writes the CFDocument: the framework, or the catalogue itself where it has only modules. */
final class CaseHead {

    private final Catalogue catalogue;
    private final @Nullable CompetencyFramework framework;
    private final JsonNode memory;
    private final Writing writing;
    private final CaseVersion version;
    private LanguageTag language;

    CaseHead(
            Catalogue catalogue,
            @Nullable CompetencyFramework framework,
            JsonNode memory,
            Writing writing,
            CaseVersion version) {
        this.version = version;
        this.catalogue = catalogue;
        this.framework = framework;
        this.memory = memory;
        this.writing = writing;
        JsonNode document = memory.get("document");
        boolean foreign = document != null;
        String said = document == null ? null : document.string("language");
        this.language = foreign
                ? CaseCatalogue.language(said, CaseCatalogue.UNKNOWN_LANGUAGE)
                : writing.options().language();
    }

    /** Returns the language of the document. */
    LanguageTag language() {
        return language;
    }

    /** Returns the document before it is brought into the shape of a version. */
    JsonNode document() {
        String at = framework == null ? "" : writing.frameworkPointer();
        JsonNode node = memory.get("document") == null
                ? JsonNode.object()
                : memory.get("document").copy();
        boolean ours = memory.get("document") == null;
        String id = framework == null ? catalogue.id().value() : framework.id().value();
        node.set("identifier", id);
        writing.ledger().kept(at + "/id", "/CFDocument/identifier");
        if (ours && !CaseIds.isUuid(id)) {
            node.set("identifier", CaseIds.derive("document", catalogue.id().value(), id));
            writing.ledger()
                    .approximated(
                            at + "/id",
                            "/CFDocument/identifier",
                            CaseCode.DERIVED_ID,
                            Reading.arguments("identifier", id));
            if (version == CaseVersion.V1_1) {
                CaseKept.keep(node, false, "identifier", JsonNode.of(id));
            }
        }
        writing.ledger().kept(at + "/x-case", "/CFDocument");
        LocalizedText title = framework == null ? catalogue.title() : framework.title();
        LanguageTag written = writing.language(title, language);
        if (ours && written != null) {
            language = written;
            node.set("language", language.value());
        }
        set(node, "title", at + "/title", title);
        set(
                node,
                "description",
                at + "/description",
                framework == null ? catalogue.description() : framework.description());
        if (framework != null) {
            set(node, "notes", at + "/note", framework.note());
            fields(node, framework, at);
        }
        if (!ours) {
            shadow();
        }
        publisher(node);
        return node;
    }

    private void set(JsonNode node, String member, String pointer, LocalizedText text) {
        node.set(member, writing.text(pointer, text, language, "/CFDocument/" + member));
    }

    /** The catalogue around a framework that was read from CASE says nothing that the document does not. */
    private void shadow() {
        writing.ledger().kept("/id", "/CFDocument/identifier");
        writing.text("/title", catalogue.title(), language, "/CFDocument/title");
    }

    private void fields(JsonNode node, CompetencyFramework from, String at) {
        Optional<Lifecycle> before = CaseDocument.lifecycle(
                from.lifecycle().flatMap(Lifecycle::version).orElse(null),
                node.string("adoptionStatus"),
                node.string("statusStartDate"),
                node.string("statusEndDate"));
        from.lifecycle().flatMap(Lifecycle::version).ifPresent(version -> {
            node.set("version", version);
            writing.ledger().kept(at + "/lifecycle/version", "/CFDocument/version");
        });
        Lifecycle now = from.lifecycle().orElse(null);
        if (!before.equals(from.lifecycle())) {
            node.take("adoptionStatus");
            lifecycle(node, now);
        }
        if (now != null) {
            now.status()
                    .ifPresent(status -> writing.ledger().kept(at + "/lifecycle/status", "/CFDocument/adoptionStatus"));
            now.validity().ifPresent(dates -> writing.ledger().kept(at + "/lifecycle/validity", "/CFDocument"));
        }
        subjects(node, from, at);
        licence(node, from.rights(), at);
        if (!from.languages().isEmpty() && from.languages().contains(language)) {
            for (int i = 0; i < from.languages().size(); i++) {
                if (from.languages().get(i).equals(language)) {
                    writing.ledger().kept(at + "/languages/" + i, "/CFDocument/language");
                }
            }
        }
    }

    /** Writes status and status dates, of an item as of a document. */
    static void lifecycle(JsonNode node, @Nullable Lifecycle lifecycle) {
        node.take("statusStartDate");
        node.take("statusEndDate");
        if (lifecycle == null) {
            return;
        }
        lifecycle.status().ifPresent(status -> node.set("adoptionStatus", CaseDocument.adoption(status)));
        dates(node, lifecycle);
    }

    /** Writes the status dates. */
    static void dates(JsonNode node, Lifecycle lifecycle) {
        lifecycle.validity().ifPresent(validity -> {
            validity.start().ifPresent(date -> node.set("statusStartDate", date.toString()));
            validity.end().ifPresent(date -> node.set("statusEndDate", date.toString()));
        });
    }

    private void subjects(JsonNode node, CompetencyFramework from, String at) {
        if (!CaseDocument.subjects(node).equals(from.subjects())) {
            List<String> codes = new ArrayList<>();
            from.subjects().forEach(subject -> codes.add(subject.code()));
            node.take("subjectURI");
            node.take("subject");
            if (!codes.isEmpty()) {
                node.set("subject", JsonNode.of(codes));
            }
        }
        for (int i = 0; i < from.subjects().size(); i++) {
            Identifier subject = from.subjects().get(i);
            writing.ledger().kept(at + "/subjects/" + i + "/code", "/CFDocument/subject");
            if (subject.scheme().equals("case-subject")) {
                writing.ledger().kept(at + "/subjects/" + i, "/CFDocument/subject");
            }
        }
    }

    private void licence(JsonNode node, Optional<Rights> rights, String at) {
        if (!CaseDocument.rights(node).equals(rights)) {
            node.take("licenseURI");
            Optional<String> licence = rights.flatMap(Rights::licence);
            licence.ifPresent(address -> node.set(
                    "licenseURI",
                    JsonNode.object()
                            .set("title", address)
                            .set("identifier", CaseIds.derive("CFLicense", address))
                            .set("uri", CaseText.isUri(address) ? address : CaseText.toUri(address))));
        }
        if (rights.flatMap(Rights::licence).isPresent()) {
            writing.ledger().kept(at + "/rights/licence", "/CFDocument/licenseURI");
        }
    }

    private void publisher(JsonNode node) {
        Optional<PartnerId> id = framework == null ? Optional.empty() : framework.publisher();
        String pointer = writing.frameworkPointer() + "/publisher";
        if (id.isEmpty() && memory.get("document") == null) {
            id = catalogue.publisher();
            pointer = "/publisher";
        }
        String before = CaseDocument.partner(node.string("publisher"));
        if (id.isPresent()) {
            writing.ledger().kept(pointer, "/CFDocument/publisher");
            if (catalogue.publisher().equals(id)) {
                writing.ledger().kept("/publisher", "/CFDocument/publisher");
            }
            String name = name(id.get());
            if (!id.get().value().equals(before)) {
                node.set("publisher", name);
            }
            if (node.get("creator") == null) {
                node.set("creator", name);
            }
        }
    }

    private String name(PartnerId id) {
        for (int i = 0; i < catalogue.partners().size(); i++) {
            var partner = catalogue.partners().get(i);
            if (partner.id().equals(id)) {
                writing.ledger().kept("/partners/" + i + "/id", "/CFDocument/publisher");
                String name =
                        writing.text("/partners/" + i + "/name", partner.name(), language, "/CFDocument/publisher");
                return name == null ? id.value() : name;
            }
        }
        return id.value();
    }
}
