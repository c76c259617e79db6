package org.innovente.exchange.imscase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.common.LocalizedText;
import org.innovente.competency.Alignment;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyRelation;
import org.innovente.competency.RelationType;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * Writes the relations of the model as associations. A remembered association goes out as it came in, as long as the model
 * still says what it says; what the model says beyond that goes out as new associations.
 */
final class CaseGraph {

    /** One relation of the model on its way out. */
    private record Link(
            String type,
            String origin,
            String destination,
            String title,
            @Nullable String address,
            int sequence) {}

    /**
     * An association on its way out.
     *
     * @param node the association
     * @param pointer where it is remembered; the framework for a new one
     */
    record Out(JsonNode node, String pointer) {}

    private final Catalogue catalogue;
    private final @Nullable CompetencyFramework framework;
    private final CaseItems items;
    private final String document;
    private final Writing writing;
    private final Map<String, CaseLinks.End> ends = new HashMap<>();
    private final Map<String, Link> links = new LinkedHashMap<>();

    CaseGraph(
            Catalogue catalogue,
            @Nullable CompetencyFramework framework,
            CaseItems items,
            String document,
            Writing writing) {
        this.catalogue = catalogue;
        this.framework = framework;
        this.items = items;
        this.document = document;
        this.writing = writing;
        ends.put(document, CaseLinks.End.DOCUMENT);
        if (framework != null) {
            for (Competency competency : framework.competencies()) {
                ends.put(competency(competency.id(), Optional.empty()), CaseLinks.End.COMPETENCY);
            }
        }
        for (TrainingModule module : catalogue.modules()) {
            ends.put(module(module.id().value()), CaseLinks.End.MODULE);
        }
    }

    private CaseLinks.End end(String id) {
        return ends.getOrDefault(id, CaseLinks.End.OUTSIDE);
    }

    private String competency(CompetencyId id, Optional<FrameworkId> other) {
        boolean here = framework != null && (other.isEmpty() || other.get().equals(framework.id()));
        String known = here ? items.competencyId(id.value()) : null;
        return known != null
                ? known
                : CaseItems.outside(other.map(FrameworkId::value).orElse(document), id.value());
    }

    private String module(String id) {
        String known = items.moduleId(id);
        return known != null ? known : CaseIds.isUuid(id) ? id : CaseIds.derive("module", document, id);
    }

    /** Returns the associations: those remembered first, in their old order, then the new ones. */
    List<Out> associations(JsonNode memory) {
        collect();
        List<Out> written = new ArrayList<>();
        Set<String> covered = new HashSet<>();
        JsonNode remembered = memory.get("associations");
        if (remembered != null) {
            int i = 0;
            for (JsonNode raw : remembered.elements()) {
                String pointer = writing.frameworkPointer() + "/x-case/associations/" + i++;
                String type = Optional.ofNullable(raw.string("associationType")).orElse("");
                String origin = end(raw.get("originNodeURI"));
                String destination = end(raw.get("destinationNodeURI"));
                CaseLinks.Role role = CaseLinks.role(type, rememberedEnd(origin), rememberedEnd(destination));
                String key = CaseLinks.key(role, type, origin, destination, this::end);
                if (role == CaseLinks.Role.NONE || links.containsKey(key)) {
                    written.add(new Out(raw.copy(), pointer));
                    covered.add(key);
                }
            }
        }
        boolean foreign = memory.get("document") != null;
        links.forEach((key, link) -> {
            boolean root =
                    link.type().equals(CaseTypes.CHILD) && link.destination().equals(document);
            if (!covered.contains(key) && !(foreign && root)) {
                written.add(new Out(association(link), writing.frameworkPointer() + "/x-case"));
            }
        });
        return written;
    }

    private CaseLinks.End rememberedEnd(String id) {
        return id.isEmpty() ? CaseLinks.End.NOTHING : end(id);
    }

    private static String end(@Nullable JsonNode link) {
        String id = link == null ? null : CaseRepairs.identifier(link);
        return id == null ? "" : id;
    }

    private JsonNode association(Link link) {
        String id = CaseIds.derive("association", document, link.type(), link.origin(), link.destination());
        JsonNode node = JsonNode.object()
                .set("identifier", id)
                .set("associationType", link.type())
                .set("uri", address("CFAssociations", id));
        if (link.sequence() > 0) {
            node.set("sequenceNumber", JsonNode.of(link.sequence()));
        }
        node.set("originNodeURI", link(link.origin(), "", null));
        node.set("destinationNodeURI", link(link.destination(), link.title(), link.address()));
        return node;
    }

    private JsonNode link(String id, String title, @Nullable String address) {
        String list = id.equals(document) ? "CFDocuments" : "CFItems";
        String uri = address != null ? address : address(list, id);
        return JsonNode.object().set("title", title).set("identifier", id).set("uri", uri);
    }

    private String address(String list, String id) {
        return CaseShape.address(writing, list, id);
    }

    private void collect() {
        if (framework != null) {
            competencies(framework);
        }
        int i = 0;
        for (TrainingModule module : catalogue.modules()) {
            module(module, "/modules/" + i++);
        }
    }

    private void competencies(CompetencyFramework from) {
        Map<String, Integer> children = new HashMap<>();
        int i = 0;
        for (Competency competency : from.competencies()) {
            String at = writing.frameworkPointer() + "/competencies/" + i++;
            String id = competency(competency.id(), Optional.empty());
            for (CompetencyId parent : competency.parents()) {
                String above = competency(parent, Optional.empty());
                add(CaseTypes.CHILD, id, above, "", null, children.merge(above, 1, Integer::sum));
            }
            if (competency.parents().isEmpty()) {
                add(CaseTypes.CHILD, id, document, "", null, children.merge(document, 1, Integer::sum));
            }
            writing.ledger().kept(at + "/parents", "isChildOf");
            alignments(id, competency.alignments(), at);
        }
        alignments(document, from.alignments(), writing.frameworkPointer());
        int j = 0;
        for (CompetencyRelation relation : from.relations()) {
            relation(relation, writing.frameworkPointer() + "/relations/" + j++);
        }
    }

