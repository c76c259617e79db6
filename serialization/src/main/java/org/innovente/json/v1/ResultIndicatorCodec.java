package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.module.ResultIndicator;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link ResultIndicator} in format version 1. */
final class ResultIndicatorCodec {
    private static final String PERIOD = "period";
    private static final String POPULATION = "population";
    private static final String HEADCOUNT = "headcount";
    private static final String SUCCESS_RATE = "success-rate";
    private static final String SATISFACTION_RATE = "satisfaction-rate";
    private static final String INSERTION_RATE = "insertion-rate";
    private static final String PARTIAL_RATE = "partial-rate";
    private static final String OUTLETS = "outlets";

    private ResultIndicatorCodec() {}

    static @Nullable ResultIndicator read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        ResultIndicator.Builder builder = ResultIndicator.builder();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case PERIOD -> builder.period(Optional.ofNullable(PeriodCodec.read(in)));
                case POPULATION -> builder.population(LocalizedTextCodec.read(in));
                case HEADCOUNT -> builder.headcount(Integers.optional(in.integer()));
                case SUCCESS_RATE -> builder.successRate(Optional.ofNullable(in.decimal()));
                case SATISFACTION_RATE -> builder.satisfactionRate(Optional.ofNullable(in.decimal()));
                case INSERTION_RATE -> builder.insertionRate(Optional.ofNullable(in.decimal()));
                case PARTIAL_RATE -> builder.partialRate(Optional.ofNullable(in.decimal()));
                case OUTLETS -> builder.outlets(LocalizedTextCodec.read(in));
                default -> in.keep(member);
            }
        }
        Extensions extensions = in.endObject();
        return in.build(builder.extensions(extensions)::build);
    }

    static void write(ResultIndicator value, JsonSink out) {
        out.startObject();
        out.value(PERIOD, value.period(), PeriodCodec::write);
        LocalizedTextCodec.write(POPULATION, value.population(), out);
        out.integer(HEADCOUNT, value.headcount());
        out.decimal(SUCCESS_RATE, value.successRate());
        out.decimal(SATISFACTION_RATE, value.satisfactionRate());
        out.decimal(INSERTION_RATE, value.insertionRate());
        out.decimal(PARTIAL_RATE, value.partialRate());
        LocalizedTextCodec.write(OUTLETS, value.outlets(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
