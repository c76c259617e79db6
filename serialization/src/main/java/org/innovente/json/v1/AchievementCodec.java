package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.AchievementId;
import org.innovente.common.AchievementSource;
import org.innovente.common.Extensions;
import org.innovente.common.GradeScaleId;
import org.innovente.common.PartnerId;
import org.innovente.diploma.ItemRef;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Achievement} in format version 1. */
final class AchievementCodec {
    private static final String ID = "id";
    private static final String ITEM = "item";
    private static final String CREDITS = "credits";
    private static final String GRADE = "grade";
    private static final String SCALE = "scale";
    private static final String STATUS = "status";
    private static final String SOURCE = "source";
    private static final String PARTNER = "partner";
    private static final String PERIOD = "period";
    private static final String TERM = "term";
    private static final String ATTEMPT = "attempt";
    private static final String EXPIRES = "expires";
    private static final String QUANTITY = "quantity";
    private static final String UNIT = "unit";
    private static final String FROZEN = "frozen";
    private static final String ATTRIBUTES = "attributes";

    private AchievementCodec() {}

    static @Nullable Achievement read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Achievement.Builder builder = Achievement.builder();
        AchievementId id = null;
        ItemRef item = null;
        AchievementStatus status = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(AchievementId::parse);
                case ITEM -> item = ItemRefCodec.read(in);
                case CREDITS -> builder.credits(Optional.ofNullable(in.shared(CreditsCodec::read)));
                case GRADE -> builder.grade(Optional.ofNullable(in.text()));
                case SCALE -> builder.scale(Optional.ofNullable(in.text(GradeScaleId::parse)));
                case STATUS -> status = in.text(AchievementStatus::parse);
                case SOURCE -> builder.source(Optional.ofNullable(in.text(AchievementSource::parse)));
                case PARTNER -> builder.partner(Optional.ofNullable(in.text(PartnerId::parse)));
                case PERIOD -> builder.period(Optional.ofNullable(PeriodCodec.read(in)));
                case TERM -> builder.term(Optional.ofNullable(in.text()));
                case ATTEMPT -> builder.attempt(Integers.optional(in.integer()));
                case EXPIRES -> builder.expires(Optional.ofNullable(in.date()));
                case QUANTITY -> builder.quantity(Optional.ofNullable(in.decimal()));
                case UNIT -> builder.unit(Optional.ofNullable(in.text()));
                case FROZEN -> builder.frozen(Optional.ofNullable(in.bool()));
                case ATTRIBUTES -> builder.attributes(AttributesCodec.read(in));
                default -> in.keep(member);
            }
        }
        if (id == null) {
            in.absent(ID);
        }
        if (item == null) {
            in.absent(ITEM);
        }
        if (status == null) {
            in.absent(STATUS);
        }
        Extensions extensions = in.endObject();
        if (id == null || item == null || status == null) {
            return null;
        }
        return in.build(builder.id(id).item(item).status(status).extensions(extensions)::build);
    }

    static void write(Achievement value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        out.value(ITEM, value.item(), ItemRefCodec::write);
        out.value(CREDITS, value.credits(), CreditsCodec::write);
        out.text(GRADE, value.grade());
        out.text(SCALE, value.scale());
        out.text(STATUS, value.status().toString());
        out.text(SOURCE, value.source());
        out.text(PARTNER, value.partner());
        out.value(PERIOD, value.period(), PeriodCodec::write);
        out.text(TERM, value.term());
        out.integer(ATTEMPT, value.attempt());
        out.text(EXPIRES, value.expires());
        out.decimal(QUANTITY, value.quantity());
        out.text(UNIT, value.unit());
        out.bool(FROZEN, value.frozen());
        AttributesCodec.write(ATTRIBUTES, value.attributes(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
