package org.innovente.json.v1;

import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.Order;
import org.innovente.requirement.Selector;
import org.jspecify.annotations.Nullable;

/** The members of {@link Order} in format version 1. */
final class OrderCodec {
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private OrderCodec() {}

    /** Reads the members into a builder that the caller completes; null when one is missing. */
    static Order.@Nullable Builder read(JsonCursor in, Node self) {
        if (!in.startObject()) {
            return null;
        }
        Order.Builder builder = Order.builder();
        Selector before = null;
        Selector after = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case BEFORE -> before = SelectorCodec.read(in);
                case AFTER -> after = SelectorCodec.read(in);
                default -> self.keepForeign(member);
            }
        }
        if (before == null) {
            in.absent(BEFORE);
        }
        if (after == null) {
            in.absent(AFTER);
        }
        in.endObject();
        if (before == null || after == null) {
            return null;
        }
        return builder.before(before).after(after);
    }

    static void write(Order value, JsonSink out) {
        out.startObject();
        out.value(BEFORE, value.before(), SelectorCodec::write);
        out.value(AFTER, value.after(), SelectorCodec::write);
        out.endObject();
    }
}
