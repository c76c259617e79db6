package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.AssessmentId;
import org.innovente.common.Extensions;
import org.innovente.common.GradeScaleId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.module.Assessment;
import org.innovente.module.AssessmentMode;
import org.innovente.module.AssessmentTiming;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Assessment} in format version 1. */
final class AssessmentCodec {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String MODE = "mode";
    private static final String TIMING = "timing";
    private static final String SESSION = "session";
    private static final String SECOND_CHANCE = "second-chance";
    private static final String WEIGHT = "weight";
    private static final String COEFFICIENT = "coefficient";
    private static final String SCALE = "scale";
    private static final String EVIDENCES = "evidences";
    private static final String SITUATION = "situation";

    private AssessmentCodec() {}

    /** Reads a value that a document is likely to hold more than once. */
    static @Nullable Assessment shared(JsonCursor in) {
        return in.shared(AssessmentCodec::read);
    }

    static @Nullable Assessment read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Assessment.Builder builder = Assessment.builder();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> builder.id(Optional.ofNullable(in.text(AssessmentId::parse)));
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case MODE -> builder.mode(Optional.ofNullable(in.text(AssessmentMode::parse)));
                case TIMING -> builder.timing(Optional.ofNullable(in.text(AssessmentTiming::parse)));
                case SESSION -> builder.session(Integers.optional(in.integer()));
                case SECOND_CHANCE -> builder.secondChance(Optional.ofNullable(in.bool()));
                case WEIGHT -> builder.weight(Optional.ofNullable(in.decimal()));
                case COEFFICIENT -> builder.coefficient(Optional.ofNullable(in.decimal()));
                case SCALE -> builder.scale(Optional.ofNullable(in.text(GradeScaleId::parse)));
                case EVIDENCES -> builder.addAllEvidences(in.list(OutcomeCodec::shared));
                case SITUATION -> builder.situation(LocalizedTextCodec.read(in));
                default -> in.keep(member);
            }
        }
        Extensions extensions = in.endObject();
        return in.build(builder.extensions(extensions)::build);
    }

    static void write(Assessment value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        out.text(MODE, value.mode());
        out.text(TIMING, value.timing());
        out.integer(SESSION, value.session());
        out.bool(SECOND_CHANCE, value.secondChance());
        out.decimal(WEIGHT, value.weight());
        out.decimal(COEFFICIENT, value.coefficient());
        out.text(SCALE, value.scale());
        out.list(EVIDENCES, value.evidences(), OutcomeCodec::write);
        LocalizedTextCodec.write(SITUATION, value.situation(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
