package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.Provenance;
import org.innovente.common.ProvenanceKind;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Provenance} in format version 1. */
final class ProvenanceCodec {
    private static final String KIND = "kind";
    private static final String SOURCE = "source";
    private static final String DATE = "date";

    private ProvenanceCodec() {}

    static @Nullable Provenance read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Provenance.Builder builder = Provenance.builder();
        ProvenanceKind kind = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case KIND -> kind = in.text(ProvenanceKind::parse);
                case SOURCE -> builder.source(Optional.ofNullable(in.text()));
                case DATE -> builder.date(Optional.ofNullable(in.date()));
                default -> in.keep(member);
            }
        }
        if (kind == null) {
            in.absent(KIND);
        }
        Extensions extensions = in.endObject();
        if (kind == null) {
            return null;
        }
        return in.build(builder.kind(kind).extensions(extensions)::build);
    }

    static void write(Provenance value, JsonSink out) {
        out.startObject();
        out.text(KIND, value.kind().toString());
        out.text(SOURCE, value.source());
        out.text(DATE, value.date());
        out.extensions(value.extensions());
        out.endObject();
    }
}
