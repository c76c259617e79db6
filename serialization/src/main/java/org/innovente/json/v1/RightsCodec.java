package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.Openness;
import org.innovente.common.Rights;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Rights} in format version 1. */
final class RightsCodec {
    private static final String LICENCE = "licence";
    private static final String HOLDER = "holder";
    private static final String OPENNESS = "openness";
    private static final String ADAPTED_FROM = "adapted-from";
    private static final String ATTRIBUTION = "attribution";

    private RightsCodec() {}

    static @Nullable Rights read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Rights.Builder builder = Rights.builder();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case LICENCE -> builder.licence(Optional.ofNullable(in.text()));
                case HOLDER -> builder.holder(Optional.ofNullable(in.text()));
                case OPENNESS -> builder.openness(Optional.ofNullable(in.text(Openness::parse)));
                case ADAPTED_FROM -> builder.adaptedFrom(Optional.ofNullable(in.text()));
                case ATTRIBUTION -> builder.attribution(LocalizedTextCodec.read(in));
                default -> in.keep(member);
            }
        }
        Extensions extensions = in.endObject();
        return in.build(builder.extensions(extensions)::build);
    }

    static void write(Rights value, JsonSink out) {
        out.startObject();
        out.text(LICENCE, value.licence());
        out.text(HOLDER, value.holder());
        out.text(OPENNESS, value.openness());
        out.text(ADAPTED_FROM, value.adaptedFrom());
        LocalizedTextCodec.write(ATTRIBUTION, value.attribution(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
