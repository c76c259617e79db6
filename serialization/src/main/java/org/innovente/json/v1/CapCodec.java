package org.innovente.json.v1;

import java.math.BigDecimal;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Measure;
import org.innovente.requirement.Selector;
import org.jspecify.annotations.Nullable;

/** The members of {@link Cap} in format version 1. */
final class CapCodec {
    private static final String SELECTOR = "from";
    private static final String MEASURE = "measure";
    private static final String MAX = "max";

    private CapCodec() {}

    /** Reads the members into a builder that the caller completes; null when one is missing. */
    static Cap.@Nullable Builder read(JsonCursor in, Node self) {
        if (!in.startObject()) {
            return null;
        }
        Cap.Builder builder = Cap.builder();
        Selector selector = null;
        Measure measure = null;
        BigDecimal max = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case SELECTOR -> selector = SelectorCodec.read(in);
                case MEASURE -> measure = self.plain(MeasureCodec.read(in));
                case MAX -> max = in.decimal();
                default -> self.keepForeign(member);
            }
        }
        if (selector == null) {
            in.absent(SELECTOR);
        }
        if (measure == null) {
            in.absent(MEASURE);
        }
        if (max == null) {
            in.absent(MAX);
        }
        in.endObject();
        if (selector == null || measure == null || max == null) {
            return null;
        }
        return builder.selector(selector).measure(measure).max(max);
    }

    static void write(Cap value, JsonSink out) {
        out.startObject();
        out.value(SELECTOR, value.selector(), SelectorCodec::write);
        out.value(MEASURE, value.measure(), MeasureCodec::write);
        out.decimal(MAX, value.max());
        out.endObject();
    }
}
