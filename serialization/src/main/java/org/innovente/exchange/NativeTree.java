package org.innovente.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonTree;
import org.innovente.exchange.source.SourceLimits;
import org.innovente.json.cursor.JsonSink;
import org.innovente.json.v1.CatalogueCodec;

/** A catalogue as the tree of its native JSON, the leaves of which are what a conversion has to account for. */
final class NativeTree {

    private static final SourceLimits LIMITS =
            new SourceLimits(Long.MAX_VALUE, 1_000, Integer.MAX_VALUE / 8, Long.MAX_VALUE);

    private NativeTree() {}

    /** Returns the tree. */
    static JsonNode of(Catalogue catalogue) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonSink.write(bytes, JsonSink.Layout.COMPACT, catalogue, CatalogueCodec::write);
        } catch (IOException failure) {
            throw new UncheckedIOException("Writing into memory failed", failure);
        }
        JsonTree tree = JsonTree.open(new ByteArrayInputStream(bytes.toByteArray()), LIMITS);
        return tree.value();
    }
}
