package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.GradeScaleId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Weighting;
import org.jspecify.annotations.Nullable;

/** The members of {@link Average} in format version 1. */
final class AverageCodec {
    private static final String SELECTOR = "from";
    private static final String WEIGHTS = "weights";
    private static final String BOUND = "bound";
    private static final String FLOOR = "floor";
    private static final String BEST_OF = "best-of";
    private static final String SCALE = "scale";

    private AverageCodec() {}

    /** Reads the members into a builder that the caller completes; null when one is missing. */
    static Average.@Nullable Builder read(JsonCursor in, Node self) {
        if (!in.startObject()) {
            return null;
        }
        Average.Builder builder = Average.builder();
        Selector selector = null;
        Bound bound = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case SELECTOR -> selector = SelectorCodec.read(in);
                case WEIGHTS -> builder.weights(Optional.ofNullable(in.text(Weighting::parse)));
                case BOUND -> bound = self.plain(BoundCodec.read(in));
                case FLOOR -> builder.floor(Optional.ofNullable(self.plain(FloorCodec.read(in))));
                case BEST_OF -> builder.bestOf(Integers.optional(in.integer()));
                case SCALE -> builder.scale(Optional.ofNullable(in.text(GradeScaleId::parse)));
                default -> self.keepForeign(member);
            }
        }
        if (selector == null) {
            in.absent(SELECTOR);
        }
        if (bound == null) {
            in.absent(BOUND);
        }
        in.endObject();
        if (selector == null || bound == null) {
            return null;
        }
        return builder.selector(selector).bound(bound);
    }

    static void write(Average value, JsonSink out) {
        out.startObject();
        out.value(SELECTOR, value.selector(), SelectorCodec::write);
        out.text(WEIGHTS, value.weights());
        out.value(BOUND, value.bound(), BoundCodec::write);
        out.value(FLOOR, value.floor(), FloorCodec::write);
        out.integer(BEST_OF, value.bestOf());
        out.text(SCALE, value.scale());
        out.endObject();
    }
}
