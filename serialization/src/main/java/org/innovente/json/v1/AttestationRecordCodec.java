package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.AttestationKind;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.Extensions;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.learner.AttestationRecord;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link AttestationRecord} in format version 1. */
final class AttestationRecordCodec {
    private static final String ID = "id";
    private static final String KIND = "kind";
    private static final String VERDICT = "verdict";
    private static final String AUTHORITY = "authority";
    private static final String DATE = "date";
    private static final String EXPIRES = "expires";
    private static final String QUANTITY = "quantity";
    private static final String UNIT = "unit";

    private AttestationRecordCodec() {}

    static @Nullable AttestationRecord read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        AttestationRecord.Builder builder = AttestationRecord.builder();
        AttestationKind kind = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> builder.id(Optional.ofNullable(in.text()));
                case KIND -> kind = in.text(AttestationKind::parse);
                case VERDICT -> builder.verdict(Optional.ofNullable(in.text(AttestationVerdict::parse)));
                case AUTHORITY -> builder.authority(Optional.ofNullable(in.text()));
                case DATE -> builder.date(Optional.ofNullable(in.date()));
                case EXPIRES -> builder.expires(Optional.ofNullable(in.date()));
                case QUANTITY -> builder.quantity(Optional.ofNullable(in.decimal()));
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

    static void write(AttestationRecord value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id());
        out.text(KIND, value.kind().toString());
        out.text(VERDICT, value.verdict());
        out.text(AUTHORITY, value.authority());
        out.text(DATE, value.date());
        out.text(EXPIRES, value.expires());
        out.decimal(QUANTITY, value.quantity());
        out.text(UNIT, value.unit());
        out.extensions(value.extensions());
        out.endObject();
    }
}
