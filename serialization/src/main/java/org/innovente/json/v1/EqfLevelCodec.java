package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.EqfLevel;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link EqfLevel}: an integer from 1 to 8. */
final class EqfLevelCodec {

    private EqfLevelCodec() {}

    static @Nullable EqfLevel read(JsonCursor in) {
        Integer level = in.integer();
        return level == null ? null : in.buildScalar(() -> EqfLevel.of(level));
    }

    static void write(String name, Optional<EqfLevel> level, JsonSink out) {
        if (level.isPresent()) {
            out.integer(name, level.get().value());
        }
    }

    static void write(String name, EqfLevel level, JsonSink out) {
        out.integer(name, level.value());
    }
}
