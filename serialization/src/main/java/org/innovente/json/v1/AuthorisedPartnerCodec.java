package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.PartnerId;
import org.innovente.diploma.AuthorisedPartner;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link AuthorisedPartner} in format version 1. */
final class AuthorisedPartnerCodec {
    private static final String PARTNER = "partner";
    private static final String TRAINS = "trains";
    private static final String ASSESSES = "assesses";
    private static final String PERIOD = "period";

    private AuthorisedPartnerCodec() {}

    static @Nullable AuthorisedPartner read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        AuthorisedPartner.Builder builder = AuthorisedPartner.builder();
        PartnerId partner = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case PARTNER -> partner = in.text(PartnerId::parse);
                case TRAINS -> builder.trains(Optional.ofNullable(in.bool()));
                case ASSESSES -> builder.assesses(Optional.ofNullable(in.bool()));
                case PERIOD -> builder.period(Optional.ofNullable(PeriodCodec.read(in)));
                default -> in.keep(member);
            }
        }
        if (partner == null) {
            in.absent(PARTNER);
        }
        Extensions extensions = in.endObject();
        if (partner == null) {
            return null;
        }
        return in.build(builder.partner(partner).extensions(extensions)::build);
    }

    static void write(AuthorisedPartner value, JsonSink out) {
        out.startObject();
        out.text(PARTNER, value.partner().toString());
        out.bool(TRAINS, value.trains());
        out.bool(ASSESSES, value.assesses());
        out.value(PERIOD, value.period(), PeriodCodec::write);
        out.extensions(value.extensions());
        out.endObject();
    }
}
