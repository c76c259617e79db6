package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.ModuleId;
import org.innovente.diploma.Placement;
import org.innovente.diploma.PlacementObligation;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Placement} in format version 1. */
final class PlacementCodec {
    private static final String MODULE = "module";
    private static final String YEAR = "year";
    private static final String TERM = "term";
    private static final String COEFFICIENT = "coefficient";
    private static final String CREDITS = "credits";
    private static final String OBLIGATION = "obligation";
    private static final String GROUP = "group";

    private PlacementCodec() {}

    static @Nullable Placement read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Placement.Builder builder = Placement.builder();
        ModuleId module = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case MODULE -> module = in.text(ModuleId::parse);
                case YEAR -> builder.year(Integers.optional(in.integer()));
                case TERM -> builder.term(Integers.optional(in.integer()));
                case COEFFICIENT -> builder.coefficient(Optional.ofNullable(in.decimal()));
                case CREDITS -> builder.credits(Optional.ofNullable(in.shared(CreditsCodec::read)));
                case OBLIGATION -> builder.obligation(Optional.ofNullable(in.text(PlacementObligation::parse)));
                case GROUP -> builder.group(Optional.ofNullable(in.text()));
                default -> in.keep(member);
            }
        }
        if (module == null) {
            in.absent(MODULE);
        }
        Extensions extensions = in.endObject();
        if (module == null) {
            return null;
        }
        return in.build(builder.module(module).extensions(extensions)::build);
    }

    static void write(Placement value, JsonSink out) {
        out.startObject();
        out.text(MODULE, value.module().toString());
        out.integer(YEAR, value.year());
        out.integer(TERM, value.term());
        out.decimal(COEFFICIENT, value.coefficient());
        out.value(CREDITS, value.credits(), CreditsCodec::write);
        out.text(OBLIGATION, value.obligation());
        out.text(GROUP, value.group());
        out.extensions(value.extensions());
        out.endObject();
    }
}