    private void relation(CompetencyRelation relation, String at) {
        String source = competency(relation.source(), relation.sourceFramework());
        String target = competency(relation.target(), relation.targetFramework());
        boolean turned = relation.type() == RelationType.BROADER;
        String type = CaseTypes.type(relation.type());
        add(type, turned ? target : source, turned ? source : target, "", null, 0);
        for (String member : List.of("source", "type", "target", "source-framework", "target-framework")) {
            writing.ledger().kept(at + "/" + member, type);
        }
    }

    private void alignments(String owner, List<Alignment> alignments, String at) {
        int i = 0;
        for (Alignment alignment : alignments) {
            String pointer = at + "/alignments/" + i++;
            String code = alignment.target().code();
            boolean ours = alignment.target().scheme().equals("case");
            String target = ours ? code : alignment.target().scheme() + ":" + code;
            String type = CaseTypes.type(alignment.type());
            String address = alignment.address().orElse(CaseText.isUri(code) ? code : CaseText.toUri(target));
            LocalizedText title = alignment.title();
            String text =
                    writing.text(pointer + "/title", title, CaseCatalogue.UNKNOWN_LANGUAGE, "destinationNodeURI/title");
            boolean turned = alignment.type() == RelationType.BROADER;
            if (turned) {
                add(type, target, owner, "", null, 0);
            } else {
                add(type, owner, target, text == null ? code : text, address, 0);
            }
            for (String member : List.of("type", "target/scheme", "target/code", "address")) {
                writing.ledger().kept(pointer + "/" + member, type);
            }
        }
    }

    private void module(TrainingModule module, String at) {
        String id = module(module.id().value());
        add(CaseTypes.CHILD, id, document, "", null, 0);
        int i = 0;
        for (Outcome outcome : module.outcomes()) {
            String pointer = at + "/outcomes/" + i++;
            add(CaseTypes.RELATED, id, competency(outcome.competency(), outcome.framework()), "", null, 0);
            writing.ledger().kept(pointer + "/competency", CaseTypes.RELATED);
            writing.ledger().kept(pointer + "/framework", CaseTypes.RELATED);
            if (outcome.level().isPresent()) {
                writing.ledger()
                        .dropped(
                                pointer + "/level",
                                CaseCode.LEVEL,
                                Reading.arguments(
                                        "competency", outcome.competency().value()));
            }
        }
        for (int part = 0; part < module.parts().size(); part++) {
            add(CaseTypes.PART, module(module.parts().get(part).module().value()), id, "", null, part + 1);
            writing.ledger().kept(at + "/parts/" + part + "/module", CaseTypes.PART);
        }
        for (int e = 0; e < module.equivalents().size(); e++) {
            add("exactMatchOf", id, module(module.equivalents().get(e).value()), "", null, 0);
            writing.ledger().kept(at + "/equivalents/" + e, "exactMatchOf");
        }
        alignments(id, module.alignments(), at);
        if (module.prerequisite().filter(Prerequisite::isNone).isPresent()) {
            writing.ledger()
                    .dropped(
                            at + "/prerequisite",
                            CaseCode.NO_PREREQUISITE,
                            Reading.arguments("module", module.id().value()));
        }
        module.prerequisite()
                .flatMap(Prerequisite::requirement)
                .ifPresent(rule -> prerequisite(rule, module, id, at + "/prerequisite"));
    }

    /** What is plainly required, each part on its own, becomes precedes; alternatives and counts cannot. */
    private void prerequisite(Requirement rule, TrainingModule module, String id, String at) {
        boolean prose = !module.prerequisite().orElseThrow().prose().isEmpty();
        String root = prose ? at + "/requirement" : at;
        writing.ledger()
                .dropped(
                        root,
                        CaseCode.PREREQUISITE,
                        Reading.arguments("module", module.id().value()));
        if (rule instanceof NOf nof && nof.quantifier().equals(Quantifier.ALL)) {
            for (int i = 0; i < nof.children().size(); i++) {
                single(nof.children().get(i), id, root + "/all-of/" + i);
            }
        } else {
            single(rule, id, root);
        }
    }

    private void single(Requirement rule, String id, String at) {
        if (rule instanceof ModulePassed passed) {
            add(CaseTypes.PRECEDES, module(passed.module().value()), id, "", null, 0);
            writing.ledger().kept(at + "/module", CaseTypes.PRECEDES);
        } else if (rule instanceof CompetencyHeld held) {
            add(CaseTypes.PRECEDES, competency(held.competency(), held.framework()), id, "", null, 0);
            writing.ledger().kept(at + "/competency", CaseTypes.PRECEDES);
            writing.ledger().kept(at + "/framework", CaseTypes.PRECEDES);
            if (held.level().isPresent()) {
                writing.ledger()
                        .dropped(
                                at + "/level",
                                CaseCode.LEVEL,
                                Reading.arguments(
                                        "competency", held.competency().value()));
            }
        }
    }

    private void add(
            String type, String origin, String destination, String title, @Nullable String address, int sequence) {
        CaseLinks.Role role = CaseLinks.role(type, end(origin), end(destination));
        String key = role == CaseLinks.Role.NONE
                ? type + "\n" + origin + "\n" + destination
                : CaseLinks.key(role, type, origin, destination, this::end);
        links.putIfAbsent(key, new Link(type, origin, destination, title, address, sequence));
    }
}
