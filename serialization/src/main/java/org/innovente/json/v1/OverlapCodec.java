package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.NodeId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.Overlap;
import org.jspecify.annotations.Nullable;

/** The members of {@link Overlap} in format version 1. */
final class OverlapCodec {
    private static final String WITH = "with";
    private static final String AT_MOST_USES = "at-most-uses";
    private static final String SELECTOR = "from";
    private static final String MEASURE = "measure";
    private static final String MAX = "max";

    private OverlapCodec() {}

    /** Reads the members into a builder that the caller completes; null when one is missing. */
    static Overlap.@Nullable Builder read(JsonCursor in, Node self) {
        if (!in.startObject()) {
            return null;
        }
        Overlap.Builder builder = Overlap.builder();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case WITH -> builder.with(Optional.ofNullable(in.text(NodeId::parse)));
                case AT_MOST_USES -> builder.atMostUses(Integers.optional(in.integer()));
                case SELECTOR -> builder.selector(Optional.ofNullable(SelectorCodec.read(in)));
                case MEASURE -> builder.measure(Optional.ofNullable(self.plain(MeasureCodec.read(in))));
                case MAX -> builder.max(Optional.ofNullable(in.decimal()));
                default -> self.keepForeign(member);
            }
        }
        in.endObject();
        return builder;
    }

    static void write(Overlap value, JsonSink out) {
        out.startObject();
        out.text(WITH, value.with());
        out.integer(AT_MOST_USES, value.atMostUses());
        out.value(SELECTOR, value.selector(), SelectorCodec::write);
        out.value(MEASURE, value.measure(), MeasureCodec::write);
        out.decimal(MAX, value.max());
        out.endObject();
    }
}
