package org.innovente.json.v1;

import java.util.function.Function;
import org.innovente.json.cursor.JsonCursor;
import org.jspecify.annotations.Nullable;

/** Member names that are values themselves: language tags, credit categories, kinds of hours. */
final class Keys {

    private Keys() {}

    /** Returns what the name of the current member means, or null after reporting at its value that it means nothing. */
    static <T> @Nullable T read(JsonCursor in, String name, Function<String, T> parse) {
        return in.build(in.place(), () -> parse.apply(name));
    }
}
