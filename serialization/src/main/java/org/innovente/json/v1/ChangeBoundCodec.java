package org.innovente.json.v1;

import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.learner.ChangeBound;
import org.innovente.requirement.Bound;
import org.jspecify.annotations.Nullable;

/** The members of {@link ChangeBound} in format version 1. */
final class ChangeBoundCodec {
    private static final String NODE = "node";
    private static final String BOUND = "bound";

    private ChangeBoundCodec() {}

    /** Reads the members into a builder that the caller completes; null when one is missing. */
    static ChangeBound.@Nullable Builder read(JsonCursor in, Node self) {
        if (!in.startObject()) {
            return null;
        }
        ChangeBound.Builder builder = ChangeBound.builder();
        String node = null;
        Bound bound = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case NODE -> node = in.text();
                case BOUND -> bound = self.plain(BoundCodec.read(in));
                default -> self.keepForeign(member);
            }
        }
        if (node == null) {
            in.absent(NODE);
        }
        if (bound == null) {
            in.absent(BOUND);
        }
        in.endObject();
        if (node == null || bound == null) {
            return null;
        }
        return builder.node(node).bound(bound);
    }

    static void write(ChangeBound value, JsonSink out) {
        out.startObject();
        out.text(NODE, value.node());
        out.value(BOUND, value.bound(), BoundCodec::write);
        out.endObject();
    }
}
