package org.innovente.json.v1;

import org.innovente.common.Extensions;
import org.innovente.diploma.Implication;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Implication} in format version 1. */
final class ImplicationCodec {
    private static final String GIVEN = "given";
    private static final String IMPLIED = "implied";

    private ImplicationCodec() {}

    static @Nullable Implication read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Implication.Builder builder = Implication.builder();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case GIVEN -> builder.addAllGiven(in.list(ItemRefCodec::read));
                case IMPLIED -> builder.addAllImplied(in.list(ItemRefCodec::read));
                default -> in.keep(member);
            }
        }
        Extensions extensions = in.endObject();
        return in.build(builder.extensions(extensions)::build);
    }

    static void write(Implication value, JsonSink out) {
        out.startObject();
        out.list(GIVEN, value.given(), ItemRefCodec::write);
        out.list(IMPLIED, value.implied(), ItemRefCodec::write);
        out.extensions(value.extensions());
        out.endObject();
    }
}
