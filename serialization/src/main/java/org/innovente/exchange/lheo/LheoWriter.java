package org.innovente.exchange.lheo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.exchange.ExchangeOptions.Completeness;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlMemory;
import org.innovente.exchange.source.XmlText;
import org.innovente.network.Offer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the offers of a catalogue as LHEO 2.3. An offer that does not say what LHEO demands is refused, with every gap by
 * name, unless the caller asks for a draft.
 */
final class LheoWriter {

    private final Catalogue catalogue;
    private final Writing writing;
    private final LheoBuilder builder;
    private final Map<ModuleId, Integer> modules = new HashMap<>();
    private final Set<ModuleId> offered = new HashSet<>();

    private LheoWriter(Catalogue catalogue, Writing writing) {
        this.catalogue = catalogue;
        this.writing = writing;
        this.builder = new LheoBuilder(writing);
        for (int i = 0; i < catalogue.modules().size(); i++) {
            modules.putIfAbsent(catalogue.modules().get(i).id(), i);
        }
    }

    /** Returns the document. */
    static String write(Catalogue catalogue, Writing writing) {
        return new LheoWriter(catalogue, writing).document();
    }

    private String document() {
        JsonNode memory = LheoBuilder.memory(catalogue.extensions());
        XmlElement offers = new XmlElement("offres");
        LheoFormationWriter formations = new LheoFormationWriter(catalogue, builder, modules);
        for (int i = 0; i < catalogue.offers().size(); i++) {
            XmlElement formation = formation(catalogue.offers().get(i), "/offers/" + i, formations);
            if (formation != null) {
                offers.add(formation);
            }
        }
        notOffered();
        if (offers.elements().isEmpty()) {
            writing.report(LheoCode.INCOMPLETE, "", "/offers", Reading.arguments("missing", "lheo/offres/formation"));
        }
        XmlMemory.restore(offers, memory.get("offres"));
        XmlElement root = new XmlElement("lheo").set("xmlns", LheoVocabulary.NAMESPACE);
        root.add(offers);
        XmlMemory.restore(root, memory.get("lheo"));
        boolean ours = memory.get("lheo") == null || memory.get("lheo").get("@numero") == null;
        if (!memory.isEmpty() || ours && catalogue.id().value().equals("lheo")) {
            writing.ledger().kept("/id", "lheo");
        } else {
            root.set("numero", catalogue.id().value());
            writing.ledger().kept("/id", "lheo/@numero");
        }
        writing.ledger().kept("/x-lheo", "lheo");
        if (catalogue.language().filter(writing.options().language()::equals).isPresent()) {
            writing.ledger().kept("/language", "lheo");
        }
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        XmlText.write(root, 0, out);
        return out.toString();
    }

    private @Nullable XmlElement formation(Offer offer, String at, LheoFormationWriter formations) {
        ItemKind kind = offer.subject().kind();
        boolean known = kind == ItemKind.MODULE
                || kind == ItemKind.PROGRAMME
                || kind == ItemKind.DIPLOMA
                || kind == ItemKind.BLOCK
                || kind == ItemKind.CERTIFICATION;
        if (!known) {
            writing.ledger()
                    .dropped(
                            at,
                            LheoCode.SUBJECT,
                            Reading.arguments(
                                    "kind", kind.wire(), "id", offer.subject().id()));
            return null;
        }
        if (kind == ItemKind.MODULE) {
            offered.add(ModuleId.parse(offer.subject().id()));
        }
        XmlElement formation = formations.formation(offer, at);
        List<String> gaps = new LheoGaps().fill(formation);
        if (!gaps.isEmpty()) {
            String missing = String.join(", ", distinct(gaps));
            boolean draft = writing.options().completeness() == Completeness.DRAFT;
            writing.report(
                    draft ? LheoCode.DRAFT : LheoCode.INCOMPLETE,
                    "offer " + offer.id().value(),
                    at,
                    Reading.arguments("missing", missing));
            if (draft) {
                markDraft(formation, distinct(gaps));
            }
        }
        return formation;
    }

    /** Says in the document itself that it is a draft, and what it leaves open. */
    private static void markDraft(XmlElement formation, List<String> gaps) {
        if (!formation.attributes().containsKey("tag")) {
            formation.set("tag", "brouillon");
        }
        XmlElement extras = new XmlElement("extras").set("info", "brouillon");
        for (String gap : gaps) {
            XmlElement extra = extras.add("extra", gap);
            if (extra != null) {
                extra.set("info", "manque");
            }
        }
        formation.add(extras);
    }

    private static List<String> distinct(List<String> gaps) {
        return new ArrayList<>(new java.util.LinkedHashSet<>(gaps));
    }

    private void notOffered() {
        modules.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .filter(entry -> !offered.contains(entry.getKey()))
                .forEach(entry -> writing.ledger()
                        .dropped(
                                "/modules/" + entry.getValue(),
                                LheoCode.NOT_OFFERED,
                                Reading.arguments("module", entry.getKey().value())));
    }
}
