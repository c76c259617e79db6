package org.innovente.exchange.orebut;

import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Extensions;
import org.innovente.diploma.Programme;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonTree;
import org.innovente.exchange.source.SourceException;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlText;
import org.jspecify.annotations.Nullable;

/**
 * Writes a catalogue as the ORéBUT document that says most of it: its framework as a référentiel de compétences; without a
 * framework its programme, in the document from which it came.
 */
final class OrebutWriter {

    private final Catalogue catalogue;
    private final Writing writing;

    OrebutWriter(Catalogue catalogue, Writing writing) {
        this.catalogue = catalogue;
        this.writing = writing;
    }

    /** Returns the document, or null after an error. */
    @Nullable
    String document() {
        XmlElement root = root();
        if (root == null) {
            writing.report(OrebutCode.NOTHING, "", "", Reading.arguments());
            return null;
        }
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        XmlText.write(root, 0, out);
        return out.toString();
    }

    private @Nullable XmlElement root() {
        writing.ledger().kept("/id", "specialite");
        if (!catalogue.frameworks().isEmpty()) {
            writing.dropOtherFrameworks(catalogue, OrebutCode.ONE_FRAMEWORK);
            return new ButReferenceWriter(catalogue, writing).root();
        }
        if (catalogue.programmes().isEmpty()) {
            return null;
        }
        Programme programme = catalogue.programmes().get(0);
        JsonNode memory = memory(programme.extensions());
        boolean degree = "diplome".equals(memory.string("root"));
        memory.take("root");
        return degree
                ? new ButDegreeWriter(catalogue, writing).root(programme, memory)
                : new ButProgrammeWriter(catalogue, writing).root(programme, memory);
    }

    /** Returns what the reader remembered of a value; an empty object when there is nothing. */
    static JsonNode memory(Extensions extensions) {
        Optional<String> text = extensions.find(ButCatalogue.MEMORY);
        if (text.isEmpty()) {
            return JsonNode.object();
        }
        try {
            JsonNode node = JsonTree.parse(text.get());
            return node.is(JsonNode.Kind.OBJECT) ? node : JsonNode.object();
        } catch (SourceException foreign) {
            // Somebody else's extension of the same name: not ours to read, and it stays in the catalogue.
            return JsonNode.object();
        }
    }
}
