package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.Extensions;
import org.innovente.common.ModuleId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.module.ModulePart;
import org.innovente.module.PartObligation;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link ModulePart} in format version 1. */
final class ModulePartCodec {
    private static final String MODULE = "module";
    private static final String OBLIGATION = "obligation";
    private static final String COEFFICIENT = "coefficient";

    private ModulePartCodec() {}

    static @Nullable ModulePart read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        ModulePart.Builder builder = ModulePart.builder();
        ModuleId module = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case MODULE -> module = in.text(ModuleId::parse);
                case OBLIGATION -> builder.obligation(Optional.ofNullable(in.text(PartObligation::parse)));
                case COEFFICIENT -> builder.coefficient(Optional.ofNullable(in.decimal()));
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

    static void write(ModulePart value, JsonSink out) {
        out.startObject();
        out.text(MODULE, value.module().toString());
        out.text(OBLIGATION, value.obligation());
        out.decimal(COEFFICIENT, value.coefficient());
        out.extensions(value.extensions());
        out.endObject();
    }
}
