package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.CreditCategory;
import org.innovente.common.Extensions;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Measure} in format version 1. */
final class MeasureCodec {
    private static final String KIND = "kind";
    private static final String CATEGORY = "category";
    private static final String ATTRIBUTE = "attribute";
    private static final String OF = "of";
    private static final String UNIT = "unit";

    private MeasureCodec() {}

    static @Nullable Measure read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Measure.Builder builder = Measure.builder();
        MeasureKind kind = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case KIND -> kind = in.text(MeasureKind::parse);
                case CATEGORY -> builder.category(Optional.ofNullable(in.text(CreditCategory::parse)));
                case ATTRIBUTE -> builder.attribute(Optional.ofNullable(in.text()));
                case OF -> builder.of(Optional.ofNullable(in.text(MeasureKind::parse)));
                case UNIT -> builder.unit(Optional.ofNullable(in.text()));
                default -> in.keep(member);
            }
        }
        if (kind == null) {
            in.absent(KIND);
        }
        Extensions extensions = in.endObject();
        if (kind == null) {
            return null;
        }
        return in.build(builder.kind(kind).extensions(extensions)::build);
    }

    static void write(Measure value, JsonSink out) {
        out.startObject();
        out.text(KIND, value.kind().toString());
        out.text(CATEGORY, value.category());
        out.text(ATTRIBUTE, value.attribute());
        out.text(OF, value.of());
        out.text(UNIT, value.unit());
        out.extensions(value.extensions());
        out.endObject();
    }
}
