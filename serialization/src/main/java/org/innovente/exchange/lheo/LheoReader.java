package org.innovente.exchange.lheo;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.Extensions;
import org.innovente.exchange.ExchangeCode;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.Place;
import org.innovente.exchange.source.XmlCursor;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlMemory;
import org.jspecify.annotations.Nullable;

/** Reads a LHEO document formation by formation; memory holds one formation as a tree at a time. */
final class LheoReader {

    /** The extension under which what only LHEO knows is remembered. */
    static final String MEMORY = "x-lheo";

    private final Reading reading;
    private final LheoChecks checks;
    private final LheoReferences references;
    private final LheoWorld world;
    private final Map<String, JsonNode> levels = new LinkedHashMap<>();

    private LheoReader(Reading reading, CodeLists codes) {
        this.reading = reading;
        this.checks = new LheoChecks(reading, codes);
        this.references = new LheoReferences(reading);
        this.world = new LheoWorld(reading);
    }

    /** Returns the catalogue that a document becomes, or null if it is none. */
    static @Nullable Catalogue read(InputStream in, Reading reading, CodeLists codes) {
        reading.sourceIsXml();
        XmlCursor cursor = XmlCursor.open(in, reading.limits());
        XmlElement root = cursor.root();
        if (!root.name().equals("lheo")) {
            reading.report(
                    ExchangeCode.WRONG_FORMAT, root.place(), Reading.arguments("format", "lheo", "found", root.name()));
            return null;
        }
        LheoReader reader = new LheoReader(reading, codes);
        reader.namespace(root);
        reader.document(cursor, root);
        cursor.end();
        reader.references.check();
        reading.count(cursor.comments());
        reading.ledger().dropped("/", ExchangeCode.COMMENT, Map.of(), cursor.comments());
        return reader.catalogue(root);
    }

    private void namespace(XmlElement root) {
        if (root.namespace().equals(LheoVocabulary.OLD_NAMESPACE)) {
            reading.report(LheoCode.OLD_VERSION, root.place(), Map.of());
        } else if (!root.namespace().equals(LheoVocabulary.NAMESPACE)) {
            reading.report(LheoCode.NAMESPACE, root.place(), Reading.arguments("namespace", root.namespace()));
        }
    }

    private void document(XmlCursor cursor, XmlElement root) {
        List<XmlElement> rest = new ArrayList<>();
        for (XmlElement child = cursor.nextChild(); child != null; child = cursor.nextChild()) {
            if (child.name().equals("offres")) {
                offers(cursor, child);
            } else {
                rest.add(cursor.complete());
            }
        }
        remember(root, rest);
    }

    private void offers(XmlCursor cursor, XmlElement offers) {
        List<XmlElement> rest = new ArrayList<>();
        int formations = 0;
        for (XmlElement child = cursor.nextChild(); child != null; child = cursor.nextChild()) {
            XmlElement element = cursor.complete();
            if (element.name().equals("formation")) {
                formations++;
                formation(element);
            } else {
                rest.add(element);
            }
        }
        if (formations == 0) {
            reading.report(
                    LheoCode.MISSING, offers.place(), Reading.arguments("element", "formation", "parent", "offres"));
        }
        remember(offers, rest);
    }

    private void formation(XmlElement formation) {
        checks.check(formation);
        references.collect(formation);
        long leaves = XmlMemory.count(formation);
        reading.count(leaves);
        Place place = formation.place();
        Boolean done = reading.build(place, () -> new LheoFormation(formation, world, reading).add());
        if (done == null) {
            // The finding says why; what the formation held is accounted for as not arrived.
            reading.ledger()
                    .dropped(place.path(), ExchangeCode.VALUE, Reading.arguments("detail", "formation"), leaves);
            return;
        }
        long taken = world.takeLeaves();
        reading.ledger().kept(place.path(), "/offers/" + (world.offers().size() - 1), taken);
        reading.ledger().remembered(place.path(), "/offers/" + (world.offers().size() - 1), leaves - taken);
    }

    /** What stands around the formations is remembered on the catalogue. */
    private void remember(XmlElement element, List<XmlElement> rest) {
        JsonNode memory = XmlMemory.remainder(element);
        long leaves = element.attributes().size();
        for (XmlElement child : rest) {
            XmlMemory.keep(memory, child);
            leaves += XmlMemory.count(child);
        }
        reading.count(leaves);
        reading.ledger().remembered(element.place().path(), "/x-lheo", leaves);
        if (!memory.isEmpty()) {
            levels.put(element.name(), memory);
        }
    }

    private @Nullable Catalogue catalogue(XmlElement root) {
        String numero =
                root.attributes().getOrDefault("numero", root.attributes().getOrDefault("id", "lheo"));
        return reading.build(root.place(), () -> {
            Catalogue.Builder builder = Catalogue.builder()
                    .id(id(numero))
                    .language(reading.options().language());
            world.fill(builder);
            if (!levels.isEmpty()) {
                JsonNode memory = JsonNode.object();
                levels.forEach(memory::set);
                builder.extensions(Extensions.EMPTY.with(MEMORY, memory.toJson()));
            }
            return builder.build();
        });
    }

    private static CatalogueId id(String numero) {
        try {
            return CatalogueId.parse(numero);
        } catch (IllegalArgumentException notAnId) {
            return CatalogueId.parse("lheo");
        }
    }
}
