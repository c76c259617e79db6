package org.innovente.json;

import java.util.function.BiConsumer;
import org.innovente.catalogue.Catalogue;
import org.innovente.json.cursor.DocumentReader;
import org.innovente.json.cursor.JsonSink;
import org.innovente.json.cursor.ValueReader;
import org.innovente.json.v1.CatalogueCodec;

/**
 * What reads and writes catalogues in the native format, as JSON or YAML. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Read<Catalogue> read = CatalogueJson.standard().read(path);
 * Catalogue value = read.orThrow();
 * }</pre>
 */
public final class CatalogueJson extends NativeJson<Catalogue, CatalogueJson> {

    private static final CatalogueJson STANDARD = new CatalogueJson(standardReader(), JsonSink.Layout.INDENTED);

    private CatalogueJson(DocumentReader reader, JsonSink.Layout layout) {
        super(reader, layout);
    }

    /** Returns the instance with {@link Limits#standard}, unknown members kept, sources recorded, and indented output. */
    public static CatalogueJson standard() {
        return STANDARD;
    }

    @Override
    CatalogueJson with(DocumentReader otherReader, JsonSink.Layout otherLayout) {
        return new CatalogueJson(otherReader, otherLayout);
    }

    @Override
    ValueReader<Catalogue> readCodec() {
        return CatalogueCodec::read;
    }

    @Override
    BiConsumer<Catalogue, JsonSink> writeCodec() {
        return CatalogueCodec::write;
    }
}
