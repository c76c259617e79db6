package org.innovente.json.v1;

import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.Place;

/** Members that can only be {@code true}. */
final class Flags {

    private Flags() {}

    /** Returns whether the current value is {@code true}; reports anything else. */
    static boolean readTrue(JsonCursor in) {
        Place at = in.place();
        Boolean value = in.bool();
        return value != null && in.build(at, () -> requireTrue(value)) != null;
    }

    private static Boolean requireTrue(Boolean value) {
        if (!value) {
            throw new IllegalArgumentException("Expected true; leave the member out otherwise");
        }
        return value;
    }
}
