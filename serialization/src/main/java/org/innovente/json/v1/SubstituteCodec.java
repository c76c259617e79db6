package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.diploma.ItemRef;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.learner.Substitute;
import org.jspecify.annotations.Nullable;

/** The members of {@link Substitute} in format version 1. */
final class SubstituteCodec {
    private static final String NODE = "node";
    private static final String ITEM = "item";
    private static final String BY = "by";

    private SubstituteCodec() {}

    /** Reads the members into a builder that the caller completes; null when one is missing. */
    static Substitute.@Nullable Builder read(JsonCursor in, Node self) {
        if (!in.startObject()) {
            return null;
        }
        Substitute.Builder builder = Substitute.builder();
        ItemRef item = null;
        ItemRef by = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case NODE -> builder.node(Optional.ofNullable(in.text()));
                case ITEM -> item = ItemRefCodec.read(in);
                case BY -> by = ItemRefCodec.read(in);
                default -> self.keepForeign(member);
            }
        }
        if (item == null) {
            in.absent(ITEM);
        }
        if (by == null) {
            in.absent(BY);
        }
        in.endObject();
        if (item == null || by == null) {
            return null;
        }
        return builder.item(item).by(by);
    }

    static void write(Substitute value, JsonSink out) {
        out.startObject();
        out.text(NODE, value.node());
        out.value(ITEM, value.item(), ItemRefCodec::write);
        out.value(BY, value.by(), ItemRefCodec::write);
        out.endObject();
    }
}
