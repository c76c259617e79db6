package org.innovente.json.v1;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Integers that may be absent. */
final class Integers {

    private Integers() {}

    static OptionalInt optional(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
