package org.innovente.json.v1;

import org.innovente.json.cursor.JsonCursor;

/** Members that can only be {@code true}. */
final class Flags {

    private Flags() {}

    /** Returns whether the current value is {@code true}; reports anything else. */
    static boolean readTrue(JsonCursor in) {
        Boolean value = in.bool();
        return value != null && in.buildScalar(() -> requireTrue(value)) != null;
    }

    private static Boolean requireTrue(Boolean value) {
        if (!value) {
            throw new IllegalArgumentException("Expected true; leave the member out otherwise");
        }
        return value;
    }
}
