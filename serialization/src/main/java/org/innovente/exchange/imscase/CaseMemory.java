package org.innovente.exchange.imscase;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonTree;
import org.innovente.exchange.source.SourceException;

/** What the reader remembered in the extension {@code x-case} of a value. */
final class CaseMemory {

    private CaseMemory() {}

    /** Returns the remembered object; empty when there is none, or what stands there is not ours. */
    static Optional<JsonNode> of(Extensions extensions) {
        Optional<String> text = extensions.find(CaseCatalogue.MEMORY);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode node = JsonTree.parse(text.get());
            return node.is(JsonNode.Kind.OBJECT) ? Optional.of(node) : Optional.empty();
        } catch (SourceException foreign) {
            // Somebody else's extension of the same name: not ours to read, and it stays in the catalogue.
            return Optional.empty();
        }
    }
}
