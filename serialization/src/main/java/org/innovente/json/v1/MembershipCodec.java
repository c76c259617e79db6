package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.network.Membership;
import org.innovente.network.PartnerKind;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Membership} in format version 1. */
final class MembershipCodec {
    private static final String KIND = "kind";
    private static final String PERIOD = "period";

    private MembershipCodec() {}

    static @Nullable Membership read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Membership.Builder builder = Membership.builder();
        PartnerKind kind = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case KIND -> kind = in.text(PartnerKind::parse);
                case PERIOD -> builder.period(Optional.ofNullable(PeriodCodec.read(in)));
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

    static void write(Membership value, JsonSink out) {
        out.startObject();
        out.text(KIND, value.kind().toString());
        out.value(PERIOD, value.period(), PeriodCodec::write);
        out.extensions(value.extensions());
        out.endObject();
    }
}
