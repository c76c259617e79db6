package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Measure;
import org.innovente.requirement.Selector;
import org.jspecify.annotations.Nullable;

/** The members of {@link Accumulation} in format version 1. */
final class AccumulationCodec {
    private static final String SELECTOR = "from";
    private static final String MEASURE = "measure";
    private static final String BOUND = "bound";
    private static final String USE = "use";
    private static final String DIVISIBLE = "divisible";
    private static final String PRIORITY = "priority";

    private AccumulationCodec() {}

    /** Reads the members into a builder that the caller completes; null when one is missing. */
    static Accumulation.@Nullable Builder read(JsonCursor in, Node self) {
        if (!in.startObject()) {
            return null;
        }
        Accumulation.Builder builder = Accumulation.builder();
        Selector selector = null;
        Measure measure = null;
        Bound bound = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case SELECTOR -> selector = SelectorCodec.read(in);
                case MEASURE -> measure = self.plain(MeasureCodec.read(in));
                case BOUND -> bound = self.plain(BoundCodec.read(in));
                case USE -> builder.use(Optional.ofNullable(self.plain(UseCodec.read(in))));
                case DIVISIBLE -> builder.divisible(Optional.ofNullable(in.bool()));
                case PRIORITY -> builder.priority(Integers.optional(in.integer()));
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

    static void write(Accumulation value, JsonSink out) {
        out.startObject();
        out.value(SELECTOR, value.selector(), SelectorCodec::write);
        out.value(MEASURE, value.measure(), MeasureCodec::write);
        out.value(BOUND, value.bound(), BoundCodec::write);
        out.value(USE, value.use(), UseCodec::write);
        out.bool(DIVISIBLE, value.divisible());
        out.integer(PRIORITY, value.priority());
        out.endObject();
    }
}
