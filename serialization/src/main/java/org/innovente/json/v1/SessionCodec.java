package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.SessionId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.network.Session;
import org.innovente.network.SessionState;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Session} in format version 1. */
final class SessionCodec {
    private static final String ID = "id";
    private static final String PERIOD = "period";
    private static final String ENROLMENT = "enrolment";
    private static final String PLACE = "place";
    private static final String SEATS = "seats";
    private static final String STATE = "state";
    private static final String NOTE = "note";

    private SessionCodec() {}

    static @Nullable Session read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Session.Builder builder = Session.builder();
        SessionId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(SessionId::parse);
                case PERIOD -> builder.period(Optional.ofNullable(PeriodCodec.read(in)));
                case ENROLMENT -> builder.enrolment(Optional.ofNullable(PeriodCodec.read(in)));
                case PLACE -> builder.place(Optional.ofNullable(PlaceCodec.read(in)));
                case SEATS -> builder.seats(Integers.optional(in.integer()));
                case STATE -> builder.state(Optional.ofNullable(in.text(SessionState::parse)));
                case NOTE -> builder.note(LocalizedTextCodec.read(in));
                default -> in.keep(member);
            }
        }
        if (id == null) {
            in.absent(ID);
        }
        Extensions extensions = in.endObject();
        if (id == null) {
            return null;
        }
        return in.build(builder.id(id).extensions(extensions)::build);
    }

    static void write(Session value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        out.value(PERIOD, value.period(), PeriodCodec::write);
        out.value(ENROLMENT, value.enrolment(), PeriodCodec::write);
        out.value(PLACE, value.place(), PlaceCodec::write);
        out.integer(SEATS, value.seats());
        out.text(STATE, value.state());
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
