package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Identifier} in format version 1. */
final class IdentifierCodec {
    private static final String SCHEME = "scheme";
    private static final String CODE = "code";
    private static final String EDITION = "edition";

    private IdentifierCodec() {}

    /** Reads a value that a document is likely to hold more than once. */
    static @Nullable Identifier shared(JsonCursor in) {
        return in.shared(IdentifierCodec::read);
    }

    static @Nullable Identifier read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Identifier.Builder builder = Identifier.builder();
        String scheme = null;
        String code = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case SCHEME -> scheme = in.text();
                case CODE -> code = in.text();
                case EDITION -> builder.edition(Optional.ofNullable(in.text()));
                default -> in.keep(member);
            }
        }
        if (scheme == null) {
            in.absent(SCHEME);
        }
        if (code == null) {
            in.absent(CODE);
        }
        Extensions extensions = in.endObject();
        if (scheme == null || code == null) {
            return null;
        }
        return in.build(builder.scheme(scheme).code(code).extensions(extensions)::build);
    }

    static void write(Identifier value, JsonSink out) {
        out.startObject();
        out.text(SCHEME, value.scheme());
        out.text(CODE, value.code());
        out.text(EDITION, value.edition());
        out.extensions(value.extensions());
        out.endObject();
    }
}
