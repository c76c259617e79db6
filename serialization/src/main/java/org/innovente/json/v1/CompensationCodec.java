package org.innovente.json.v1;

import java.math.BigDecimal;
import java.util.Optional;
import org.innovente.common.GradeScaleId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.Compensation;
import org.jspecify.annotations.Nullable;

/** The members of {@link Compensation} in format version 1. */
final class CompensationCodec {
    private static final String UNITS = "units";
    private static final String UNIT_PASS = "unit-pass";
    private static final String GROUP_BOUND = "group-bound";
    private static final String FLOOR = "floor";
    private static final String REQUIRED = "required";
    private static final String SCOPE = "scope";
    private static final String CAPITALISATION = "capitalisation";
    private static final String SINGLE_USE = "single-use";
    private static final String SCALE = "scale";

    private CompensationCodec() {}

    /** Reads the members into a builder that the caller completes; null when one is missing. */
    static Compensation.@Nullable Builder read(JsonCursor in, Node self) {
        if (!in.startObject()) {
            return null;
        }
        Compensation.Builder builder = Compensation.builder();
        BigDecimal unitPass = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case UNITS -> builder.addAllUnits(self.plainUnits(in.list(CompensationUnitCodec::read)));
                case UNIT_PASS -> unitPass = in.decimal();
                case GROUP_BOUND -> builder.groupBound(Optional.ofNullable(in.decimal()));
                case FLOOR -> builder.floor(Optional.ofNullable(self.plain(FloorCodec.read(in))));
                case REQUIRED -> builder.required(Integers.optional(in.integer()));
                case SCOPE -> builder.scope(Optional.ofNullable(in.text()));
                case CAPITALISATION -> builder.capitalisation(Optional.ofNullable(in.bool()));
                case SINGLE_USE -> builder.singleUse(Optional.ofNullable(in.text()));
                case SCALE -> builder.scale(Optional.ofNullable(in.text(GradeScaleId::parse)));
                default -> self.keepForeign(member);
            }
        }
        if (unitPass == null) {
            in.absent(UNIT_PASS);
        }
        in.endObject();
        if (unitPass == null) {
            return null;
        }
        return builder.unitPass(unitPass);
    }

    static void write(Compensation value, JsonSink out) {
        out.startObject();
        out.list(UNITS, value.units(), CompensationUnitCodec::write);
        out.decimal(UNIT_PASS, value.unitPass());
        out.decimal(GROUP_BOUND, value.groupBound());
        out.value(FLOOR, value.floor(), FloorCodec::write);
        out.integer(REQUIRED, value.required());
        out.text(SCOPE, value.scope());
        out.bool(CAPITALISATION, value.capitalisation());
        out.text(SINGLE_USE, value.singleUse());
        out.text(SCALE, value.scale());
        out.endObject();
    }
}
