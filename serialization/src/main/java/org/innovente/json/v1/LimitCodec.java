package org.innovente.json.v1;

import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.Selector;
import org.jspecify.annotations.Nullable;

/** The members of {@link Limit} in format version 1. */
final class LimitCodec {
    private static final String SELECTOR = "from";
    private static final String MEASURE = "measure";
    private static final String BOUND = "bound";

    private LimitCodec() {}

    /** Reads the members into a builder that the caller completes; null when one is missing. */
    static Limit.@Nullable Builder read(JsonCursor in, Node self) {
        if (!in.startObject()) {
            return null;
        }
        Limit.Builder builder = Limit.builder();
        Selector selector = null;
        Measure measure = null;
        Bound bound = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case SELECTOR -> selector = SelectorCodec.read(in);
                case MEASURE -> measure = self.plain(MeasureCodec.read(in));
                case BOUND -> bound = self.plain(BoundCodec.read(in));
                default -> self.keepForeign(member);
            }
        }
        if (selector == null) {
            in.absent(SELECTOR);
        }
        if (measure == null) {
            in.absent(MEASURE);
        }
        if (bound == null) {
            in.absent(BOUND);
        }
        in.endObject();
        if (selector == null || measure == null || bound == null) {
            return null;
        }
        return builder.selector(selector).measure(measure).bound(bound);
    }

    static void write(Limit value, JsonSink out) {
        out.startObject();
        out.value(SELECTOR, value.selector(), SelectorCodec::write);
        out.value(MEASURE, value.measure(), MeasureCodec::write);
        out.value(BOUND, value.bound(), BoundCodec::write);
        out.endObject();
    }
}
