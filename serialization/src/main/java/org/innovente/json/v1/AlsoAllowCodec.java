package org.innovente.json.v1;

import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.learner.AlsoAllow;
import org.innovente.requirement.Selector;
import org.jspecify.annotations.Nullable;

/** The members of {@link AlsoAllow} in format version 1. */
final class AlsoAllowCodec {
    private static final String NODE = "node";
    private static final String SELECTOR = "selector";

    private AlsoAllowCodec() {}

    /** Reads the members into a builder that the caller completes; null when one is missing. */
    static AlsoAllow.@Nullable Builder read(JsonCursor in, Node self) {
        if (!in.startObject()) {
            return null;
        }
        AlsoAllow.Builder builder = AlsoAllow.builder();
        String node = null;
        Selector selector = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case NODE -> node = in.text();
                case SELECTOR -> selector = SelectorCodec.read(in);
                default -> self.keepForeign(member);
            }
        }
        if (node == null) {
            in.absent(NODE);
        }
        if (selector == null) {
            in.absent(SELECTOR);
        }
        in.endObject();
        if (node == null || selector == null) {
            return null;
        }
        return builder.node(node).selector(selector);
    }

    static void write(AlsoAllow value, JsonSink out) {
        out.startObject();
        out.text(NODE, value.node());
        out.value(SELECTOR, value.selector(), SelectorCodec::write);
        out.endObject();
    }
}
