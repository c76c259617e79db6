package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.catalogue.SchemeDeclaration;
import org.innovente.common.Extensions;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link SchemeDeclaration} in format version 1. */
final class SchemeDeclarationCodec {
    private static final String SCHEME = "scheme";
    private static final String TITLE = "title";
    private static final String EDITION = "edition";
    private static final String ADDRESS = "address";

    private SchemeDeclarationCodec() {}

    static @Nullable SchemeDeclaration read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        SchemeDeclaration.Builder builder = SchemeDeclaration.builder();
        String scheme = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case SCHEME -> scheme = in.text();
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case EDITION -> builder.edition(Optional.ofNullable(in.text()));
                case ADDRESS -> builder.address(Optional.ofNullable(in.text()));
                default -> in.keep(member);
            }
        }
        if (scheme == null) {
            in.absent(SCHEME);
        }
        Extensions extensions = in.endObject();
        if (scheme == null) {
            return null;
        }
        return in.build(builder.scheme(scheme).extensions(extensions)::build);
    }

    static void write(SchemeDeclaration value, JsonSink out) {
        out.startObject();
        out.text(SCHEME, value.scheme());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        out.text(EDITION, value.edition());
        out.text(ADDRESS, value.address());
        out.extensions(value.extensions());
        out.endObject();
    }
}
