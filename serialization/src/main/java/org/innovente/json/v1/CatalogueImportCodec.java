package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.catalogue.CatalogueImport;
import org.innovente.common.CatalogueId;
import org.innovente.common.Extensions;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link CatalogueImport} in format version 1. */
final class CatalogueImportCodec {
    private static final String CATALOGUE = "catalogue";
    private static final String VERSION = "version";
    private static final String CONTENT_HASH = "content-hash";
    private static final String ADDRESS = "address";
    private static final String NAMESPACE = "namespace";

    private CatalogueImportCodec() {}

    static @Nullable CatalogueImport read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        CatalogueImport.Builder builder = CatalogueImport.builder();
        CatalogueId catalogue = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case CATALOGUE -> catalogue = in.text(CatalogueId::parse);
                case VERSION -> builder.version(Optional.ofNullable(in.text()));
                case CONTENT_HASH -> builder.contentHash(Optional.ofNullable(in.text()));
                case ADDRESS -> builder.address(Optional.ofNullable(in.text()));
                case NAMESPACE -> builder.namespace(Optional.ofNullable(in.text()));
                default -> in.keep(member);
            }
        }
        if (catalogue == null) {
            in.absent(CATALOGUE);
        }
        Extensions extensions = in.endObject();
        if (catalogue == null) {
            return null;
        }
        return in.build(builder.catalogue(catalogue).extensions(extensions)::build);
    }

    static void write(CatalogueImport value, JsonSink out) {
        out.startObject();
        out.text(CATALOGUE, value.catalogue().toString());
        out.text(VERSION, value.version());
        out.text(CONTENT_HASH, value.contentHash());
        out.text(ADDRESS, value.address());
        out.text(NAMESPACE, value.namespace());
        out.extensions(value.extensions());
        out.endObject();
    }
}
